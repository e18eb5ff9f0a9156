"""Who was found out not to be the same person."""

from collections.abc import Iterable, Sequence

from sqlalchemy import BindParameter, bindparam, or_, select
from sqlalchemy.orm import Session

from app.models.distinct_patrons import DistinctPatrons
from app.storage.derived.slices import SLICE

_IDS: BindParameter[list[int]] = bindparam("ids", expanding=True)
_OF_PATRONS = select(DistinctPatrons.patron_id, DistinctPatrons.other_id).where(
    or_(DistinctPatrons.patron_id.in_(_IDS), DistinctPatrons.other_id.in_(_IDS)), ~DistinctPatrons.deleted
)


def told_apart(session: Session, patron_ids: Iterable[int]) -> set[tuple[int, int]]:
    """The pairs that have one of these patrons in them, each with the lower id first."""
    ids: Sequence[int] = sorted(set(patron_ids))
    found: set[tuple[int, int]] = set()
    for start in range(0, len(ids), SLICE):
        for row in session.execute(_OF_PATRONS, {"ids": ids[start : start + SLICE]}):
            found.add((min(row.patron_id, row.other_id), max(row.patron_id, row.other_id)))
    return found

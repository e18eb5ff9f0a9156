"""What speaks against a merge: records that speak of both patrons."""

from itertools import permutations

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.base import Record
from app.storage.changes.moves import links_to_patrons
from app.vocabulary.records import RecordKind


def ties_between(session: Session, one_id: int, other_id: int) -> tuple[RecordKind, ...]:
    """The kinds of live records that point to both: relations, who brought whom, told apart before."""
    return tuple(
        model.kind_of_record
        for model, links in links_to_patrons()
        if any(_is_tied(session, model, ends, (one_id, other_id)) for ends in permutations(links, 2))
    )


def _is_tied(session: Session, model: type[Record], ends: tuple[str, ...], pair: tuple[int, int]) -> bool:
    points = (getattr(model, end) == patron_id for end, patron_id in zip(ends, pair, strict=True))
    return session.scalars(select(model.id).where(*points, ~model.deleted).limit(1)).first() is not None

"""What was done to the patron's record: patrons merged into it, and (when wanted) every change of it."""

from functools import cache
from typing import Any

from sqlalchemy import (
    BigInteger,
    CompoundSelect,
    Select,
    SmallInteger,
    String,
    bindparam,
    select,
    type_coerce,
    union,
)
from sqlalchemy.orm import Session

from app.models.base import Record
from app.models.change_set import Change, ChangeSet
from app.models.contact import Contact
from app.models.identifier import Identifier
from app.models.patron import Patron
from app.models.relation import Relation
from app.queries.reading.timeline.asked import PATRON, STAFF, Asked
from app.queries.reading.timeline.marks import Mark, Slot
from app.queries.timeline_listing import TimelineKind
from app.vocabulary.changes import Action
from app.vocabulary.limits import Limit
from app.vocabulary.records import RecordKind

_MOMENT = type_coerce(ChangeSet.made_at, BigInteger)
_MERGING = bindparam("merging", Action.MERGE_PATRONS, type_=String(Limit.CODE))


def merge_marks(session: Session, asked: Asked, mark: Mark, limit: int) -> list[list[Mark]]:
    """The merges below a mark, newest first; those that hold: one taken back is a change like others."""
    if not asked.wants(TimelineKind.MERGES) or "channel" in asked.filters:
        return []
    rows = session.execute(_merges(by_staff="staff" in asked.filters), _values(asked)).all()
    marks = (Mark(row[0], Slot.MERGE, row[1]) for row in rows if asked.is_said_in(row.full_name))
    return [sorted({one for one in marks if one < mark}, reverse=True)[:limit]]


def change_marks(session: Session, asked: Asked, mark: Mark, limit: int) -> list[list[Mark]]:
    """The change sets below a mark that touched the record, newest first. They hold no words to seek."""
    if not asked.wants(TimelineKind.CHANGES) or "channel" in asked.filters or asked.words:
        return []
    rows = session.execute(_changes(by_staff="staff" in asked.filters), _values(asked))
    marks = (Mark(row[0], Slot.CHANGE, row[1]) for row in rows)
    return [sorted((one for one in marks if one < mark), reverse=True)[:limit]]


def _values(asked: Asked) -> dict[str, Any]:
    return {"patron_id": asked.listing.patron_id, "staff_id": asked.listing.staff_id}


@cache
def _merges(*, by_staff: bool) -> Select[*tuple[Any, ...]]:
    query = (
        select(_MOMENT, ChangeSet.id, Patron.full_name)
        .select_from(Patron)
        .join(Change, Change.record_id == Patron.id)
        .join(ChangeSet, ChangeSet.id == Change.change_set_id)
        .where(Patron.merged_into_id == PATRON, _is_of(Patron), ChangeSet.action == _MERGING)
    )
    return query.where(ChangeSet.staff_id == STAFF) if by_staff else query


@cache
def _changes(*, by_staff: bool) -> Select[*tuple[Any, ...]]:
    query = select(_MOMENT, ChangeSet.id).where(ChangeSet.id.in_(_touching()), ChangeSet.action != _MERGING)
    return query.where(ChangeSet.staff_id == STAFF) if by_staff else query


def _touching() -> CompoundSelect[Any]:
    itself = select(Change.change_set_id).where(_is_of(Patron), Change.record_id == PATRON)
    parts = (
        select(Change.change_set_id)
        .join(model, model.id == Change.record_id)
        .where(_is_of(model), model.patron_id == PATRON)
        for model in (Identifier, Contact, Relation)
    )
    return union(itself, *parts)


def _is_of(model: type[Record]) -> Any:
    kind = RecordKind(model.kind_of_record)
    return Change.kind == bindparam(f"kind_{int(kind)}", int(kind), type_=SmallInteger)

"""Reads the entries of a timeline that are in sight: one statement a kind of record."""

from collections.abc import Iterable, Sequence
from datetime import date, tzinfo
from typing import Any

from sqlalchemy import Integer, bindparam, select
from sqlalchemy.orm import Session

from app.models.change_set import Change
from app.models.patron import Patron
from app.models.request_event import RequestEvent
from app.models.statement import Statement
from app.queries.reading.change_sets import change_set_rows
from app.queries.reading.days import start_of_day
from app.queries.reading.interaction_rows import interaction_rows
from app.queries.reading.request_rows import EVENTS, event_row, request_rows
from app.queries.reading.statement_rows import STATEMENTS, statement_row
from app.queries.reading.timeline.marks import Slot, code_of, parts_of
from app.queries.reading.timeline.visits import visit_rows
from app.queries.rows import EntryKind, TimelineEntry
from app.vocabulary.records import RecordKind, RecordRef

TimelineRow = TimelineEntry | date
"""An entry, or the day that those below it are of."""

_IDS: Any = bindparam("ids", expanding=True)
_EVENTS = EVENTS.where(RequestEvent.id.in_(_IDS))
_STATEMENTS = STATEMENTS.where(Statement.id.in_(_IDS))
_MERGED = (
    select(Change.change_set_id, Patron.full_name)
    .join(Patron, Patron.id == Change.record_id)
    .where(
        Change.change_set_id.in_(_IDS),
        Change.kind == int(RecordKind.PATRON),
        Patron.merged_into_id == bindparam("patron_id", type_=Integer),
    )
    .order_by(Patron.full_name)
)


def timeline_rows(
    session: Session, patron_id: int, codes: Iterable[int], zone: tzinfo
) -> dict[int, TimelineRow]:
    """The rows of these numbers; records that have gone are left out."""
    wanted: dict[Slot, list[int]] = {}
    for code in codes:
        slot, record_id = parts_of(code)
        wanted.setdefault(slot, []).append(record_id)
    found: dict[int, TimelineRow] = {
        code_of(Slot.DAY, day): date.fromordinal(day) for day in wanted.pop(Slot.DAY, [])
    }
    for slot, ids in wanted.items():
        for entry in _entries(session, patron_id, slot, ids, zone):
            found[entry.code] = entry
    return found


def _entries(
    session: Session, patron_id: int, slot: Slot, ids: Sequence[int], zone: tzinfo
) -> list[TimelineEntry]:
    if slot is Slot.INTERACTION:
        return _interactions(session, ids)
    if slot is Slot.EVENT:
        return _events(session, ids)
    if slot is Slot.STATEMENT:
        return _statements(session, patron_id, ids, zone)
    return _visits(session, ids) if slot is Slot.VISIT else _changes(session, patron_id, slot, ids)


def _interactions(session: Session, ids: Sequence[int]) -> list[TimelineEntry]:
    return [
        TimelineEntry(
            at=row.happened_at,
            record=RecordRef(RecordKind.INTERACTION, row.id),
            kind=EntryKind.INTERACTION,
            code=code_of(Slot.INTERACTION, row.id),
            interaction=row,
        )
        for row in interaction_rows(session, ids).values()
    ]


def _events(session: Session, ids: Sequence[int]) -> list[TimelineEntry]:
    rows = session.execute(_EVENTS, {"ids": list(ids)}).all()
    requests = request_rows(session, list({row.request_id for row in rows})) if rows else {}
    return [
        TimelineEntry(
            at=row.at,
            record=RecordRef(RecordKind.REQUEST_EVENT, row.id),
            kind=EntryKind.REQUEST_EVENT,
            code=code_of(Slot.EVENT, row.id),
            event=event_row(row),
            request=requests[row.request_id],
        )
        for row in rows
        if row.request_id in requests
    ]


def _statements(session: Session, patron_id: int, ids: Sequence[int], zone: tzinfo) -> list[TimelineEntry]:
    rows = session.execute(_STATEMENTS, {"patron_id": patron_id, "ids": list(ids)})
    return [
        TimelineEntry(
            at=start_of_day(row.stated_on, zone),
            record=RecordRef(RecordKind.STATEMENT, row.id),
            kind=EntryKind.STATEMENT,
            code=code_of(Slot.STATEMENT, row.id),
            statement=statement_row(row),
        )
        for row in rows
    ]


def _visits(session: Session, ids: Sequence[int]) -> list[TimelineEntry]:
    return [
        TimelineEntry(
            at=row.came_at,
            record=RecordRef(RecordKind.VISIT, row.id),
            kind=EntryKind.VISIT,
            code=code_of(Slot.VISIT, row.id),
            visit=row,
        )
        for row in visit_rows(session, list(ids))
    ]


def _changes(session: Session, patron_id: int, slot: Slot, ids: Sequence[int]) -> list[TimelineEntry]:
    merged: dict[int, list[str]] = {}
    if slot is Slot.MERGE:
        for row in session.execute(_MERGED, {"ids": list(ids), "patron_id": patron_id}):
            merged.setdefault(row.change_set_id, []).append(row.full_name)
    return [
        TimelineEntry(
            at=row.made_at,
            record=RecordRef(RecordKind.PATRON, patron_id),
            kind=EntryKind.MERGE if slot is Slot.MERGE else EntryKind.CHANGE,
            code=code_of(slot, row.id),
            change=row,
            merged=tuple(merged.get(row.id, ())),
        )
        for row in change_set_rows(session, ids).values()
    ]

"""A patron's timeline: interactions, events of requests and key informations, newest first."""

from datetime import UTC, datetime, tzinfo
from heapq import merge
from itertools import islice
from operator import attrgetter
from typing import Any, NamedTuple

from sqlalchemy import BigInteger, Date, Executable, Integer, bindparam, or_, select, tuple_
from sqlalchemy.orm import Session

from app.models.column_types import Moment
from app.models.interaction import Interaction
from app.models.participant import Participant
from app.models.request import Request
from app.models.request_event import RequestEvent
from app.models.statement import Statement
from app.queries.reading.days import start_of_day
from app.queries.reading.interaction_rows import INTERACTIONS, interaction_row
from app.queries.reading.request_rows import EVENTS, event_row, request_rows
from app.queries.reading.statement_rows import STATEMENTS, statement_row
from app.queries.rows import EntryKind, TimelineEntry
from app.storage.database import Database
from app.vocabulary.key_information import ANSWER_SHAPES, GRADED_SHAPES, StatementStatus
from app.vocabulary.records import RecordKind, RecordRef

PAGE = 100


class Mark(NamedTuple):
    """A place in a timeline. Where moments are equal, kinds of record and their ids decide, downwards."""

    at: datetime
    record: RecordRef


_PATRON = bindparam("patron_id", type_=Integer)
_LIMIT = bindparam("page_limit", type_=Integer)
_AT = bindparam("mark_at", type_=Moment)
_ON = bindparam("mark_on", type_=Date)
_ID = bindparam("mark_id", type_=BigInteger)

_INTERACTIONS = (
    INTERACTIONS.where(
        Interaction.patron_id == _PATRON, tuple_(Interaction.happened_at, Interaction.id) < tuple_(_AT, _ID)
    )
    .order_by(Interaction.happened_at.desc(), Interaction.id.desc())
    .limit(_LIMIT)
)
_TOOK_PART_IN = select(Participant.interaction_id).where(
    Participant.patron_id == _PATRON, ~Participant.deleted
)
_TAKEN_PART_IN = (
    INTERACTIONS.where(
        Interaction.id.in_(_TOOK_PART_IN), tuple_(Interaction.happened_at, Interaction.id) < tuple_(_AT, _ID)
    )
    .order_by(Interaction.happened_at.desc(), Interaction.id.desc())
    .limit(_LIMIT)
)
_REQUESTS = select(Request.id).where(Request.patron_id == _PATRON, ~Request.deleted)
_EVENTS = (
    EVENTS.where(
        RequestEvent.request_id.in_(_REQUESTS), tuple_(RequestEvent.at, RequestEvent.id) < tuple_(_AT, _ID)
    )
    .order_by(RequestEvent.at.desc(), RequestEvent.id.desc())
    .limit(_LIMIT)
)
# A wish that moved on keeps the day on which it was voiced: it stands there once, as it is now.
_STANDS_ONCE = or_(
    Statement.status != StatementStatus.OVERTAKEN, Statement.shape.in_((*GRADED_SHAPES, *ANSWER_SHAPES))
)
_STATEMENTS = STATEMENTS.where(
    tuple_(Statement.stated_on, Statement.id) < tuple_(_ON, _ID), _STANDS_ONCE
).limit(_LIMIT)

_BEYOND_ALL_IDS = 2**62
_NEWEST = Mark(datetime(9999, 1, 1, tzinfo=UTC), RecordRef(RecordKind.PROMISE, _BEYOND_ALL_IDS))


class Timeline:
    """Reads timelines page by page: five queries each, however long the timeline is."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def page(
        self, patron_id: int, before: Mark | None = None, limit: int = PAGE, *, zone: tzinfo = UTC
    ) -> tuple[TimelineEntry, ...]:
        """The entries that come next after the mark of the last entry shown (see `mark_of`).

        A key information has a date only: it stands at the beginning of that day in `zone`.
        """
        mark = before or _NEWEST
        with self._database.reading() as session:
            sources = (
                _interactions(session, _INTERACTIONS, patron_id, mark, limit),
                _interactions(session, _TAKEN_PART_IN, patron_id, mark, limit),
                _events(session, patron_id, mark, limit),
                _statements(session, patron_id, mark, limit, zone),
            )
            newest_first = merge(*sources, key=attrgetter("at", "record"), reverse=True)
            return tuple(islice(newest_first, limit))


def mark_of(entry: TimelineEntry) -> Mark:
    """The place of an entry, to go on from."""
    return Mark(entry.at, entry.record)


def _id_below(mark: Mark, kind: RecordKind) -> int:
    """Entries of `kind` at the very moment of the mark come after it if their id is below this."""
    if kind == mark.record.kind:
        return mark.record.id
    return _BEYOND_ALL_IDS if kind < mark.record.kind else 0


def _values(patron_id: int, mark: Mark, kind: RecordKind, limit: int) -> dict[str, Any]:
    return {
        "patron_id": patron_id,
        "mark_at": mark.at,
        "mark_id": _id_below(mark, kind),
        "page_limit": limit,
    }


def _interactions(
    session: Session, query: Executable, patron_id: int, mark: Mark, limit: int
) -> list[TimelineEntry]:
    kind = RecordKind.INTERACTION
    return [
        TimelineEntry(
            row.happened_at,
            RecordRef(kind, row.id),
            EntryKind.INTERACTION,
            interaction=interaction_row(row),
        )
        for row in session.execute(query, _values(patron_id, mark, kind, limit))
    ]


def _events(session: Session, patron_id: int, mark: Mark, limit: int) -> list[TimelineEntry]:
    kind = RecordKind.REQUEST_EVENT
    rows = session.execute(_EVENTS, _values(patron_id, mark, kind, limit)).all()
    requests = request_rows(session, list({row.request_id for row in rows})) if rows else {}
    return [
        TimelineEntry(
            row.at,
            RecordRef(kind, row.id),
            EntryKind.REQUEST_EVENT,
            event=event_row(row),
            request=requests[row.request_id],
        )
        for row in rows
    ]


def _statements(
    session: Session, patron_id: int, mark: Mark, limit: int, zone: tzinfo
) -> list[TimelineEntry]:
    kind = RecordKind.STATEMENT
    values = _values(patron_id, mark, kind, limit)
    values["mark_on"] = mark.at.astimezone(zone).date()
    return [
        TimelineEntry(
            start_of_day(row.stated_on, zone),
            RecordRef(kind, row.id),
            EntryKind.STATEMENT,
            statement=statement_row(row),
        )
        for row in session.execute(_STATEMENTS, values)
    ]

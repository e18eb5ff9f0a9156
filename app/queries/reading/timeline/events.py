"""What happened on the patron's requests: taken, promised, told, and all else."""

from functools import cache
from typing import Any

from sqlalchemy import BigInteger, BindParameter, Select, bindparam, select, tuple_, type_coerce
from sqlalchemy.orm import Session

from app.models.request import Request
from app.models.request_event import RequestEvent
from app.queries.reading.timeline.asked import AT, CHANNEL, ID, LIMIT, PATRON, STAFF, Asked
from app.queries.reading.timeline.marks import BEYOND_ALL, Mark, Slot
from app.queries.timeline_listing import TimelineKind
from app.vocabulary.requests import EventKind

_PROMISES = frozenset({EventKind.PROMISED, EventKind.PROMISE_MOVED})
_MESSAGES = frozenset({EventKind.TOLD})
KINDS = {
    TimelineKind.PROMISES: _PROMISES,
    TimelineKind.MESSAGES: _MESSAGES,
    TimelineKind.REQUESTS: frozenset(EventKind) - _PROMISES - _MESSAGES,
}

_MOMENT = type_coerce(RequestEvent.at, BigInteger)
_CONDITIONS = {"staff": RequestEvent.staff_id == STAFF, "channel": RequestEvent.channel_id == CHANNEL}
_EVENT_KINDS: BindParameter[Any] = bindparam("event_kinds", expanding=True)


def event_marks(session: Session, asked: Asked, mark: Mark, limit: int) -> list[list[Mark]]:
    """The events below a mark, newest first. One statement; words are looked for in what it answers."""
    wanted = [event for kind, events in KINDS.items() if asked.wants(kind) for event in events]
    if not wanted:
        return []
    values = asked.values(Slot.EVENT, mark, BEYOND_ALL if asked.words else limit)
    query = _along(asked.filters, has_words=bool(asked.words), has_all=set(wanted) == set(EventKind))
    rows = session.execute(query, values | {"event_kinds": sorted(wanted)})
    if not asked.words:
        return [[Mark(row[0], Slot.EVENT, row[1]) for row in rows]]
    said = (row for row in rows if asked.is_said_in(row.text, row.subject, f"R {row.number}"))
    return [[Mark(row[0], Slot.EVENT, row[1]) for row in said][:limit]]


@cache
def _along(filters: frozenset[str], *, has_words: bool, has_all: bool) -> Select[*tuple[Any, ...]]:
    texts = (RequestEvent.text, Request.subject, Request.number) if has_words else ()
    query = (
        select(_MOMENT, RequestEvent.id, *texts)
        .join(Request, Request.id == RequestEvent.request_id)
        .where(Request.patron_id == PATRON, ~Request.deleted, ~RequestEvent.deleted)
        .where(tuple_(_MOMENT, RequestEvent.id) < tuple_(AT, ID))
        .where(*(_CONDITIONS[name] for name in sorted(filters)))
        .order_by(RequestEvent.at.desc(), RequestEvent.id.desc())
        .limit(LIMIT)
    )
    return query if has_all else query.where(RequestEvent.event_kind.in_(_EVENT_KINDS))

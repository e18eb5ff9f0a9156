"""What clocks and estimates reckon with: the course of each request, and how often which service time was."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple, cast

from sqlalchemy import Connection, Table, and_, delete, func, insert, or_, select, update

from app.calendar.calendar import Calendar
from app.calendar.estimate import counted_minutes
from app.calendar.request_clocks import Happening, Story, clocks, story_of
from app.models.request import Request
from app.models.request_clock import RequestClock, RequestPause, ServiceTimeCount
from app.models.request_event import RequestEvent
from app.storage.calendars import Calendars
from app.storage.derived.rows import Row, replace, stored
from app.vocabulary.requests import OPEN_CLASSES, EventKind, StatusClass

KEY = "request_id"

_CLOCKS = cast("Table", RequestClock.__table__)
_PAUSES = cast("Table", RequestPause.__table__)
_COUNTS = cast("Table", ServiceTimeCount.__table__)

_REQUESTS = select(
    Request.id,
    Request.branch_id,
    Request.kind_id,
    Request.opened_at,
    Request.status,
    Request.delivered_at,
    Request.linked_to_id,
    Request.ended_at,
)
_HAPPENINGS = (
    select(RequestEvent.request_id, RequestEvent.at, RequestEvent.event_kind, RequestEvent.to_status)
    .where(
        ~RequestEvent.deleted,
        or_(RequestEvent.to_status.is_not(None), RequestEvent.event_kind == EventKind.TOLD),
    )
    .order_by(RequestEvent.request_id, RequestEvent.at, RequestEvent.id)
)

Pauses = dict[int, list[Row]]


class ServiceTime(NamedTuple):
    """What is counted: requests of a kind that a branch has solved in so many minutes."""

    branch_id: int
    kind_id: int
    minutes: int


def refresh(connection: Connection, calendars: Calendars, ids: Sequence[int]) -> None:
    """Bring clocks, pauses and counts of these requests up to date."""
    before = stored(connection, _CLOCKS, KEY, ids)
    after, pauses = _computed(connection, calendars, ids)
    replace(connection, _CLOCKS, KEY, ids, after)
    _replace_pauses(connection, ids, pauses)
    _count(connection, before, after)


def differences(connection: Connection, calendars: Calendars, ids: Sequence[int]) -> Iterator[str]:
    """Requests of which something else is stored than follows from the records."""
    found, kept = stored(connection, _CLOCKS, KEY, ids), _stored_pauses(connection, ids)
    right, pauses = _computed(connection, calendars, ids)
    for one in ids:
        if found.get(one) != right.get(one) or kept.get(one) != pauses.get(one):
            yield f"request_id {one}"


def miscounted(connection: Connection) -> Iterator[str]:
    """Counts that are not those of the clocks, and rows of requests that are not there."""
    columns = (RequestClock.branch_id, RequestClock.kind_id, RequestClock.service_minutes)
    solved = select(*columns, func.count()).where(RequestClock.service_minutes.is_not(None))
    right = {tuple(row[:3]): row[3] for row in connection.execute(solved.group_by(*columns))}
    found = {tuple(row[:3]): row[3] for row in connection.execute(select(_COUNTS))}
    yield from (f"service time {one}" for one in right.keys() ^ found.keys())
    yield from (f"service time {one}" for one in right.keys() & found.keys() if right[one] != found[one])
    for table in (_CLOCKS, _PAUSES):
        orphans = select(table.c[KEY]).where(table.c[KEY].not_in(select(Request.id)))
        yield from (f"{KEY} {one} is left over" for one in connection.execute(orphans).scalars())


def _computed(
    connection: Connection, calendars: Calendars, ids: Sequence[int]
) -> tuple[dict[int, Row], Pauses]:
    """Clocks and pauses of live requests, from the records."""
    happenings = _happenings(connection, ids)
    rows: dict[int, Row] = {}
    pauses: Pauses = {}
    by_branch: dict[int, Calendar] = {}
    query = _REQUESTS.where(Request.id.in_(ids), ~Request.deleted)
    for request in connection.execute(query).all():
        status = StatusClass(request.status)
        ended_at = request.delivered_at or request.ended_at
        story = story_of(request.opened_at, happenings.get(request.id, []), status, ended_at)
        is_open = status in OPEN_CLASSES
        if request.branch_id not in by_branch:
            by_branch[request.branch_id] = calendars.of_branch(connection, request.branch_id)
        rows[request.id] = {
            "request_id": request.id,
            "branch_id": request.branch_id,
            "kind_id": request.kind_id,
            "is_open": is_open,
            "opened_at": request.opened_at,
            "first_word_at": story.first_word_at,
            "last_word_at": story.last_word_at,
            "ended_at": None if is_open else story.ended_at,
            "service_minutes": (
                None
                if is_open or request.linked_to_id is not None  # counted once, with the one it is linked to
                else _minutes(by_branch[request.branch_id], story)
            ),
        }
        if is_open and story.pauses:
            pauses[request.id] = [
                {"request_id": request.id, "begins_at": begins, "ends_at": ends}
                for begins, ends in story.pauses
            ]
    return rows, pauses


def _minutes(calendar: Calendar, story: Story) -> int | None:
    if story.ended_at is None or not story.is_solved:
        return None
    return counted_minutes(clocks(calendar, story, story.ended_at).working)


def _happenings(connection: Connection, ids: Sequence[int]) -> dict[int, list[Happening]]:
    found: dict[int, list[Happening]] = {}
    for row in connection.execute(_HAPPENINGS.where(RequestEvent.request_id.in_(ids))):
        status = None if row.to_status is None else StatusClass(row.to_status)
        found.setdefault(row.request_id, []).append(Happening(row.at, EventKind(row.event_kind), status))
    return found


def _stored_pauses(connection: Connection, ids: Sequence[int]) -> Pauses:
    query = select(_PAUSES).where(_PAUSES.c[KEY].in_(ids)).order_by(_PAUSES.c[KEY], _PAUSES.c.begins_at)
    found: Pauses = {}
    for row in connection.execute(query).mappings():
        found.setdefault(row[KEY], []).append(dict(row))
    return found


def _replace_pauses(connection: Connection, ids: Sequence[int], pauses: Pauses) -> None:
    """Write anew only what differs."""
    before = _stored_pauses(connection, ids)
    changed = [one for one in ids if before.get(one) != pauses.get(one)]
    if any(one in before for one in changed):
        connection.execute(delete(_PAUSES).where(_PAUSES.c[KEY].in_(changed)))
    rows = [row for one in changed for row in pauses.get(one, [])]
    if rows:
        connection.execute(insert(_PAUSES), rows)


def _count(connection: Connection, before: Mapping[int, Row], after: Mapping[int, Row]) -> None:
    """Take the service times that were there away and add those that are."""
    moves = Counter(_service_times(after))
    moves.subtract(Counter(_service_times(before)))
    for one, change in moves.items():
        if not change:
            continue
        here = and_(
            _COUNTS.c.branch_id == one.branch_id,
            _COUNTS.c.kind_id == one.kind_id,
            _COUNTS.c.service_minutes == one.minutes,
        )
        count = _COUNTS.c.request_count
        changed = connection.execute(update(_COUNTS).where(here).values(request_count=count + change))
        if not changed.rowcount:
            values = {"branch_id": one.branch_id, "kind_id": one.kind_id, "service_minutes": one.minutes}
            connection.execute(insert(_COUNTS).values(**values, request_count=change))
        elif change < 0:
            connection.execute(delete(_COUNTS).where(here, count <= 0))


def _service_times(rows: Mapping[int, Row]) -> list[ServiceTime]:
    minutes: Any = [(row["branch_id"], row["kind_id"], row["service_minutes"]) for row in rows.values()]
    return [ServiceTime(*one) for one in minutes if one[2] is not None]

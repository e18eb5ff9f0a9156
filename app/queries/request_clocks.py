"""Reads the clocks of open requests, and how long requests of a kind really take here."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import BigInteger, Integer, bindparam, select, type_coerce
from sqlalchemy.orm import Session

from app.calendar.calendar import Calendar
from app.calendar.estimate import ServiceTimes
from app.calendar.request_clocks import running
from app.clock import to_milliseconds
from app.models.request_clock import RequestClock, RequestPause, ServiceTimeCount
from app.storage.database import Database

_BRANCH_ID = bindparam("branch_id", type_=Integer)
_KIND_ID = bindparam("kind_id", type_=Integer)
_A_MINUTE = timedelta(minutes=1)

# Moments stay the numbers that they are stored as: of thousands, turning them costs more than the rest.
_OPEN = select(
    RequestClock.request_id,
    RequestClock.branch_id,
    type_coerce(RequestClock.opened_at, BigInteger),
    type_coerce(RequestClock.first_word_at, BigInteger),
    type_coerce(RequestClock.last_word_at, BigInteger),
).where(RequestClock.is_open)
_PAUSES = select(
    RequestPause.request_id,
    type_coerce(RequestPause.begins_at, BigInteger),
    type_coerce(RequestPause.ends_at, BigInteger),
)
_OF_KIND = (RequestClock.branch_id == _BRANCH_ID, RequestClock.kind_id == _KIND_ID)
_OPEN_OF_KIND = _OPEN.where(*_OF_KIND)
_PAUSES_OF_KIND = _PAUSES.join(RequestClock, RequestClock.request_id == RequestPause.request_id).where(
    RequestClock.is_open, *_OF_KIND
)
_SOLVED_OF_KIND = select(ServiceTimeCount.service_minutes, ServiceTimeCount.request_count).where(
    ServiceTimeCount.branch_id == _BRANCH_ID, ServiceTimeCount.kind_id == _KIND_ID
)

_Pauses = dict[int, list[tuple[int, int | None]]]


class OpenClock(NamedTuple):
    """The clocks of an open request, in opening time without waiting (see app/calendar/request_clocks.py).

    `is_stopped`: the library waits for somebody.
    """

    request_id: int
    working: timedelta
    response: timedelta
    silence: timedelta
    is_stopped: bool


class RequestClocks:
    """Each answer is as of a moment; ask again when it has passed."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def open_at(self, now: datetime) -> dict[int, OpenClock]:
        """The clocks of all open requests, by their ids."""
        with self._database.reading() as session:
            pauses = _grouped(session.execute(_PAUSES))
            by_branch: dict[int, list[Any]] = defaultdict(list)
            for row in session.execute(_OPEN):
                by_branch[row.branch_id].append(row)
            found: dict[int, OpenClock] = {}
            for branch_id, rows in by_branch.items():
                calendar = self._calendar(session, branch_id)
                found.update((one.request_id, one) for one in _open_clocks(calendar, rows, pauses, now))
        return found

    def service_times(self, branch_id: int, kind_id: int, now: datetime) -> ServiceTimes:
        """How long requests of a kind took at a branch, and how long the open ones have taken so far."""
        of_kind = {"branch_id": branch_id, "kind_id": kind_id}
        with self._database.reading() as session:
            solved = {row[0]: row[1] for row in session.execute(_SOLVED_OF_KIND, of_kind)}
            pauses = _grouped(session.execute(_PAUSES_OF_KIND, of_kind))
            calendar = self._calendar(session, branch_id)
            rows = session.execute(_OPEN_OF_KIND, of_kind).all()
            open_ones = _open_clocks(calendar, rows, pauses, now)
        return ServiceTimes(solved, (one.working // _A_MINUTE for one in open_ones))

    def _calendar(self, session: Session, branch_id: int) -> Calendar:
        return self._database.calendars.of_branch(session.connection(), branch_id)


def _grouped(rows: Iterable[Any]) -> _Pauses:
    found: _Pauses = defaultdict(list)
    for request_id, begins, ends in rows:
        found[request_id].append((begins, ends))
    return found


def _open_clocks(calendar: Calendar, rows: Sequence[Any], pauses: _Pauses, now: datetime) -> list[OpenClock]:
    """All on one opening line: a computer's clock that was put back takes nothing away."""
    if not rows:
        return []
    now_ms = to_milliseconds(now)
    position = calendar.line(min(now_ms, *(row[2] for row in rows)), now_ms).position
    end = position(now_ms)
    found = []
    for request_id, _, opened_ms, first_ms, last_ms in rows:
        opened = min(position(opened_ms), end)
        first = end if first_ms is None else min(position(first_ms), end)
        last = opened if last_ms is None else min(position(last_ms), end)
        lengths = (end - opened, first - opened, end - last)
        waited = pauses.get(request_id, ())
        if waited:
            own = [(position(begins), end if ends is None else position(ends)) for begins, ends in waited]
            lengths = (running(own, opened, end), running(own, opened, first), running(own, last, end))
        working, response, silence = (timedelta(milliseconds=length) for length in lengths)
        is_stopped = any(ends is None for _, ends in waited)
        found.append(OpenClock(request_id, working, response, silence, is_stopped))
    return found

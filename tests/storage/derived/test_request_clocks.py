"""Clocks and counts follow every change of a request and of hours, and go back with undo."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from app.models.request import Request
from app.models.request_clock import RequestClock, RequestPause, ServiceTimeCount
from app.services.commands import ChangeStatus
from app.services.hours_commands import CloseBranch, SetHours
from app.storage.database import Database
from app.storage.engine import connect
from app.storage.file import migrating
from app.vocabulary.requests import TRANSITIONS, StatusClass
from tests.builders import Builder
from tests.services.request_desk import RequestDesk
from tests.settable_clock import SettableClock

CLOCKS_CAME_WITH = 9
"""The schema number from which on libraries have clocks."""


@pytest.fixture
def desk(build: Builder, clock: SettableClock) -> RequestDesk:
    """A request that was opened on Monday at nine."""
    return RequestDesk(build, build.request())


def row(build: Builder, request_id: int) -> RequestClock:
    with build.database.reading() as session:
        return session.get_one(RequestClock, request_id)


def pauses(build: Builder) -> list[RequestPause]:
    with build.database.reading() as session:
        return list(session.scalars(select(RequestPause).order_by(RequestPause.begins_at)))


def counts(build: Builder) -> dict[int, int]:
    with build.database.reading() as session:
        return {one.service_minutes: one.request_count for one in session.scalars(select(ServiceTimeCount))}


def deliver(desk: RequestDesk, clock: SettableClock, **later: float) -> None:
    clock.advance(**later)
    desk.move(StatusClass.DELIVERED)


def test_a_new_request_has_a_clock_that_runs(build: Builder, desk: RequestDesk, clock: SettableClock) -> None:
    found = row(build, desk.id)
    assert found.is_open
    assert (found.opened_at, found.ended_at, found.service_minutes) == (clock.now, None, None)
    assert pauses(build) == []


def test_waiting_is_kept_while_the_request_is_open(
    build: Builder, desk: RequestDesk, clock: SettableClock
) -> None:
    began = clock.advance(hours=1)
    desk.move(StatusClass.WAITING_FOR_PATRON)
    assert [(one.begins_at, one.ends_at) for one in pauses(build)] == [(began, None)]
    ended = clock.advance(hours=2)
    desk.move(StatusClass.WORKING)
    assert [(one.begins_at, one.ends_at) for one in pauses(build)] == [(began, ended)]
    deliver(desk, clock, hours=1)
    assert pauses(build) == []


def test_a_delivery_is_measured_without_waiting(
    build: Builder, desk: RequestDesk, clock: SettableClock
) -> None:
    clock.advance(hours=1)
    desk.move(StatusClass.WAITING_FOR_PATRON)
    clock.advance(days=1)
    desk.move(StatusClass.WORKING)
    deliver(desk, clock, hours=1)
    assert row(build, desk.id).service_minutes == 120
    assert counts(build) == {120: 1}


def test_what_was_declined_is_no_service_time(build: Builder, desk: RequestDesk) -> None:
    desk.move(StatusClass.DECLINED)
    assert row(build, desk.id).service_minutes is None
    assert counts(build) == {}


def test_undo_and_reopening_take_a_service_time_back(
    build: Builder, desk: RequestDesk, clock: SettableClock
) -> None:
    deliver(desk, clock, hours=1)
    build.services.history.undo_last(build.actor)
    assert counts(build) == {}
    desk.move(StatusClass.DELIVERED)
    assert counts(build) == {60: 1}
    clock.advance(hours=1)
    desk.move(StatusClass.WORKING)
    assert counts(build) == {}


def test_a_closure_recorded_afterwards_measures_again_what_it_touches(
    build: Builder, desk: RequestDesk, clock: SettableClock
) -> None:
    deliver(desk, clock, days=1)
    beside = RequestDesk(build, build.request())
    deliver(beside, clock, hours=1)
    assert counts(build) == {480: 1, 60: 1}
    monday = date(2026, 11, 23)
    build.services.opening_hours.close(build.actor, CloseBranch(1, monday, monday, "Banjir"))
    assert counts(build) == {60: 2}
    build.services.history.undo_last(build.actor)
    assert counts(build) == {480: 1, 60: 1}
    assert build.database.check().is_clean


def test_hours_set_for_the_time_to_come_leave_what_was_measured(
    build: Builder, desk: RequestDesk, clock: SettableClock
) -> None:
    deliver(desk, clock, days=1)
    days = ("9-14",) * 5 + ("", "")
    build.services.opening_hours.set(build.actor, SetHours(1, date(2026, 11, 25), days))
    assert counts(build) == {480: 1}
    build.services.opening_hours.set(build.actor, SetHours(1, date(2026, 11, 23), days))
    assert counts(build) == {300: 1}
    assert build.database.check().is_clean


def test_a_word_to_the_patron_is_the_first_and_the_last(
    build: Builder, desk: RequestDesk, clock: SettableClock
) -> None:
    first = clock.advance(hours=1)
    desk.tell("Sudah ketemu.")
    last = clock.advance(hours=1)
    desk.tell("Sudah ketemu.")
    assert (row(build, desk.id).first_word_at, row(build, desk.id).last_word_at) == (first, last)


moves = st.lists(st.tuples(st.sampled_from(StatusClass), st.integers(0, 3_000)), max_size=8)


@given(moves, st.integers(0, 9))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=15)
def test_undo_restores_clocks_and_counts(
    build: Builder, clock: SettableClock, course: list[tuple[StatusClass, int]], undone: int
) -> None:
    request_id = build.request()
    seen = [_everything(build, request_id)]
    for status, minutes in _allowed(build, request_id, course):
        clock.advance(minutes=minutes)
        moved = ChangeStatus(request_id, status, leaves_steps_open=True)
        build.services.requests.change_status(build.actor, moved)
        seen.append(_everything(build, request_id))
    for _ in range(min(undone, len(seen) - 1)):
        build.services.history.undo_last(build.actor)
        seen.pop()
        assert _everything(build, request_id) == seen[-1]
    assert build.database.check().is_clean


def _everything(build: Builder, request_id: int) -> tuple[object, ...]:
    found = row(build, request_id)
    columns = [getattr(found, column.name) for column in RequestClock.__table__.columns]
    own = [(one.begins_at, one.ends_at) for one in pauses(build) if one.request_id == request_id]
    return (*columns, own, counts(build))


def _allowed(
    build: Builder, request_id: int, course: list[tuple[StatusClass, int]]
) -> Iterator[tuple[StatusClass, int]]:
    """The moves of a course that the statuses allow, one after another."""
    for status, minutes in course:
        if status in TRANSITIONS[StatusClass(build.get(Request, request_id).status)]:
            yield status, minutes


def test_an_older_library_is_measured_when_it_is_opened(
    build: Builder, desk: RequestDesk, clock: SettableClock, tmp_path: Path
) -> None:
    deliver(desk, clock, hours=3)
    RequestDesk(build, build.request()).move(StatusClass.WAITING_FOR_OTHERS)
    before = (_everything(build, 1), _everything(build, 2))
    path = tmp_path / "older.pemustaka"
    build.database.back_up(path)
    connection = connect(path)
    for table in ("request_clock", "request_pause", "service_time_count"):
        connection.execute(f"DROP TABLE {table}")
    connection.execute(f"PRAGMA user_version={CLOCKS_CAME_WITH - 1}")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    migrating.migrate(path, upto=CLOCKS_CAME_WITH)
    with Database.open(path, read_only=True) as older:
        again = Builder(older, build.actor)
        assert (_everything(again, 1), _everything(again, 2)) == before

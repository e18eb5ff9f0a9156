"""The clocks of all open requests are those of each, and estimates tell what happened."""

from datetime import timedelta
from random import Random

import pytest

from app.calendar.request_clocks import clocks
from app.models.list_entry import RequestKind
from app.queries.queries import Queries
from app.vocabulary.requests import OPEN_CLASSES, StatusClass
from tests.builders import Builder
from tests.queries.statement_watch import StatementWatch
from tests.services.request_desk import RequestDesk
from tests.settable_clock import SettableClock

COURSE = (
    StatusClass.WORKING,
    StatusClass.WAITING_FOR_PATRON,
    StatusClass.WORKING,
    StatusClass.WAITING_FOR_OTHERS,
    StatusClass.WORKING,
    StatusClass.DELIVERED,
)


@pytest.fixture
def worked(build: Builder, clock: SettableClock) -> list[int]:
    """Twelve requests, each somewhere on its way, told about now and then."""
    chance = Random(4)
    found = []
    for number in range(12):
        desk = RequestDesk(build, build.request())
        found.append(desk.id)
        for status in COURSE[: number % (len(COURSE) + 1)]:
            clock.advance(minutes=chance.randrange(900))
            if chance.random() < 0.4:
                desk.tell("Sedang dikerjakan.")
            desk.move(status)
        clock.advance(minutes=chance.randrange(300))
    return found


def test_the_clocks_of_all_are_those_of_each(
    queries: Queries, clock: SettableClock, worked: list[int]
) -> None:
    found = queries.request_clocks.open_at(clock.now)
    for request_id in worked:
        details = queries.requests.details(request_id)
        if details.row.status not in OPEN_CLASSES:
            assert request_id not in found
            continue
        right = clocks(queries.opening_hours.calendar(details.branch_id), details.story, clock.now)
        one = found[request_id]
        assert (one.working, one.response, one.silence) == (right.working, right.response, right.silence)
        assert one.is_stopped is (not details.story.stretches[-1].is_running)


def test_a_clock_of_the_computer_that_was_put_back_takes_nothing_away(
    queries: Queries, build: Builder, clock: SettableClock
) -> None:
    request_id = build.request()
    found = queries.request_clocks.open_at(clock.now - timedelta(days=3))
    assert found[request_id].working == timedelta()


def test_all_clocks_take_a_handful_of_reads(
    queries: Queries, clock: SettableClock, worked: list[int], queries_run: StatementWatch
) -> None:
    queries_run.forget()
    queries.request_clocks.open_at(clock.now)
    assert len(queries_run.sent) == 5  # requests, pauses; zone, hours and closures of the one branch


def test_an_estimate_counts_what_was_solved_and_what_is_still_open(
    queries: Queries, build: Builder, clock: SettableClock
) -> None:
    kind_id = build.entry(RequestKind, "literature_search")
    for hours in range(1, 11):
        desk = RequestDesk(build, build.request())
        clock.advance(hours=hours / 2)
        desk.move(StatusClass.DELIVERED)
        clock.set(clock.now.replace(hour=2))  # nine o'clock, whatever the hours before
        clock.advance(days=1)
    other = RequestDesk(build, build.request(kind_id=build.entry(RequestKind, "complaint")))
    other.move(StatusClass.DELIVERED)
    times = queries.request_clocks.service_times(1, kind_id, clock.now)
    assert times.estimate().solved == 10
    assert times.estimate().half is not None
    build.request()
    again = queries.request_clocks.service_times(1, kind_id, clock.now).estimate()
    assert (again.solved, again.still_open) == (10, 1)


def test_where_nothing_was_solved_there_is_no_estimate(
    queries: Queries, build: Builder, clock: SettableClock
) -> None:
    build.request()
    kind_id = build.entry(RequestKind, "literature_search")
    found = queries.request_clocks.service_times(1, kind_id, clock.now).estimate()
    assert (found.solved, found.still_open, found.half) == (0, 1, None)

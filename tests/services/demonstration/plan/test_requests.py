"""Requests of the demonstration: every status and promise state, in order, within the services' rules."""

from collections import Counter
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given

from app.calendar.calendar import Calendar
from app.calendar.hours import BranchHours
from app.services import shipped_lists
from app.services.demonstration.plan.rows import Row
from app.services.demonstration.size import DemonstrationSize
from app.vocabulary.records import RecordKind
from app.vocabulary.requests import (
    OPEN_CLASSES,
    TRANSITIONS,
    EventKind,
    PromiseState,
    StatusClass,
    promise_state,
)
from tests.services.demonstration.planned import MOMENTS, TUESDAY, Rows, by_request, planned

JAKARTA = ZoneInfo("Asia/Jakarta")
MANY = DemonstrationSize(patrons=300, interactions=0, requests=1_500, seed=11)
ONLY_FEATURED = DemonstrationSize(patrons=13, interactions=0, requests=22)


@pytest.fixture(scope="module")
def rows() -> Rows:
    return planned(MANY)


def states(rows: Rows, now: datetime = TUESDAY) -> Counter[PromiseState]:
    """How the present promises stand."""
    promises = by_request(rows[RecordKind.PROMISE])
    return Counter(state(row, promises.get(row["id"], []), now) for row in rows[RecordKind.REQUEST])


def state(request: Row, promises: list[Row], now: datetime) -> PromiseState:
    present = promises[-1]["promised_for"] if promises else None
    status = StatusClass(request["status"])
    return promise_state(present, status, request["delivered_at"], now, JAKARTA)


def test_every_status_and_every_kind_occurs(rows: Rows) -> None:
    requests = rows[RecordKind.REQUEST]
    assert {row["status"] for row in requests} == set(StatusClass)
    assert len({row["kind_id"] for row in requests}) == len(shipped_lists.REQUEST_KINDS)


def test_every_state_of_promises_occurs_even_among_the_featured_alone(rows: Rows) -> None:
    assert set(states(rows)) == set(PromiseState)
    featured = planned(ONLY_FEATURED)
    assert set(states(featured)) == set(PromiseState)
    assert {row["status"] for row in featured[RecordKind.REQUEST]} == set(StatusClass)


def test_most_promises_are_kept_and_few_requests_stand_open(rows: Rows) -> None:
    counts = states(rows)
    done = counts[PromiseState.KEPT] + counts[PromiseState.BROKEN]
    assert 0.6 < counts[PromiseState.KEPT] / done < 0.95
    still_open = [row for row in rows[RecordKind.REQUEST] if row["status"] in OPEN_CLASSES]
    assert 25 < len(still_open) < 0.1 * MANY.requests
    assert counts[PromiseState.LATE] < 0.02 * MANY.requests


def test_numbers_follow_the_order_of_opening(rows: Rows) -> None:
    requests = rows[RecordKind.REQUEST]
    assert [row["number"] for row in requests] == list(range(1, MANY.requests + 1))
    assert [row["opened_at"] for row in requests] == sorted(row["opened_at"] for row in requests)


def check_in_order(rows: Rows) -> None:
    """Each story is one that the services could have written."""
    events, promises = by_request(rows[RecordKind.REQUEST_EVENT]), by_request(rows[RecordKind.PROMISE])
    for request in rows[RecordKind.REQUEST]:
        told = events[request["id"]]
        assert told[0]["event_kind"] == EventKind.OPENED
        assert told[0]["at"] == request["opened_at"]
        assert [one["at"] for one in told] == sorted(one["at"] for one in told)
        check_statuses(request, told)
        check_promises(promises.get(request["id"], []), told)


def check_statuses(request: Row, told: list[Row]) -> None:
    status, delivered_at = StatusClass.NEW, None
    for one in told:
        if one["event_kind"] != EventKind.STATUS_CHANGED:
            continue
        assert one["from_status"] == status
        assert one["to_status"] in TRANSITIONS[status]
        assert one["is_staff_only"] == (one["text"] is not None)
        status = StatusClass(one["to_status"])
        if status is StatusClass.DELIVERED:
            delivered_at = one["at"]
        elif status in OPEN_CLASSES:
            delivered_at = None
    assert (request["status"], request["delivered_at"]) == (status, delivered_at)
    assert (request["ended_at"] is not None) == (
        status in {StatusClass.CLOSED, StatusClass.DECLINED, StatusClass.CANCELLED}
    )


def check_promises(promises: list[Row], told: list[Row]) -> None:
    given_at = {one["promise_id"]: one for one in told if one["event_kind"] in {"promised", "promise_moved"}}
    for place, promise in enumerate(promises):
        event = given_at[promise["id"]]
        assert event["event_kind"] == (EventKind.PROMISE_MOVED if place else EventKind.PROMISED)
        assert event["at"] == promise["made_at"] <= promise["promised_for"]
        assert (promise["reason"] is not None) == (place > 0)
        assert promise["told_at"] is None or promise["told_at"] >= promise["made_at"]
    assert [one["made_at"] for one in promises] == sorted(one["made_at"] for one in promises)


def test_events_and_promises_are_in_order_and_within_the_rules(rows: Rows) -> None:
    check_in_order(rows)


@given(MOMENTS)
def test_stories_hold_together_at_any_moment(now: datetime) -> None:
    check_in_order(planned(DemonstrationSize(patrons=20, interactions=0, requests=80, seed=5), now))


@pytest.mark.parametrize("hour", range(24))
def test_something_is_late_and_something_due_at_every_hour_and_on_sundays(hour: int) -> None:
    for day in (22, 23, 27):  # a Sunday, a Monday, a Friday
        now = datetime(2026, 11, day, hour, 20, tzinfo=JAKARTA).astimezone(UTC)
        counts = states(planned(ONLY_FEATURED, now), now)
        assert counts[PromiseState.LATE] == 2
        assert counts[PromiseState.DUE_TODAY] == 2


def test_promises_are_broken_and_moved_promises_broken_or_kept(rows: Rows) -> None:
    promises = by_request(rows[RecordKind.PROMISE])
    moved = {request: some for request, some in promises.items() if len(some) > 1}
    requests = {row["id"]: row for row in rows[RecordKind.REQUEST]}
    ends = Counter(state(requests[one], some, TUESDAY) for one, some in moved.items())
    assert ends[PromiseState.KEPT]
    assert ends[PromiseState.BROKEN]


def test_the_first_patron_has_one_late_one_waiting_and_one_ahead(rows: Rows) -> None:
    first = rows[RecordKind.PATRON][0]["id"]
    promises = by_request(rows[RecordKind.PROMISE])
    own = [row for row in rows[RecordKind.REQUEST] if row["patron_id"] == first]
    still_open = [row for row in own if row["status"] in OPEN_CLASSES]
    found = {state(row, promises[row["id"]], TUESDAY) for row in still_open}
    assert len(still_open) == 3
    assert found == {PromiseState.LATE, PromiseState.WAITING, PromiseState.AHEAD}
    late = next(row for row in still_open if "Gen Z" in row["subject"])
    hours = (TUESDAY - promises[late["id"]][-1]["promised_for"]).total_seconds() / 3600
    assert 3 <= hours < 4


def test_work_happens_in_opening_hours(rows: Rows) -> None:
    calendar = Calendar(BranchHours(JAKARTA))
    moments = [row["opened_at"] for row in rows[RecordKind.REQUEST]]
    assert [moment for moment in moments if not calendar.is_open(moment)] == []

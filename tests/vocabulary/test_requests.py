from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.vocabulary.requests import OPEN_CLASSES, WAITING_CLASSES, PromiseState, StatusClass, promise_state

SEMARANG = ZoneInfo("Asia/Jakarta")
JAYAPURA = ZoneInfo("Asia/Jayapura")
NOW = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


def state(
    promised_for: datetime | None, status: StatusClass, delivered_at: datetime | None = None
) -> PromiseState:
    return promise_state(promised_for, status, delivered_at, NOW, SEMARANG)


@pytest.mark.parametrize("status", StatusClass)
def test_without_a_promise_there_is_none_to_keep(status: StatusClass) -> None:
    assert state(None, status, NOW) is PromiseState.NONE


@pytest.mark.parametrize(
    ("delivered_at", "expected"),
    [
        (NOW - HOUR, PromiseState.KEPT),
        (NOW, PromiseState.KEPT),
        (NOW + timedelta(milliseconds=1), PromiseState.BROKEN),
    ],
)
def test_a_delivery_keeps_the_promise_until_its_very_moment(
    delivered_at: datetime, expected: PromiseState
) -> None:
    assert state(NOW, StatusClass.DELIVERED, delivered_at) is expected


@pytest.mark.parametrize("status", sorted(WAITING_CLASSES))
def test_the_clock_stands_still_while_the_library_waits(status: StatusClass) -> None:
    assert state(NOW - 24 * HOUR, status) is PromiseState.WAITING


@pytest.mark.parametrize("status", [StatusClass.DECLINED, StatusClass.CANCELLED])
def test_a_request_that_was_given_up_owes_nothing(status: StatusClass) -> None:
    assert state(NOW - 24 * HOUR, status) is PromiseState.DROPPED


@pytest.mark.parametrize("status", sorted(OPEN_CLASSES - WAITING_CLASSES))
def test_an_open_promise_is_ahead_then_due_then_late(status: StatusClass) -> None:
    moments = [NOW + 24 * HOUR, NOW + HOUR, NOW, NOW - HOUR]
    assert [state(moment, status) for moment in moments] == [
        PromiseState.AHEAD,
        PromiseState.DUE_TODAY,
        PromiseState.DUE_TODAY,
        PromiseState.LATE,
    ]


def test_today_ends_at_midnight_of_the_branch() -> None:
    half_past_ten_in_semarang = NOW.replace(hour=15, minute=30)
    args = (half_past_ten_in_semarang, StatusClass.WORKING, None, NOW)
    assert promise_state(*args, SEMARANG) is PromiseState.DUE_TODAY
    assert promise_state(*args, JAYAPURA) is PromiseState.AHEAD


@given(
    st.none() | st.datetimes(timezones=st.just(UTC)),
    st.sampled_from(StatusClass),
    st.none() | st.datetimes(timezones=st.just(UTC)),
)
def test_a_promise_is_late_only_while_something_is_owed(
    promised_for: datetime | None, status: StatusClass, delivered_at: datetime | None
) -> None:
    found = state(promised_for, status, delivered_at)
    if found in {PromiseState.LATE, PromiseState.AHEAD, PromiseState.DUE_TODAY}:
        assert status in OPEN_CLASSES - WAITING_CLASSES
        assert delivered_at is None

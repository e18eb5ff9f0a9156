"""Opening hours as a line: there and back, within the hours, spread exactly."""

from datetime import UTC, date, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.calendar.hours import BranchHours
from app.services.demonstration.plan.open_time import HOUR, WORKING_DAY, OpenTime
from tests.services.demonstration.planned import MATERIAL, TUESDAY

JAKARTA = ZoneInfo("Asia/Jakarta")
HOURS = BranchHours(JAKARTA)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=JAKARTA).astimezone(UTC)


@pytest.fixture(scope="module")
def open_time() -> OpenTime:
    return OpenTime(TUESDAY, HOURS, MATERIAL.hours)


@given(st.integers(0, 365 * WORKING_DAY // 2))
def test_a_position_and_its_moment_mean_each_other(position: int) -> None:
    line = OpenTime(TUESDAY, HOURS, MATERIAL.hours)
    assert line.position(line.moment(position)) == position


def test_nights_sundays_and_the_friday_pause_take_no_time(open_time: OpenTime) -> None:
    assert open_time.position(at(19, 8)) - open_time.position(at(18, 15)) == HOUR
    assert open_time.position(at(23, 8)) == open_time.position(at(21, 12))
    assert open_time.position(at(20, 14)) - open_time.position(at(20, 11)) == 1.5 * HOUR


def test_a_promise_names_a_full_or_half_hour_up_to_closing_time(open_time: OpenTime) -> None:
    assert open_time.deadline(open_time.position(at(19, 9, 1))) == at(19, 9, 30)
    assert open_time.deadline(open_time.position(at(19, 9, 30))) == at(19, 9, 30)
    assert open_time.deadline(open_time.position(at(19, 15, 31))) == at(19, 16)
    assert open_time.deadline(open_time.position(at(19, 16))) == at(19, 16)


@pytest.mark.parametrize("hour", [0, 1, 7, 12, 17, 22, 23])
def test_a_sunday_on_which_a_demonstration_is_built_is_open_around_now(hour: int) -> None:
    now = at(22, hour, 5)
    line = OpenTime(now, HOURS, MATERIAL.hours)
    assert line.is_open_on(date(2026, 11, 22))
    assert line.moment(line.position(now)) == now
    assert not line.is_open_on(date(2026, 11, 15))


def test_holidays_are_closed(open_time: OpenTime) -> None:
    assert not open_time.is_open_on(date(2026, 12, 25))


@given(st.integers(0, 5_000), st.integers(0, 9))
def test_a_count_is_spread_exactly_in_order_and_before_the_end(count: int, seed: int) -> None:
    line = OpenTime(TUESDAY, HOURS, MATERIAL.hours)
    until = line.position(TUESDAY)
    positions = [one for _, some in line.spread(Random(seed), count, until) for one in some]
    assert len(positions) == count
    assert positions == sorted(positions)
    assert all(0 <= one < until for one in positions)


def test_each_position_lies_on_the_day_it_is_given_with(open_time: OpenTime) -> None:
    for day, positions in open_time.spread(Random(1), 2_000, open_time.position(TUESDAY)):
        assert {open_time.moment(one).astimezone(JAKARTA).date() for one in positions} <= {day}


def test_the_last_days_are_busier_when_asked(open_time: OpenTime) -> None:
    until = open_time.position(TUESDAY)
    lately = TUESDAY.date() - timedelta(days=10)

    def share(weight: float) -> int:
        spread = open_time.spread(Random(1), 10_000, until, weight)
        return sum(len(positions) for day, positions in spread if day >= lately)

    assert share(3) > 2 * share(1)

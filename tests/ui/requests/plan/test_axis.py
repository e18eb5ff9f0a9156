"""Days are equal columns, time runs to the right in each, nights lie at its edges."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.calendar.calendar import Calendar
from app.calendar.hours import Hours
from app.calendar.week import Week
from app.ui.requests.plan.axis import Axis
from tests.calendar.calendars import JAKARTA, calendar, calendars, wib

WEEK = (date(2026, 11, 18), date(2026, 11, 24))


def axis(days: tuple[date, date] = WEEK, one: Calendar | None = None) -> Axis:
    return Axis((one or calendar()).days(*days), JAKARTA, 100, 700)


def test_every_day_has_the_same_width() -> None:
    lefts = [axis().day_left(place) for place in range(8)]
    assert lefts == [100, 200, 300, 400, 500, 600, 700, 800]
    assert axis().right == 800


def test_a_column_shows_an_hour_before_the_first_opening_and_after_the_last_closing() -> None:
    """From 7:00 to 17:30, Friday's closing and an hour: ten hours and a half in a hundred pixels."""
    assert axis().x(wib("2026-11-18 07:00")) == 100
    assert axis().x(wib("2026-11-18 12:15")) == pytest.approx(150)
    assert axis().x(wib("2026-11-18 17:30")) == 200


@pytest.mark.parametrize("moment", ["2026-11-18 00:30", "2026-11-18 06:59"])
def test_before_dawn_lies_at_the_left_edge_of_its_day(moment: str) -> None:
    assert axis().x(wib(moment)) == 100


def test_at_night_lies_at_the_right_edge_of_its_day() -> None:
    assert axis().x(wib("2026-11-18 23:00")) == 200


def test_what_lies_outside_all_days_lies_at_the_edge() -> None:
    assert axis().x(wib("2026-10-01 10:00")) == 100
    assert axis().x(wib("2027-01-01 10:00")) == 800


def test_pauses_and_days_off_are_left_out_of_the_open_hours() -> None:
    found = axis().open_hours()
    assert len(found) == 7  # Wednesday, Thursday, Friday twice, Saturday, Monday, Tuesday
    on_sunday = [left for left, _ in found if 500 <= left < 600]
    assert on_sunday == []


def test_hours_until_midnight_end_at_the_edge_of_their_day() -> None:
    late = calendar(usual=(Hours(Week.of(["20-24"] * 7), date(2026, 1, 1)),))
    one = axis((date(2026, 11, 18), date(2026, 11, 19)), late)
    first, second = one.open_hours()
    assert first[1] == pytest.approx(one.left + one.day_width * 5 / 6)  # 19:00 to 25:00 are shown
    assert second[1] == pytest.approx(first[1] + one.day_width)


def test_days_without_any_hours_show_the_usual_ones() -> None:
    sunday = (date(2026, 11, 22), date(2026, 11, 22))
    assert axis(sunday).open_hours() == []
    assert axis(sunday).x(wib("2026-11-22 12:00")) == pytest.approx(450)


@given(calendars, st.lists(st.integers(0, 14 * 24 * 60), min_size=2, max_size=2))
def test_time_runs_to_the_right(one: Calendar, minutes: list[int]) -> None:
    first = date(2026, 11, 16)
    shown = Axis(one.days(first, first + timedelta(days=13)), one.hours.zone, 0, 1_000)
    midnight = datetime.combine(first, datetime.min.time(), one.hours.zone)
    earlier, later = sorted(midnight + timedelta(minutes=each) for each in minutes)
    assert 0 <= shown.x(earlier) <= shown.x(later) <= 1_000
    assert all(left <= right for left, right in shown.open_hours())

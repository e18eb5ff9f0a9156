"""The calendar keeps the laws of time, whatever hours, closures, holidays and clocks a branch has."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.calendar.calendar import LAST_YEAR, Calendar
from app.calendar.hours import USUAL_WEEK, BranchHours, Closure, Hours
from app.calendar.week import Week
from app.vocabulary.hours_errors import NeverOpenError
from tests.calendar.calendars import (
    JAKARTA,
    branch_hours,
    calendar,
    calendars,
    dates,
    hours,
    moments,
    wib,
)

HOUR = timedelta(hours=1)
NOTHING = timedelta()


# Laws


@given(calendars, moments, moments, moments)
def test_working_time_adds_up(one: Calendar, a: datetime, b: datetime, c: datetime) -> None:
    assert one.working_time(a, b) + one.working_time(b, c) == one.working_time(a, c)


@given(calendars, st.lists(moments, min_size=3, max_size=3))
def test_working_time_never_shrinks_and_never_outruns_the_clock(
    one: Calendar, points: list[datetime]
) -> None:
    start, middle, end = sorted(points)
    assert NOTHING <= one.working_time(start, middle) <= one.working_time(start, end) <= end - start


@given(calendars, moments, st.integers(0, 400 * 60))
def test_after_is_the_way_back_from_working_time(one: Calendar, start: datetime, minutes: int) -> None:
    working = timedelta(minutes=minutes)
    try:
        end = one.after(start, working)
    except NeverOpenError:
        return
    assert one.working_time(start, end) == working
    if working:
        assert one.working_time(start, end - timedelta(milliseconds=1)) < working


@given(calendars, moments, moments)
def test_after_comes_no_later_than_the_time_that_was_measured(
    one: Calendar, a: datetime, b: datetime
) -> None:
    start, end = sorted((a, b))
    assert one.after(start, one.working_time(start, end)) <= end


@given(calendars, moments)
def test_time_passes_exactly_while_the_branch_is_open(one: Calendar, moment: datetime) -> None:
    tick = timedelta(milliseconds=1)
    assert one.working_time(moment, moment + tick) == (tick if one.is_open(moment) else NOTHING)


@given(calendars, dates)
def test_the_spans_of_a_day_are_its_working_time_in_order(one: Calendar, on: date) -> None:
    day = one.day(on)
    assert all(opens < closes for opens, closes in day.spans)
    assert all(first[1] <= second[0] for first, second in pairwise(day.spans))
    spans = sum((closes - opens for opens, closes in day.spans), NOTHING)
    if day.spans:
        assert one.working_time(day.spans[0][0], day.spans[-1][1]) == spans


@given(calendars, moments)
def test_the_next_opening_is_open_and_nothing_before_it_is(one: Calendar, moment: datetime) -> None:
    opening = one.next_opening(moment)
    assert one.is_open(opening)
    assert one.working_time(moment, opening) == NOTHING


@given(branch_hours(), hours(), moments, moments)
def test_hours_changed_afterwards_leave_the_time_before_them_as_it_was(
    branch: BranchHours, later: Hours, a: datetime, b: datetime
) -> None:
    """Once a branch has hours, new ones count from their first day on."""
    before = replace(branch, usual=(*branch.usual, Hours(USUAL_WEEK, date(2020, 1, 1))))
    old, new = Calendar(before), Calendar(replace(before, usual=(*before.usual, later)))
    first = datetime.combine(later.first, datetime.min.time(), branch.zone)
    start, end = sorted(min(one, first) for one in (a, b))
    assert old.working_time(start, end) == new.working_time(start, end)


@given(branch_hours(), dates, st.integers(0, 20), moments)
def test_nothing_passes_during_a_closure(
    branch: BranchHours, first: date, more: int, moment: datetime
) -> None:
    last = first + timedelta(days=more)
    closed = Calendar(replace(branch, closures=(*branch.closures, Closure(first, last, "Pindahan"))))
    begins = datetime.combine(first, datetime.min.time(), branch.zone)
    ends = datetime.combine(last + timedelta(days=1), datetime.min.time(), branch.zone)
    assert closed.working_time(begins, ends) == NOTHING
    assert not any(closed.day(first + timedelta(days=one)).is_open for one in range(more + 1))
    assert (
        closed.working_time(moment, begins) == Calendar(branch).working_time(moment, begins)
        or moment > begins
    )


@given(calendars, st.lists(moments, min_size=2, max_size=2))
def test_the_order_of_questions_changes_no_answer(one: Calendar, points: list[datetime]) -> None:
    fresh = Calendar(one.hours)
    one.working_time(datetime(2020, 1, 1, tzinfo=UTC), datetime(2030, 1, 1, tzinfo=UTC))
    assert fresh.working_time(*points) == one.working_time(*points)


# Examples


def test_the_picture_of_a_working_week() -> None:
    """Wednesday 9:00 to Tuesday 10:12: Friday has its pause, Saturday is short, Sunday is off."""
    passed = calendar().working_time(wib("2026-11-18 09:00"), wib("2026-11-24 10:12"))
    assert passed == 7 * HOUR + 8 * HOUR + 7 * HOUR + 4 * HOUR + 8 * HOUR + timedelta(hours=2, minutes=12)


@pytest.mark.parametrize(
    ("moment", "is_open"),
    [
        ("2026-11-20 07:59", False),
        ("2026-11-20 08:00", True),
        ("2026-11-20 11:30", False),
        ("2026-11-20 12:59", False),
        ("2026-11-20 13:00", True),
        ("2026-11-22 10:00", False),
        ("2026-12-24 10:00", False),  # joint leave
        ("2026-12-25 10:00", False),
    ],
)
def test_the_branch_is_open_by_its_hours(moment: str, is_open: bool) -> None:  # noqa: FBT001  # a table's column
    assert calendar().is_open(wib(moment)) is is_open


def test_a_branch_may_work_through_joint_leave_and_holidays() -> None:
    first = date(2026, 1, 1)
    works = calendar(usual=(Hours(USUAL_WEEK, first, closes_on_joint_leave=False),))
    assert works.is_open(wib("2026-12-24 10:00"))
    assert not works.is_open(wib("2026-12-25 10:00"))
    always = calendar(usual=(Hours(USUAL_WEEK, first, closes_on_holidays=False),))
    assert always.is_open(wib("2026-12-25 10:00"))


def test_a_day_says_what_closes_it() -> None:
    closure = Closure(date(2026, 12, 25), date(2026, 12, 26), "Atap bocor")
    one = calendar(closure)
    assert one.day(date(2026, 12, 25)).closed_by == closure
    eve = one.day(date(2026, 12, 24)).closed_by
    assert eve is not None
    assert not isinstance(eve, Closure)
    assert eve.is_joint_leave
    assert one.day(date(2026, 11, 22)).closed_by is None


def test_a_variant_takes_the_place_of_the_usual_hours() -> None:
    week = Week.of([*["09:00-14:00"] * 4, "09:00-11:00", "", ""])
    ramadan = Hours(week, date(2026, 2, 18), date(2026, 3, 19), "Ramadan")
    one = calendar(variants=(ramadan,))
    assert one.working_time(wib("2026-02-19 00:00"), wib("2026-02-20 00:00")) == 5 * HOUR
    assert one.day(date(2026, 2, 19)).hours.name == "Ramadan"


@pytest.mark.parametrize(
    ("on", "length"),
    [
        (date(2026, 3, 29), 3 * HOUR),  # put forward: one of the hours from 1 to 5 is missing
        (date(2026, 10, 25), 5 * HOUR),  # put back: one comes twice
        (date(2026, 6, 1), 4 * HOUR),
    ],
)
def test_hours_are_as_long_as_the_clock_makes_them(on: date, length: timedelta) -> None:
    night = Hours(Week.of(["01:00-05:00"] * 7), date(2026, 1, 1), closes_on_holidays=False)
    berlin = ZoneInfo("Europe/Berlin")
    one = Calendar(BranchHours(berlin, usual=(night,)))
    midnight = datetime.combine(on, datetime.min.time(), berlin)
    assert one.working_time(midnight, midnight + timedelta(days=1)) == length


def test_hours_that_the_clock_leaps_over_are_missing() -> None:
    short = Hours(Week.of(["02:15-02:45 02:50-03:30"] * 7), date(2026, 1, 1))
    one = Calendar(BranchHours(ZoneInfo("Europe/Berlin"), usual=(short,)))
    assert one.working_time(
        datetime(2026, 3, 29, tzinfo=UTC), datetime(2026, 3, 30, tzinfo=UTC)
    ) <= timedelta(minutes=60)
    assert one.day(date(2026, 3, 29)).spans == tuple(sorted(one.day(date(2026, 3, 29)).spans))


def test_a_day_that_a_zone_left_out_is_not_worked_twice() -> None:
    """Samoa crossed the date line: after 29 December 2011 came the 31st."""
    apia = Calendar(
        BranchHours(ZoneInfo("Pacific/Apia"), usual=(Hours(Week.of(["8-16"] * 7), date(2011, 1, 1)),))
    )
    passed = apia.working_time(datetime(2011, 12, 28, tzinfo=UTC), datetime(2012, 1, 3, tzinfo=UTC))
    assert passed <= 6 * 8 * HOUR


def test_a_promise_of_so_many_hours_leaps_over_nights_and_days_off() -> None:
    assert calendar().after(wib("2026-11-20 15:30"), 6 * HOUR) == wib("2026-11-23 09:00")


def test_time_that_ends_at_closing_ends_then_and_not_the_next_morning() -> None:
    assert calendar().after(wib("2026-11-18 15:00"), HOUR) == wib("2026-11-18 16:00")


def test_no_time_has_passed_at_once_even_at_night() -> None:
    assert calendar().after(wib("2026-11-22 03:00"), NOTHING) == wib("2026-11-22 03:00")


def test_time_does_not_pass_backwards() -> None:
    with pytest.raises(ValueError, match="forwards"):
        calendar().after(wib("2026-11-22 03:00"), -HOUR)


def test_a_branch_that_never_opens_says_so() -> None:
    shut = Calendar(BranchHours(JAKARTA, usual=(Hours(Week.of([""] * 7), date(2026, 1, 1)),)))
    now = wib("2026-11-23 09:00")
    with pytest.raises(NeverOpenError):
        shut.after(now, HOUR)
    with pytest.raises(NeverOpenError):
        shut.next_opening(now)
    with pytest.raises(NeverOpenError):
        shut.open_day_after(date(2026, 11, 23), 0)


@pytest.mark.parametrize("year", [1, 1900, LAST_YEAR + 1, 9999])
def test_years_without_hours_are_closed_and_do_no_harm(year: int) -> None:
    far = datetime(year, 6, 1, 3, tzinfo=UTC)
    one = calendar()
    assert not one.is_open(far)
    assert one.working_time(far, far + 2 * HOUR) == NOTHING


def test_open_days_are_counted_without_days_off() -> None:
    one = calendar()
    saturday, sunday = date(2026, 11, 21), date(2026, 11, 22)
    assert one.open_day_after(saturday, 0).on == saturday
    assert one.open_day_after(saturday, 1).on == date(2026, 11, 23)
    assert one.open_day_after(sunday, 0).on == date(2026, 11, 23)
    assert one.open_day_after(sunday, 1).on == date(2026, 11, 23)

import pytest
from hypothesis import given

from app.calendar.week import CLOSED, Day, DaySpan, Week, read_day, written_day
from app.vocabulary.hours_errors import ClosesBeforeOpeningError, HoursOverlapError, HoursUnreadableError
from tests.calendar.calendars import opening_days

FRIDAY = (DaySpan(480, 690), DaySpan(780, 990))


@pytest.mark.parametrize(
    "text",
    ["08:00-11:30 13:00-16:30", "8-11.30, 13–16.30", "08.00 - 11.30; 13.00 — 16.30", "13-16:30 8-11:30"],
)
def test_hours_are_read_as_people_write_them(text: str) -> None:
    assert read_day(text) == FRIDAY


def test_nothing_written_is_a_day_off() -> None:
    assert read_day("  ") == CLOSED


@pytest.mark.parametrize("text", ["20-24", "20-0", "20:00-00:00"])
def test_midnight_ends_a_day(text: str) -> None:
    assert read_day(text) == (DaySpan(1200, 1440),)


def test_spans_that_touch_are_one() -> None:
    assert read_day("8-12 12-16") == read_day("8-16")


@pytest.mark.parametrize("text", ["pagi", "8", "8-", "8-25", "8:60-9", "24:30-24:45", "8-12-16", "-8-12"])
def test_what_names_no_hours_is_refused(text: str) -> None:
    with pytest.raises(HoursUnreadableError):
        read_day(text)


@pytest.mark.parametrize("text", ["16-8", "8-8", "22-2"])
def test_hours_that_end_before_they_begin_are_refused(text: str) -> None:
    with pytest.raises(ClosesBeforeOpeningError):
        read_day(text)


def test_hours_that_overlap_are_refused() -> None:
    with pytest.raises(HoursOverlapError) as caught:
        read_day("8-12 11:30-16")
    assert (caught.value.earlier, caught.value.later) == ("08:00-12:00", "11:30-16:00")


@given(opening_days())
def test_a_day_comes_back_as_it_was_written(day: Day) -> None:
    assert read_day(written_day(read_day(written_day(day)))) == read_day(written_day(day))


def test_a_week_without_hours_never_opens() -> None:
    assert not Week.of([""] * 7).ever_opens
    assert Week.of([*[""] * 6, "8-12"]).ever_opens

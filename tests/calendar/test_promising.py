from collections import Counter
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.calendar.calendar import Calendar
from app.calendar.estimate import MOST, ServiceTimes
from app.calendar.promising import Promising, is_closed_at
from app.calendar.request_clocks import story_of
from app.vocabulary.hours_errors import NeverOpenError
from app.vocabulary.requests import StatusClass
from tests.calendar.calendars import calendar, calendars, moments, wib

NOW = wib("2026-11-24 10:12")
TWENTY = ServiceTimes(Counter({60 * hours: 1 for hours in range(1, 21)}), [])
"""One was solved after one hour, one after two, and so on: 85 % within 17."""


def promising(times: ServiceTimes = TWENTY, needed_by: date | None = None) -> Promising:
    return Promising(calendar(), times, 3, needed_by)


@pytest.mark.parametrize(
    ("moment", "is_closed"),
    [
        ("2026-11-24 07:59", True),
        ("2026-11-24 08:00", False),
        ("2026-11-24 16:00", False),  # closing time is a time to promise for
        ("2026-11-24 16:01", True),
        ("2026-11-27 12:00", True),  # the pause of Friday
        ("2026-11-29 10:00", True),
        ("2026-12-24 10:00", True),  # joint leave
    ],
)
def test_a_promise_falls_while_the_branch_is_closed(moment: str, is_closed: bool) -> None:  # noqa: FBT001  # a table's column
    assert is_closed_at(calendar(), wib(moment)) is is_closed


def test_the_published_time_is_told_as_an_hour_before_closing() -> None:
    assert promising().published(NOW) == wib("2026-11-27 15:30")


def test_the_honest_date_is_when_most_similar_requests_were_solved() -> None:
    assert promising().honest(NOW) == wib(
        "2026-11-26 11:30"
    )  # 17 opening hours on, 11:12, told as a half hour


def test_with_too_few_solved_no_date_is_offered() -> None:
    few = ServiceTimes(Counter({60: 9}), [])
    assert promising(few).honest(NOW) is None


def test_where_it_cannot_be_told_no_date_is_offered() -> None:
    assert promising(ServiceTimes(Counter({60: 10}), [100] * 90)).honest(NOW) is None


def test_a_request_on_its_way_is_compared_with_those_that_took_as_long() -> None:
    opened = story_of(wib("2026-11-24 08:00"), [], StatusClass.NEW)
    fresh = Promising(calendar(), TWENTY, 3, None).honest(wib("2026-11-24 16:00"))
    underway = Promising(calendar(), TWENTY, 3, None, opened).honest(wib("2026-11-24 16:00"))
    assert fresh == wib("2026-11-27 09:00")
    assert underway == wib("2026-11-26 11:00")  # eight hours taken, of those the twelve others: within 19


def test_a_promise_after_the_day_of_need_is_known() -> None:
    asked = promising(needed_by=date(2026, 11, 26))
    assert not asked.is_after_need(wib("2026-11-26 23:59"))
    assert asked.is_after_need(wib("2026-11-27 00:00"))
    assert not promising().is_after_need(wib("2099-01-01 00:00"))


@given(calendars, moments, st.lists(st.integers(5, 3_000), min_size=10, max_size=30))
def test_the_honest_date_leaves_time_enough_for_most(one: Calendar, now: datetime, took: list[int]) -> None:
    times = ServiceTimes(Counter(took), [])
    within = times.within(MOST)
    try:
        honest = Promising(one, times, 3, None).honest(now)
    except NeverOpenError:
        return
    assert honest is not None
    assert within is not None
    assert one.working_time(now, honest) >= within
    assert honest - one.after(now, within) < timedelta(minutes=30)
    assert not is_closed_at(one, honest)

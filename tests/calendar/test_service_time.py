from datetime import date

import pytest

from app.calendar.hours import Closure
from app.calendar.service_time import service_time_ends
from tests.calendar.calendars import calendar, wib


@pytest.mark.parametrize(
    ("now", "days", "ends"),
    [
        ("2026-11-18 09:00", 0, "2026-11-18 15:00"),
        ("2026-11-18 09:00", 1, "2026-11-19 15:00"),
        ("2026-11-18 15:30", 0, "2026-11-19 15:00"),  # too late for today
        ("2026-11-19 09:00", 1, "2026-11-20 15:30"),  # Friday closes at 16:30
        ("2026-11-20 14:00", 1, "2026-11-21 11:00"),  # Saturday closes at noon
        ("2026-11-20 14:00", 2, "2026-11-23 15:00"),  # Sunday is off
        ("2026-11-22 10:00", 0, "2026-11-23 15:00"),
        ("2026-11-22 10:00", 1, "2026-11-23 15:00"),
        ("2026-12-23 10:00", 1, "2026-12-26 11:00"),  # joint leave, Christmas
    ],
)
def test_a_service_time_ends_an_hour_before_closing_on_its_last_working_day(
    now: str, days: int, ends: str
) -> None:
    assert service_time_ends(calendar(), wib(now), days) == wib(ends)


def test_a_closure_is_no_working_day() -> None:
    closed = calendar(Closure(date(2026, 11, 24), date(2026, 11, 25), "Stock opname"))
    assert service_time_ends(closed, wib("2026-11-23 09:00"), 1) == wib("2026-11-26 15:00")

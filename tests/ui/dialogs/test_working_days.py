"""A promise is proposed on a working day, in the afternoon, and never in the past."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.dialogs.working_days import USUAL_TIME, after_working_days, proposed

SATURDAY = date(2026, 11, 21)
SUNDAY = date(2026, 11, 22)
MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("today", "count", "day"),
    [
        (MONDAY, 0, MONDAY),
        (SUNDAY, 0, MONDAY),
        (SUNDAY, 1, MONDAY),
        (SATURDAY, 1, MONDAY),
        (MONDAY, 3, date(2026, 11, 26)),
        (MONDAY, 6, date(2026, 11, 30)),
    ],
)
def test_sundays_are_not_counted(today: date, count: int, day: date) -> None:
    assert after_working_days(today, count) == day


@given(
    st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001  # hypothesis adds the zone
    st.integers(0, 40),
)
def test_what_is_proposed_lies_ahead_on_a_working_day(now: datetime, count: int) -> None:
    moment = proposed(now, count)
    assert moment > now
    assert moment.time() == USUAL_TIME
    assert moment.weekday() != SUNDAY.weekday()
    assert moment - now <= timedelta(days=count + count // 6 + 3)

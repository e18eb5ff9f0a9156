from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.vocabulary.periods import Days, Period, days_of

MONDAY = date(2026, 11, 23)


def test_a_week_begins_on_monday_and_last_month_ends_before_this_one() -> None:
    assert days_of(Period.THIS_WEEK, MONDAY) == Days(MONDAY, MONDAY)
    assert days_of(Period.THIS_WEEK, date(2026, 11, 29)).first == MONDAY
    assert days_of(Period.LAST_MONTH, MONDAY) == Days(date(2026, 10, 1), date(2026, 10, 31))
    assert days_of(Period.LAST_MONTH, date(2026, 1, 31)) == Days(date(2025, 12, 1), date(2025, 12, 31))


@given(today=st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_no_period_ends_after_today_or_before_it_begins(today: date) -> None:
    for period in Period:
        days = days_of(period, today)
        assert days.first <= days.last <= today
    last_30 = days_of(Period.LAST_30_DAYS, today)
    assert last_30.last - last_30.first == timedelta(days=29)

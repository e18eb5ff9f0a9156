from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from app.queries.reading.days import start_of_day, start_of_later_day, start_of_today

JAKARTA = ZoneInfo("Asia/Jakarta")
BERLIN = ZoneInfo("Europe/Berlin")


def test_a_day_begins_at_midnight_of_its_zone() -> None:
    assert start_of_day(date(2026, 11, 23), JAKARTA) == datetime(2026, 11, 22, 17, tzinfo=UTC)
    assert start_of_day(date(2026, 11, 23), UTC) == datetime(2026, 11, 23, tzinfo=UTC)


def test_today_is_the_day_at_the_branch() -> None:
    just_before = datetime(2026, 11, 22, 16, 59, tzinfo=UTC)
    just_after = datetime(2026, 11, 22, 17, 0, tzinfo=UTC)
    assert start_of_today(just_before, JAKARTA) == datetime(2026, 11, 21, 17, tzinfo=UTC)
    assert start_of_today(just_after, JAKARTA) == just_after


def test_a_later_day_begins_at_its_own_midnight_where_clocks_change() -> None:
    saturday = datetime(2026, 10, 24, 12, tzinfo=UTC)
    assert start_of_later_day(saturday, 1, BERLIN) == datetime(2026, 10, 24, 22, tzinfo=UTC)
    assert start_of_later_day(saturday, 2, BERLIN) == datetime(2026, 10, 25, 23, tzinfo=UTC)

"""Where days begin and end at a branch."""

from datetime import UTC, date, datetime, time, timedelta, tzinfo


def start_of_day(day: date, zone: tzinfo) -> datetime:
    """The moment at which a calendar day begins in `zone`, in UTC."""
    return datetime.combine(day, time(), zone).astimezone(UTC)


def start_of_today(now: datetime, zone: tzinfo) -> datetime:
    """The moment at which the day of `now` began in `zone`, in UTC."""
    return start_of_day(now.astimezone(zone).date(), zone)


def start_of_later_day(now: datetime, days: int, zone: tzinfo) -> datetime:
    """The moment at which the day `days` after that of `now` begins in `zone`, in UTC."""
    return start_of_day(now.astimezone(zone).date() + timedelta(days=days), zone)

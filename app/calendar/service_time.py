"""When a published service time ends: so many working days, told as a day and an hour."""

from datetime import datetime, timedelta

from app.calendar.calendar import Calendar, OpeningDay

BEFORE_CLOSING = timedelta(hours=1)
"""A promise falls due while the patron can still come for what was promised."""


def service_time_ends(calendar: Calendar, now: datetime, days: int) -> datetime:
    """An hour before closing on the last of so many working days; today itself is not one of them.

    With 0 that is today or, where it is too late for today, the next open day. Raises NeverOpenError.
    """
    today = calendar.local_date(now)
    due_at = _due_on(calendar.open_day_after(today, days))
    return due_at if due_at > now else _due_on(calendar.open_day_after(today, 1))


def _due_on(day: OpeningDay) -> datetime:
    opens, closes = day.spans[-1]
    return max(closes - BEFORE_CLOSING, opens)

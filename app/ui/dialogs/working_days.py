"""Proposes when a promise may fall due: working days from Monday to Saturday, in the afternoon."""

from datetime import date, datetime, time, timedelta

USUAL_TIME = time(15)
"""When a promise falls due unless staff say otherwise."""

_SUNDAY = 6


def after_working_days(today: date, count: int) -> date:
    """The day `count` working days after today; with 0 today, or Monday on a Sunday."""
    day = today
    while count or day.weekday() == _SUNDAY:
        day += timedelta(days=1)
        count -= day.weekday() != _SUNDAY and count > 0
    return day


def proposed(now: datetime, count: int) -> datetime:
    """The usual time on that day; where it has passed already, the next working day."""
    moment = datetime.combine(after_working_days(now.date(), count), USUAL_TIME, now.tzinfo)
    if moment > now:
        return moment
    return datetime.combine(after_working_days(now.date(), 1), USUAL_TIME, now.tzinfo)

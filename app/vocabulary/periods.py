"""Periods that move with the calendar: a saved view of this week shows each week anew."""

from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple


class Period(StrEnum):
    """A stretch of days up to today, or the month before; weeks begin on Monday (ISO 8601)."""

    TODAY = "today"
    YESTERDAY = "yesterday"
    THIS_WEEK = "this_week"
    LAST_30_DAYS = "last_30_days"
    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    THIS_YEAR = "this_year"


class Days(NamedTuple):
    """From one day to another, both counted in."""

    first: date
    last: date


def days_of(period: Period, today: date) -> Days:
    """The days of a period, seen from `today`."""
    month = today.replace(day=1)
    day_before = today - timedelta(days=1)
    end_of_last_month = month - timedelta(days=1)
    return {
        Period.TODAY: Days(today, today),
        Period.YESTERDAY: Days(day_before, day_before),
        Period.THIS_WEEK: Days(today - timedelta(days=today.weekday()), today),
        Period.LAST_30_DAYS: Days(today - timedelta(days=29), today),
        Period.THIS_MONTH: Days(month, today),
        Period.LAST_MONTH: Days(end_of_last_month.replace(day=1), end_of_last_month),
        Period.THIS_YEAR: Days(today.replace(month=1, day=1), today),
    }[period]

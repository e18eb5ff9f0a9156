"""Dates known to the year, the month or the day, as ISO 8601 writes them: 2004, 2004-05, 2004-05-17."""

import re
from datetime import date

from app.errors import ImpossibleDateError

EARLIEST_BIRTH = 1880
"""Nobody whom a library serves was born before this year: an earlier one is a slip of the finger."""

_SHAPE = re.compile(r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?")


def first_day(text: str) -> date:
    """The first day that a partial date may mean. Raises ImpossibleDateError for one that never was."""
    if not _SHAPE.fullmatch(text):
        raise ImpossibleDateError(text)
    year, month, day = (*(int(part) for part in text.split("-")), 1, 1)[:3]
    try:
        return date(year, month, day)
    except ValueError as impossible:
        raise ImpossibleDateError(text) from impossible


def birth_date(text: str, today: date) -> str:
    """A partial date on which a living patron can be born. Raises ImpossibleDateError for any other."""
    text = text.strip()
    born = first_day(text)
    if born.year < EARLIEST_BIRTH or born > today:
        raise ImpossibleDateError(text)
    return text

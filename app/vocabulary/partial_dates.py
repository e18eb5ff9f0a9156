"""Dates known to the year, the month or the day, as ISO 8601 writes them: 2004, 2004-05, 2004-05-17."""

import re
from datetime import date

from app.errors import ImpossibleDateError

EARLIEST_BIRTH = 1880
"""Nobody whom a library serves was born before this year: an earlier one is a slip of the finger."""

OF_AGE = 18
"""Years."""

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


def is_of_age(born: str | None, today: date) -> bool:
    """Whether somebody is certainly 18 or older (Indonesian law 35/2014); never where no date is known."""
    if not born:
        return False
    year, month, day = (*(int(part) for part in born.split("-")), 12, 31)[:3]
    return (today.year - OF_AGE, today.month, today.day) >= (year, month, day)


def birth_date(text: str, today: date) -> str:
    """A partial date on which a living patron can be born. Raises ImpossibleDateError for any other."""
    text = text.strip()
    born = first_day(text)
    if born.year < EARLIEST_BIRTH or born > today:
        raise ImpossibleDateError(text)
    return text

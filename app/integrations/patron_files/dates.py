"""Dates as people and programs write them: ISO, 17/8/1995, 17 Agustus 1995, 1995; day first unless proved."""

import re
from datetime import date
from enum import StrEnum

from app.errors import ImpossibleDateError
from app.vocabulary.file_errors import TwoDigitYearError
from app.vocabulary.partial_dates import EARLIEST_BIRTH

_MONTHS = {
    word: number
    for number, words in enumerate(
        (
            "jan januari january",
            "feb febuari februari february peb pebruari",
            "mar maret march mrt",
            "apr april",
            "mei may",
            "jun juni june",
            "jul juli july",
            "agu ags agt agst agustus agus aug august",
            "sep sept september",
            "okt oktober oct october",
            "nov november nop nopember",
            "des desember dec december",
        ),
        start=1,
    )
    for word in words.split()
}

_TIME = re.compile(r"[ t]\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)? ?(?:[ap]m|z)?$")
_PLACE_OR_WEEKDAY = re.compile(r"^[^\W\d][^\d,]*, *")
_YEAR_FIRST = re.compile(r"(\d{4})(?:[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?)?")
_SOLID = re.compile(r"(\d{4})(\d{2})(\d{2})")
_YEAR_LAST = re.compile(r"(?:(\d{1,2})[-/. ]+)?(\d{1,2})[-/. ]+(\d{4})")
_MONTH_WORD = re.compile(r"(?:(\d{1,2})(?:st|nd|rd|th)?[-/. ]*)?([a-z]+)[-/. ,]*(\d{4})")
_MONTH_WORD_FIRST = re.compile(r"([a-z]+)[-/. ]+(\d{1,2})(?:st|nd|rd|th)?[-/. ,]+(\d{4})")
_TWO_DIGIT_YEAR = re.compile(r"\d{1,2}[-/. ](?:\d{1,2}|[a-z]+)[-/. ]\d{2}")
_TWO_NUMBERS_FIRST = re.compile(r"\s*(\d{1,2})[-/. ](\d{1,2})[-/. ]\d{4}\b")


class DayOrder(StrEnum):
    """Which number of 04/05/1990 is the day."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


class OrderEvidence:
    """Collects from the dates of a whole column what speaks for either order.

    Month first only where a date such as 04/25/1990 leaves no other reading and none speaks against it;
    without any proof the day comes first, as in Indonesia.
    """

    def __init__(self) -> None:
        self.matters = False
        self._day_first: str | None = None
        self._month_first: str | None = None

    def add(self, text: str) -> None:
        """Look at one more cell of the column."""
        match = _TWO_NUMBERS_FIRST.match(text)
        if match is None:
            return
        self.matters = True
        first, second = int(match[1]), int(match[2])
        if 12 < first <= 31 and second <= 12:
            self._day_first = self._day_first or text
        elif first <= 12 < second <= 31:
            self._month_first = self._month_first or text

    @property
    def order(self) -> DayOrder:
        """What the column proves, else day first."""
        is_month_first = self._month_first and not self._day_first
        return DayOrder.MONTH_FIRST if is_month_first else DayOrder.DAY_FIRST

    @property
    def proof(self) -> str | None:
        """A date that can be read in one order only, or None: the order is an assumption."""
        return self._day_first or self._month_first


def partial_date(text: str, order: DayOrder = DayOrder.DAY_FIRST) -> str | None:
    """`text` as ISO 8601 of reduced precision (1995, 1995-08, 1995-08-17); None where it says nothing.

    Zeros for day, month or the whole (MySQL's 0000-00-00) mean unknown. A place or weekday before a comma
    and a time behind the date are passed over. Raises TwoDigitYearError, ImpossibleDateError.
    """
    plain = _PLACE_OR_WEEKDAY.sub("", " ".join(text.casefold().split()))
    plain = _TIME.sub("", plain).strip(" .,")
    if not plain.strip("0-/. "):
        return None
    parts = _iso(plain) or _with_month_word(plain) or _year_last(plain, order)
    if parts is None:
        if _TWO_DIGIT_YEAR.fullmatch(plain):
            raise TwoDigitYearError(text)
        raise ImpossibleDateError(text)
    return _checked(text, *parts)


_Parts = tuple[int, int, int]


def _iso(text: str) -> _Parts | None:
    match = _YEAR_FIRST.fullmatch(text) or _SOLID.fullmatch(text)
    return (int(match[1]), int(match[2] or 0), int(match[3] or 0)) if match else None


def _with_month_word(text: str) -> _Parts | None:
    if match := _MONTH_WORD.fullmatch(text):
        day, word, year = match.groups()
    elif match := _MONTH_WORD_FIRST.fullmatch(text):
        word, day, year = match.groups()
    else:
        return None
    month = _MONTHS.get(word)
    return (int(year), month, int(day or 0)) if month else None


def _year_last(text: str, order: DayOrder) -> _Parts | None:
    match = _YEAR_LAST.fullmatch(text)
    if match is None:
        return None
    first, second, year = match.groups()
    if first is None:
        return int(year), int(second), 0
    day, month = (first, second) if order is DayOrder.DAY_FIRST else (second, first)
    return int(year), int(month), int(day)


def _checked(text: str, year: int, month: int, day: int) -> str:
    if year < EARLIEST_BIRTH or (day and not month):
        raise ImpossibleDateError(text)
    try:
        date(year, month or 1, day or 1)
    except ValueError as error:
        raise ImpossibleDateError(text) from error
    if not month:
        return f"{year:04}"
    return f"{year:04}-{month:02}-{day:02}" if day else f"{year:04}-{month:02}"

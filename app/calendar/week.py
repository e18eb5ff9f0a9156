"""The opening hours of one week, on the branch's clock: each day's spans between opening and closing."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from app.vocabulary.hours_errors import ClosesBeforeOpeningError, HoursOverlapError, HoursUnreadableError

MINUTES_OF_A_DAY = 24 * 60

_SEPARATORS = re.compile(r"[,;\s]+")
_BLANKS_AROUND_DASH = re.compile(r"\s*[-–—]\s*")
_SPAN = re.compile(r"(\d{1,2})(?:[.:](\d{2}))?-(\d{1,2})(?:[.:](\d{2}))?")


class DaySpan(NamedTuple):
    """From opening to closing, in minutes since midnight; 1440 is the midnight that ends the day."""

    opens: int
    closes: int

    def __str__(self) -> str:
        """As it is stored: 08:00-11:30."""
        return f"{_clock(self.opens)}-{_clock(self.closes)}"


Day = tuple[DaySpan, ...]
"""The spans of one day in order, apart from each other; empty on a day off."""

CLOSED: Day = ()


@dataclass(frozen=True, slots=True)
class Week:
    """Seven days, Monday first (ISO 8601)."""

    days: tuple[Day, ...]

    @classmethod
    def of(cls, texts: Iterable[str]) -> "Week":
        """Read seven days as they are stored or typed. Raises what `read_day` raises."""
        return cls(tuple(read_day(text) for text in texts))

    @property
    def ever_opens(self) -> bool:
        """Whether any day of it has opening hours."""
        return any(self.days)


def read_day(text: str) -> Day:
    """The spans of a day from a text such as `8-11.30, 13:00-16:30`; an empty text is a day off.

    Raises HoursUnreadableError, ClosesBeforeOpeningError, HoursOverlapError.
    """
    joined = _BLANKS_AROUND_DASH.sub("-", text.strip())
    spans = sorted(_read_span(part) for part in _SEPARATORS.split(joined) if part)
    for earlier, later in pairwise(spans):
        if later.opens < earlier.closes:
            raise HoursOverlapError(str(earlier), str(later))
    return _joined(spans)


def written_day(day: Day) -> str:
    """A day as it is stored: 08:00-11:30 13:00-16:30."""
    return " ".join(map(str, day))


def _read_span(text: str) -> DaySpan:
    match = _SPAN.fullmatch(text)
    if match is None:
        raise HoursUnreadableError(text)
    opens, closes = _minutes(match[1], match[2], text), _minutes(match[3], match[4], text)
    if closes == 0:
        closes = MINUTES_OF_A_DAY  # who is open until midnight writes 00:00 as well as 24:00
    if closes <= opens:
        raise ClosesBeforeOpeningError(text)
    return DaySpan(opens, closes)


def _minutes(hours: str, minutes: str | None, text: str) -> int:
    total = int(hours) * 60 + int(minutes or 0)
    if int(minutes or 0) >= 60 or total > MINUTES_OF_A_DAY:
        raise HoursUnreadableError(text)
    return total


def _joined(spans: list[DaySpan]) -> Day:
    """Spans that touch are one: nobody closes and opens in the same minute."""
    found: list[DaySpan] = []
    for span in spans:
        if found and found[-1].closes == span.opens:
            found[-1] = DaySpan(found[-1].opens, span.closes)
        else:
            found.append(span)
    return tuple(found)


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"

"""Opening hours as one line of open seconds, in which nights and closed days do not exist.

A *position* is a whole number of open seconds since the line's first opening. Work, waiting and promises are
reckoned in positions; moments come out within opening hours by themselves.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from random import Random
from typing import NamedTuple

from app.calendar.calendar import Calendar, OpeningDay
from app.calendar.hours import BranchHours, Hours
from app.calendar.week import CLOSED, MINUTES_OF_A_DAY, DaySpan, Week
from app.services.demonstration.plan.dice import Weighted
from app.services.demonstration.plan.material import Table

HOUR = 3600
WORKING_DAY = 8 * HOUR

_HALF_HOUR = 1800
_BEFORE = timedelta(days=365)
_AFTER = timedelta(days=150)
_MINUTES_BEFORE_NOW = 75
_MINUTES_AFTER_NOW = 180
_LATELY = 10


class OpenDay(NamedTuple):
    """A day on which the library opens: where it begins on the line, how many seconds it has."""

    on: date
    start: int
    length: int


class OpenTime:
    """A year of opening hours up to now and some months ahead, by the calendar of the branch.

    The day of `now` is always open, and long enough around `now`, so that a demonstration built on a Sunday
    or in the evening has something to do today: where the hours given do not say so, `hours` have a variant
    that does. `busy` says which days, months and times of day are fuller.
    """

    def __init__(self, now: datetime, hours: BranchHours, busy: Table) -> None:
        self.now = now
        self.zone = hours.zone
        self.today = now.astimezone(hours.zone).date()
        special = _open_around(now, Calendar(hours))
        self.hours = replace(hours, variants=(*hours.variants, special)) if special is not None else hours
        self._calendar = Calendar(self.hours)
        self._busy = busy
        self._through_the_day = Weighted(dict(enumerate(busy["through_the_day"])))
        self.days: list[OpenDay] = []
        self._openings: list[datetime] = []
        self._starts: list[int] = [0]
        for day in self._calendar.days(self.today - _BEFORE, self.today + _AFTER):
            self._add_day(day)

    def position(self, moment: datetime) -> int:
        """Where a moment lies; one outside opening hours lies at the closing before it."""
        span = self._span(bisect_right(self._openings, moment))
        passed = int((moment - self._openings[span]).total_seconds())
        return min(max(self._starts[span] + passed, 0), self._starts[span + 1])

    def moment(self, position: int) -> datetime:
        """The moment of a position; a closing time is also the next opening, and answers as that."""
        span = self._span(bisect_right(self._starts, position))
        return self._openings[span] + timedelta(seconds=position - self._starts[span])

    def deadline(self, position: int) -> datetime:
        """The next full or half hour that a promise can name; closing time is one."""
        span = self._span(bisect_left(self._starts, position))
        into = position - self._starts[span]
        rounded = min(-(-into // _HALF_HOUR) * _HALF_HOUR, self._starts[span + 1] - self._starts[span])
        return self._openings[span] + timedelta(seconds=rounded)

    def is_open_on(self, day: date) -> bool:
        """Whether the library opens at all on that day."""
        return self._calendar.day(day).is_open

    def spread(
        self, chance: Random, count: int, until: int, lately: float = 1
    ) -> Iterator[tuple[date, list[int]]]:
        """Spread `count` positions below `until` over the days, busy times fuller; one ordered list a day.

        The last ten open days weigh `lately` times as much as their season.
        """
        days = [day for day in self.days if day.start < until]
        loads = [self._load(chance, day, until) for day in days]
        loads[-_LATELY:] = [load * lately for load in loads[-_LATELY:]]
        scale, passed, given = count / sum(loads), 0.0, 0
        for day, load in zip(days, loads, strict=True):
            passed += load
            wanted = count if day is days[-1] else min(round(passed * scale), count)
            yield day.on, self._within(chance, day, min(day.length, until - day.start), wanted - given)
            given = wanted

    def _span(self, after: int) -> int:
        """The span before place `after`, or the first or last where the line ends."""
        return min(max(after - 1, 0), len(self._openings) - 1)

    def _within(self, chance: Random, day: OpenDay, length: int, count: int) -> list[int]:
        part = length / len(self._through_the_day.values)
        parts = self._through_the_day.draws(chance, count)
        return sorted(day.start + int((one + chance.random()) * part) for one in parts)

    def _load(self, chance: Random, day: OpenDay, until: int) -> float:
        season: float = self._busy["months"][day.on.month - 1] * self._busy["weekdays"][day.on.weekday()]
        return season * min(day.length, until - day.start) * chance.uniform(0.8, 1.2)

    def _add_day(self, day: OpeningDay) -> None:
        start = self._starts[-1]
        for opens, closes in day.spans:
            self._openings.append(opens)
            self._starts.append(self._starts[-1] + int((closes - opens).total_seconds()))
        if day.is_open:
            self.days.append(OpenDay(day.on, start, self._starts[-1] - start))


def _open_around(now: datetime, calendar: Calendar) -> Hours | None:
    """Hours of this one day that are open around now; None where the branch's own are."""
    local = now.astimezone(calendar.hours.zone)
    minute = local.hour * 60 + local.minute
    early = max((minute - _MINUTES_BEFORE_NOW) // 60 * 60, 0)
    late = min(-(-(minute + _MINUTES_AFTER_NOW) // 60) * 60, MINUTES_OF_A_DAY)
    day = calendar.day(local.date())
    usual = day.hours.week.days[local.weekday()] if day.is_open else CLOSED
    if any(opens <= early and minute < closes for opens, closes in usual):
        return None
    first = min([early, *(span.opens for span in usual)])
    last = max([late, *(span.closes for span in usual)])
    days = [CLOSED] * 7
    days[local.weekday()] = (DaySpan(first, last),)
    return Hours(Week(tuple(days)), local.date(), local.date(), "Hari peragaan", False, False)

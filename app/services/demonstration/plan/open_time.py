"""Opening hours as one line of open seconds, in which nights and closed days do not exist.

A *position* is a whole number of open seconds since the line's first opening. Work, waiting and promises are
reckoned in positions; moments come out within opening hours by themselves.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import NamedTuple
from zoneinfo import ZoneInfo

from app.services.demonstration.plan.dice import Weighted
from app.services.demonstration.plan.material import Table

HOUR = 3600
WORKING_DAY = 8 * HOUR

_HALF_HOUR = 1800
_DAYS_BEFORE = 365
_DAYS_AFTER = 150
_DAY = timedelta(days=1)
_BEFORE_NOW = timedelta(minutes=75)
_AFTER_NOW = timedelta(hours=3)
_LATELY = 10


class OpenDay(NamedTuple):
    """A day on which the library opens: where it begins on the line, how many seconds it has."""

    on: date
    start: int
    length: int


class OpenTime:
    """A year of opening hours up to now and some months ahead, in the branch's zone.

    The day of `now` is always open, and long enough around `now`, so that a demonstration built on a Sunday
    or in the evening has something to do today.
    """

    def __init__(self, now: datetime, zone: ZoneInfo, hours: Table) -> None:
        self.now = now
        self.zone = zone
        self.today = now.astimezone(zone).date()
        self._hours = hours
        self._through_the_day = Weighted(dict(enumerate(hours["through_the_day"])))
        self.days: list[OpenDay] = []
        self._openings: list[datetime] = []
        self._starts: list[int] = [0]
        for ahead in range(-_DAYS_BEFORE, _DAYS_AFTER):
            self._add_day(self.today + timedelta(days=ahead))

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
        if day == self.today:
            return True
        closed = self._hours["closed_weekdays"]
        return day.weekday() not in closed and f"{day:%m-%d}" not in self._hours["closed_dates"]

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
        season: float = self._hours["months"][day.on.month - 1] * self._hours["weekdays"][day.on.weekday()]
        return season * min(day.length, until - day.start) * chance.uniform(0.8, 1.2)

    def _add_day(self, day: date) -> None:
        if not self.is_open_on(day):
            return
        start = self._starts[-1]
        for opens, closes in self._spans(day):
            self._openings.append(opens)
            self._starts.append(self._starts[-1] + int((closes - opens).total_seconds()))
        self.days.append(OpenDay(day, start, self._starts[-1] - start))

    def _spans(self, day: date) -> list[tuple[datetime, datetime]]:
        opens, closes = self._at(day, self._hours["opens"]), self._at(day, self._hours["closes"])
        if day == self.today:
            return [self._around_now(opens, closes)]
        pause = self._hours["pause"]
        if day.weekday() != pause["weekday"]:
            return [(opens, closes)]
        return [(opens, self._at(day, pause["from"])), (self._at(day, pause["until"]), closes)]

    def _around_now(self, opens: datetime, closes: datetime) -> tuple[datetime, datetime]:
        midnight = self._at(self.today, time())
        earlier = max(_whole_hour(self.now - _BEFORE_NOW), midnight)
        later = min(_whole_hour(self.now + _AFTER_NOW), self._at(self.today + _DAY, time()))
        return min(opens, earlier), max(closes, later)

    def _at(self, day: date, clock: time) -> datetime:
        return datetime.combine(day, clock, self.zone).astimezone(UTC)


def _whole_hour(moment: datetime) -> datetime:
    return moment.replace(minute=0, second=0, microsecond=0)

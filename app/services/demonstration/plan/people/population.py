"""Who is known to the library since when, how each stands to it, and how often each comes."""

from array import array
from bisect import bisect, bisect_right
from collections.abc import Sequence
from datetime import date
from itertools import accumulate
from random import Random

from app.services.demonstration.plan.material import Table
from app.services.demonstration.plan.open_time import OpenTime
from app.vocabulary.patrons import PatronStatus

_HISTORY_DAYS = 2190
_GROWTH = 1.2  # above 1: more newcomers every year
_SPREAD = 1.9  # sigma of the lognormal distribution of use: the busiest hundredth makes a third of it
_MOST_USE = 150  # times the median: the library has no day for more
_OLD_ENOUGH = {PatronStatus.EXPIRED: 400, PatronStatus.LEFT: 800}  # days since the first one
_PROSPECT_DAYS = 300

_STATUSES = tuple(PatronStatus)
_USE = {
    PatronStatus.PROSPECT: 0.2,
    PatronStatus.ACTIVE: 1.0,
    PatronStatus.EXPIRED: 0.4,
    PatronStatus.LEFT: 0.0,
}


class Population:
    """All patrons in the order in which they became known, as three numbers each.

    Places count from 0. The first places are those of the featured patrons, who have stories of their own and
    are known from the beginning; `featured_use` says how many times as often as the average each comes.
    """

    def __init__(
        self,
        ids: Sequence[int],
        featured_use: Sequence[float],
        open_time: OpenTime,
        shares: Table,
        chance: Random,
    ) -> None:
        self.ids = ids
        self.count = count = len(ids)
        self.featured = min(count, len(featured_use))
        self._open_time = open_time
        self._shares = shares
        self._today = open_time.today.toordinal()
        self._known_since = array("i", [self._today - _HISTORY_DAYS] * self.featured)
        self._status = array("b", [_STATUSES.index(PatronStatus.ACTIVE)] * self.featured)
        use = array("d", [0.0] * self.featured)
        for place in range(self.featured, count):
            use.append(self._add(place, chance))
        average = sum(use) / max(count - self.featured, 1) or 1.0
        for place in range(self.featured):
            use[place] = featured_use[place] * average
        self._use = array("d", accumulate(use))

    def known_since(self, place: int) -> date:
        """The day on which the patron joined, or, for a prospect, first asked."""
        return date.fromordinal(self._known_since[place])

    def status(self, place: int) -> PatronStatus:
        """How the patron stands to the library."""
        return _STATUSES[self._status[place]]

    def visitors(self, chance: Random, count: int, on: date) -> list[int]:
        """The ids of patrons who come on a day: those already known, each as often as is their way."""
        return self._drawn(chance, count, 0, self._known_on(on))

    def askers(self, chance: Random, count: int, on: date) -> list[int]:
        """Like `visitors`, without the featured patrons, whose requests are told one by one."""
        known = self._known_on(on)
        return self._drawn(chance, count, self.featured if known > self.featured else 0, known)

    def _known_on(self, day: date) -> int:
        return max(bisect_right(self._known_since, day.toordinal()), 1)

    def _drawn(self, chance: Random, count: int, low: int, high: int) -> list[int]:
        base = self._use[low - 1] if low else 0.0
        reach, throw, last = self._use[high - 1] - base, chance.random, high - 1
        return [self.ids[bisect(self._use, base + throw() * reach, low, last)] for _ in range(count)]

    def _add(self, place: int, chance: Random) -> float:
        since = self._joined(place)
        status = self._drawn_status(self._today - since, chance)
        self._known_since.append(since)
        self._status.append(_STATUSES.index(status))
        return min(chance.lognormvariate(0, _SPREAD), _MOST_USE) * _USE[status]

    def _joined(self, place: int) -> int:
        """The first day of a place, an open one before today: later places never come before earlier ones."""
        share = (place - self.featured) / max(self.count - self.featured, 1)
        day = date.fromordinal(self._today - max(int(_HISTORY_DAYS * (1 - share) ** _GROWTH), 1))
        while not self._open_time.is_open_on(day):
            day = date.fromordinal(day.toordinal() - 1)
        return day.toordinal()

    def _drawn_status(self, age: int, chance: Random) -> PatronStatus:
        throw = chance.random()
        for status, days in _OLD_ENOUGH.items():
            if throw < self._shares[status] and age > days:
                return status
            throw -= self._shares[status]
        if throw > 1 - self._shares[PatronStatus.PROSPECT] and age < _PROSPECT_DAYS:
            return PatronStatus.PROSPECT
        return PatronStatus.ACTIVE

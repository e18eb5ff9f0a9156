"""How long requests of a kind really take here, from those that were solved and those still open.

Requests that are open have taken *at least* so long: left out, or counted as done, they would make the
library look faster than it is. The estimator of Kaplan and Meier (J. Am. Stat. Assoc. 53, 1958) counts them.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta

ENOUGH = 10
"""With fewer solved requests an estimate says little, and says so."""

HALF, MOST = 0.5, 0.85

_STEPS = ((8 * 60, 5), (40 * 60, 15), (400 * 60, 60))
_LONGEST_STEP = 480
_ROUNDING = 1e-9


def counted_minutes(working: timedelta) -> int:
    """A length of opening time in minutes, rounded up to a step that is small beside it.

    So that however many requests there are, few lengths of time are counted.
    """
    minutes = -(-working // timedelta(minutes=1))
    step = next((step for below, step in _STEPS if minutes <= below), _LONGEST_STEP)
    return -(-minutes // step) * step


@dataclass(frozen=True, slots=True)
class Estimate:
    """How long it took: `solved` requests of a kind, and `still_open` ones.

    `half` and `most` are within how much opening time half and 85 % of them are solved; None where so many
    are open that it cannot be told yet.
    """

    solved: int
    still_open: int
    half: timedelta | None
    most: timedelta | None

    @property
    def is_enough(self) -> bool:
        """Whether there are enough to go by."""
        return self.solved >= ENOUGH


class ServiceTimes:
    """The curve of one kind of request: which share is still unsolved after how much opening time."""

    def __init__(self, solved: Mapping[int, int], open_for: Iterable[int]) -> None:
        """`solved`: how many took so many minutes; `open_for`: how many minutes the open ones took so far."""
        self._solved = solved
        self._open_for = sorted(open_for)
        self._curve = list(self._points())

    def _points(self) -> Iterable[tuple[int, float]]:
        at_risk = sum(self._solved.values()) + len(self._open_for)
        unsolved, passed = 1.0, 0
        for minutes in sorted(self._solved):
            while passed < len(self._open_for) and self._open_for[passed] < minutes:
                passed += 1
                at_risk -= 1
            unsolved *= 1 - self._solved[minutes] / at_risk
            at_risk -= self._solved[minutes]
            yield minutes, unsolved

    def estimate(self) -> Estimate:
        """What a dialog says."""
        return Estimate(
            solved=sum(self._solved.values()),
            still_open=len(self._open_for),
            half=self.within(HALF),
            most=self.within(MOST),
        )

    def within(self, share: float, *, taken: timedelta = timedelta()) -> timedelta | None:
        """Within how much opening time in all this share of requests is solved.

        `taken` asks it of those that were not solved after so much already. None: it cannot be told.
        """
        past = taken / timedelta(minutes=1)
        left = next((unsolved for minutes, unsolved in reversed(self._curve) if minutes <= past), 1.0)
        wanted = left * (1 - share) + _ROUNDING
        found = next((m for m, unsolved in self._curve if m > past and unsolved <= wanted), None)
        return None if found is None else timedelta(minutes=found)

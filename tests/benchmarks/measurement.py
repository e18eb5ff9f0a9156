"""One thing measured, many times, beside its floor: what the same takes where nothing is added to it."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median, quantiles


@dataclass(frozen=True, slots=True)
class Goal:
    """What a measurement is held to: at most so many units, at most so many times its floor. 0: not held."""

    p95: float = 0
    ratio: float = 0


@dataclass(frozen=True, slots=True)
class Measurement:
    """Samples of the program and of its floor, taken in turns, in `unit`s."""

    subject: str
    what: str
    floor: str
    samples: Sequence[float]
    floor_samples: Sequence[float]
    goal: Goal = Goal()
    unit: str = "ms"

    @property
    def median(self) -> float:
        """What the program takes as a rule."""
        return median(self.samples)

    @property
    def p95(self) -> float:
        """What the program takes at worst, but for one time in twenty."""
        return percentile_95(self.samples)

    @property
    def floor_median(self) -> float:
        """What the floor takes as a rule."""
        return median(self.floor_samples)

    @property
    def ratio(self) -> float:
        """How many times its floor the program takes, as a rule."""
        return self.median / self.floor_median

    @property
    def is_met(self) -> bool:
        """Whether the goal is reached."""
        goal = self.goal
        return (not goal.p95 or self.p95 <= goal.p95) and (not goal.ratio or self.ratio <= goal.ratio)


def percentile_95(samples: Sequence[float]) -> float:
    """The value below which 95 of 100 samples lie; the highest of fewer than twenty."""
    return quantiles(samples, n=20)[-1] if len(samples) >= 20 else max(samples)

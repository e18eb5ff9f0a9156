"""What the plan picture shows of one request, ready to be painted, in the language of the screen."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from app.calendar.calendar import OpeningDay
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role


class BarKind(Enum):
    """What a stretch of a lane is."""

    PLANNED = auto()
    WORKING = auto()
    WAITING = auto()


class MarkKind(Enum):
    """What a vertical line stands for; the first promise is never removed."""

    FIRST_PROMISE = auto()
    LATER_PROMISE = auto()
    NEEDED_BY = auto()
    PRESENT = auto()
    STEP_DUE = auto()
    STEP_DONE = auto()


@dataclass(frozen=True, slots=True)
class Bar:
    """A stretch between two moments. `word` stands in it where it fits, `spoken` tells all."""

    kind: BarKind
    begins: datetime
    ends: datetime
    word: str
    spoken: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A moment. A mark without a `word` has no chip, only its line."""

    kind: MarkKind
    at: datetime
    word: str
    spoken: str
    role: Role
    icon: Icon


@dataclass(frozen=True, slots=True)
class Move:
    """From the first promise to the one that holds now, and how far that is in opening time."""

    begins: datetime
    ends: datetime
    word: str


@dataclass(frozen=True, slots=True)
class PlanContent:
    """`present` is now or, for a request that has ended, its end."""

    days: tuple[OpeningDay, ...]
    planned: tuple[Bar, ...]
    actual: tuple[Bar, ...]
    marks: tuple[Mark, ...]
    present: Mark
    move: Move | None
    steps: tuple[Mark, ...] = ()
    """Steps of the plan: when each is due, and when it was done; in a row of their own."""

    def in_order(self) -> Iterator[Bar | Mark]:
        """Everything that can be pointed at, by its moment: what Left and Right walk through."""
        everything: list[Bar | Mark] = [*self.planned, *self.actual, *self.marks, *self.steps, self.present]
        yield from sorted(everything, key=_moment)


def _moment(one: Bar | Mark) -> datetime:
    return one.begins if isinstance(one, Bar) else one.at

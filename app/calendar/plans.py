"""When the steps of a plan fall due: so many open days after an earlier step, or after the request came."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.calendar.calendar import Calendar


@dataclass(frozen=True, slots=True)
class PlannedStep:
    """A step of one plan; `after` is the key of the step that it follows, None for the beginning.

    Keys may be anything that tells steps apart. `done_on` is None while it is open.
    """

    key: int
    after: int | None
    offset_days: int
    due_on: date
    done_on: date | None = None

    @property
    def base(self) -> date:
        """The day from which steps that follow this one are counted."""
        return self.due_on if self.done_on is None else self.done_on


def first_dates(
    calendar: Calendar, begins: date, steps: Sequence[tuple[int, int | None, int]]
) -> dict[int, date]:
    """The days of a new plan; each step (key, after, offset) behind the one that it follows.

    Raises NeverOpenError.
    """
    found: dict[int, date] = {}
    for key, after, offset in steps:
        base = begins if after is None else found[after]
        found[key] = calendar.open_day_after(base, offset).on
    return found


def dated_anew(
    calendar: Calendar, steps: Iterable[PlannedStep], moved: Mapping[int, date]
) -> dict[int, date]:
    """The days of open steps that change when steps move: `moved` gives these their new bases.

    What is done never moves, and holds what is behind it. Steps that do not follow a moved one stay. Raises
    NeverOpenError.
    """
    steps = list(steps)
    bases = dict(moved)
    dates = {one.key: moved[one.key] for one in steps if one.key in moved and one.done_on is None}
    changed = True
    while changed:  # each round takes the next steps down the plan; a plan has a handful
        changed = False
        for one in steps:
            if one.key in bases or one.after not in bases or one.done_on is not None:
                continue
            bases[one.key] = dates[one.key] = calendar.open_day_after(bases[one.after], one.offset_days).on
            changed = True
    return {one.key: dates[one.key] for one in steps if dates.get(one.key, one.due_on) != one.due_on}

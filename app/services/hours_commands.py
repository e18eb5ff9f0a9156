"""What can be asked about opening hours and closures, as frozen commands."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class SetHours:
    """The hours of a week, Monday first, as typed (`8-11.30, 13-16.30`; empty on a day off).

    Without `last_on` they apply for good from `first_on` on, in place of earlier ones. With it they are a
    variant, which needs a `name` (Ramadan). `hours_id` changes hours that were set before.
    """

    branch_id: int
    first_on: date
    days: tuple[str, ...]
    last_on: date | None = None
    name: str | None = None
    closes_on_holidays: bool = True
    closes_on_joint_leave: bool = True
    hours_id: int | None = None


@dataclass(frozen=True, slots=True)
class RemoveHours:
    """Hours that no longer apply: what was set before them, or beside them, applies again."""

    hours_id: int


@dataclass(frozen=True, slots=True)
class CloseBranch:
    """The branch stays closed from `first_on` to `last_on`. `closure_id` changes an earlier announcement."""

    branch_id: int
    first_on: date
    last_on: date
    reason: str
    closure_id: int | None = None


@dataclass(frozen=True, slots=True)
class RemoveClosure:
    """The branch opens on these days after all."""

    closure_id: int

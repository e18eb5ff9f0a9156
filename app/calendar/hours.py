"""What decides when one branch is open: its hours and their variants, its closures, its time zone."""

from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import date
from zoneinfo import ZoneInfo

from app.calendar.week import Week

USUAL_WEEK = Week.of((*["08:00-16:00"] * 4, "08:00-11:30 13:00-16:30", "08:00-12:00", ""))
"""The hours that a library begins with: Friday has its pause for prayer, Sunday is off."""


@dataclass(frozen=True, slots=True)
class Hours:
    """A week that applies from `first` on: for good, or as a variant (Ramadan, exam weeks) until `last`.

    Variants have a name. On public holidays and days of joint leave (cuti bersama) the branch is closed
    unless the hours say otherwise.
    """

    week: Week
    first: date
    last: date | None = None
    name: str | None = None
    closes_on_holidays: bool = True
    closes_on_joint_leave: bool = True


@dataclass(frozen=True, slots=True)
class Closure:
    """Days on which the branch stays closed whatever its hours say, and why."""

    first: date
    last: date
    reason: str


USUAL_HOURS = Hours(USUAL_WEEK, date.min)
"""What applies to a branch that has set no hours yet."""


@dataclass(frozen=True, slots=True)
class BranchHours:
    """All of one branch's hours. Equal values are the same calendar."""

    zone: ZoneInfo
    usual: tuple[Hours, ...] = ()
    variants: tuple[Hours, ...] = ()
    closures: tuple[Closure, ...] = ()
    _firsts: tuple[date, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        ordered = tuple(sorted(self.usual, key=lambda one: one.first))
        object.__setattr__(self, "usual", ordered)
        object.__setattr__(self, "_firsts", tuple(one.first for one in ordered))

    def on(self, day: date) -> Hours:
        """The hours that apply on a day. Before the first that were set, those apply as well.

        Branches that worked apart may have set variants for the same days: the one that begins last applies.
        """
        applying = [one for one in self.variants if one.first <= day <= (one.last or date.max)]
        if applying:
            return max(applying, key=lambda one: (one.first, one.name or ""))
        if not self.usual:
            return USUAL_HOURS
        return self.usual[max(bisect_right(self._firsts, day) - 1, 0)]

    def closure_on(self, day: date) -> Closure | None:
        """The local closure that covers a day."""
        return next((one for one in self.closures if one.first <= day <= one.last), None)

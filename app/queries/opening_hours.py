"""When a branch is open: its calendar, and the hours and closures that staff have set."""

from dataclasses import dataclass

from app.calendar.calendar import Calendar
from app.calendar.hours import Closure, Hours
from app.storage.calendars import CLOSURES, HOURS, closure_of, hours_of
from app.storage.database import Database
from app.vocabulary.records import RecordKind


@dataclass(frozen=True, slots=True)
class HoursRow:
    """Hours that staff have set, with the id of their record."""

    id: int
    hours: Hours


@dataclass(frozen=True, slots=True)
class ClosureRow:
    """Days on which the branch stays closed, with the id of their record."""

    id: int
    closure: Closure


@dataclass(frozen=True, slots=True)
class BranchOpening:
    """All that was set for a branch, each by its first day; empty `usual` means the hours that ship."""

    calendar: Calendar
    usual: tuple[HoursRow, ...]
    variants: tuple[HoursRow, ...]
    closures: tuple[ClosureRow, ...]


class OpeningHours:
    """Reads opening hours."""

    depends_on = frozenset({RecordKind.BRANCH, RecordKind.OPENING_HOURS, RecordKind.CLOSURE})

    def __init__(self, database: Database) -> None:
        self._database = database

    def calendar(self, branch_id: int) -> Calendar:
        """The calendar of a branch, the same one as long as nothing is changed."""
        with self._database.reading() as session:
            return self._database.calendars.of_branch(session.connection(), branch_id)

    def of_branch(self, branch_id: int) -> BranchOpening:
        """What was set, to be looked at and edited."""
        at = {"branch_id": branch_id}
        with self._database.reading() as session:
            hours = [HoursRow(row.id, hours_of(row)) for row in session.execute(HOURS, at)]
            return BranchOpening(
                calendar=self._database.calendars.of_branch(session.connection(), branch_id),
                usual=tuple(row for row in hours if row.hours.last is None),
                variants=tuple(row for row in hours if row.hours.last is not None),
                closures=tuple(ClosureRow(row.id, closure_of(row)) for row in session.execute(CLOSURES, at)),
            )

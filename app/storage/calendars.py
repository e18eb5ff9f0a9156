"""The calendar of each branch, read from its records and made anew only when they say something else."""

from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Integer, bindparam, select

from app.calendar.calendar import Calendar
from app.calendar.hours import BranchHours, Closure, Hours
from app.calendar.week import Week
from app.models.branch import Branch
from app.models.opening_hours import WEEKDAYS, OpeningHours
from app.models.opening_hours import Closure as ClosureRecord

_BRANCH_ID = bindparam("branch_id", type_=Integer)

ZONE = select(Branch.zone).where(Branch.id == _BRANCH_ID)
HOURS = (
    select(
        OpeningHours.id,
        OpeningHours.first_on,
        OpeningHours.last_on,
        OpeningHours.name,
        OpeningHours.closes_on_holidays,
        OpeningHours.closes_on_joint_leave,
        *(getattr(OpeningHours, day) for day in WEEKDAYS),
    )
    .where(OpeningHours.branch_id == _BRANCH_ID, ~OpeningHours.deleted)
    .order_by(OpeningHours.first_on, OpeningHours.id)
)
CLOSURES = (
    select(ClosureRecord.id, ClosureRecord.first_on, ClosureRecord.last_on, ClosureRecord.reason)
    .where(ClosureRecord.branch_id == _BRANCH_ID, ~ClosureRecord.deleted)
    .order_by(ClosureRecord.first_on, ClosureRecord.id)
)


class Calendars:
    """One for a library file. It may be asked from several threads, each with its own connection.

    What it keeps is only a shortcut: the records are read each time (they are few), so that a calendar is
    always that of the snapshot or transaction that asks.
    """

    def __init__(self) -> None:
        self._made: dict[int, Calendar] = {}

    def of_branch(self, connection: Connection, branch_id: int) -> Calendar:
        """The calendar of a branch as this connection sees its records."""
        hours = branch_hours(connection, branch_id)
        made = self._made.get(branch_id)
        if made is None or made.hours != hours:
            made = self._made[branch_id] = Calendar(hours)
        return made


def hours_of(row: Any) -> Hours:
    """One row of HOURS."""
    return Hours(
        week=Week.of(getattr(row, day) for day in WEEKDAYS),
        first=row.first_on,
        last=row.last_on,
        name=row.name,
        closes_on_holidays=row.closes_on_holidays,
        closes_on_joint_leave=row.closes_on_joint_leave,
    )


def closure_of(row: Any) -> Closure:
    """One row of CLOSURES."""
    return Closure(row.first_on, row.last_on, row.reason)


def branch_hours(connection: Connection, branch_id: int) -> BranchHours:
    """The hours and closures of a branch; removed ones are left out."""
    of_branch = {"branch_id": branch_id}
    hours = [hours_of(row) for row in connection.execute(HOURS, of_branch)]
    return BranchHours(
        zone=ZoneInfo(connection.execute(ZONE, of_branch).scalar_one()),
        usual=tuple(one for one in hours if one.last is None),
        variants=tuple(one for one in hours if one.last is not None),
        closures=tuple(closure_of(row) for row in connection.execute(CLOSURES, of_branch)),
    )

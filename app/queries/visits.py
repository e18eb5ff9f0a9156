"""The guest book: who came today, how many, for what; one patron's visits."""

from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Any

from sqlalchemy import Integer, bindparam, func, select

from app.models.column_types import Moment
from app.models.list_entry import PreparedAnswer
from app.models.patron import Patron
from app.models.staff_member import StaffMember
from app.models.visit import Visit
from app.queries.reading.days import start_of_later_day, start_of_today
from app.queries.reading.names import optional_name
from app.storage.database import Database
from app.vocabulary.key_information import Shape
from app.vocabulary.names import BilingualName

ROWS = 300
"""So many of today's lines are listed; all are counted."""

_LATELY = 500
"""Rooms are proposed from so many visits."""


@dataclass(frozen=True, slots=True)
class VisitRow:
    """A line of the guest book. Without a patron `name` is what the visitor gave, None for nobody named."""

    id: int
    came_at: datetime
    patron_id: int | None
    name: str | None
    is_member: bool
    purpose: BilingualName | None
    room: str | None
    head_count: int
    staff_name: str | None


@dataclass(frozen=True, slots=True)
class VisitsToday:
    """Today's lines, the newest first, and all people: members and others."""

    rows: tuple[VisitRow, ...]
    members: int
    others: int

    @property
    def people(self) -> int:
        """Everybody who came."""
        return self.members + self.others


@dataclass(frozen=True, slots=True)
class Purpose:
    """What one comes for, as the library's list has it."""

    id: int
    name: BilingualName


_BRANCH = bindparam("branch_id", type_=Integer)
_BEGIN, _END = bindparam("begin", type_=Moment), bindparam("end", type_=Moment)
_VISITS = (
    select(
        Visit.id,
        Visit.came_at,
        Visit.patron_id,
        func.coalesce(Patron.full_name, Visit.visitor).label("name"),
        Visit.is_member,
        PreparedAnswer.name_id.label("purpose_id"),
        PreparedAnswer.name_en.label("purpose_en"),
        Visit.room,
        Visit.head_count,
        StaffMember.full_name.label("staff_name"),
    )
    .outerjoin(Patron, Patron.id == Visit.patron_id)
    .outerjoin(PreparedAnswer, PreparedAnswer.id == Visit.purpose_id)
    .outerjoin(StaffMember, StaffMember.id == Visit.staff_id)
    .where(Visit.deleted.is_(False))
    .order_by(Visit.came_at.desc(), Visit.id.desc())
)
_IN_A_DAY = (Visit.branch_id == _BRANCH, Visit.came_at >= _BEGIN, Visit.came_at < _END)
_TODAY = _VISITS.where(*_IN_A_DAY).limit(ROWS)
_PEOPLE = (
    select(Visit.is_member, func.sum(Visit.head_count).label("people"))
    .where(Visit.deleted.is_(False), *_IN_A_DAY)
    .group_by(Visit.is_member)
)
_OF_PATRON = _VISITS.where(Visit.patron_id == bindparam("patron_id", type_=Integer)).limit(
    bindparam("rows", type_=Integer)
)
_LAST_ROOMS = (
    select(Visit.room)
    .where(Visit.branch_id == _BRANCH, Visit.deleted.is_(False))
    .order_by(Visit.came_at.desc(), Visit.id.desc())
    .limit(_LATELY)
)
_PURPOSES = (
    select(PreparedAnswer.id, PreparedAnswer.name_id, PreparedAnswer.name_en)
    .where(PreparedAnswer.shape == Shape.PURPOSE, ~PreparedAnswer.deleted, ~PreparedAnswer.is_retired)
    .order_by(PreparedAnswer.position, PreparedAnswer.id)
)


class Visits:
    """Reads the guest book."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def today(self, branch_id: int, zone: tzinfo) -> VisitsToday:
        """What the branch's guest book says of today, with days as in `zone`."""
        now = self._database.clock()
        values = {
            "branch_id": branch_id,
            "begin": start_of_today(now, zone),
            "end": start_of_later_day(now, 1, zone),
        }
        with self._database.reading() as session:
            rows = tuple(_row(row) for row in session.execute(_TODAY, values))
            people = {row.is_member: int(row.people) for row in session.execute(_PEOPLE, values)}
            return VisitsToday(rows, people.get(True, 0), people.get(False, 0))

    def of_patron(self, patron_id: int, limit: int = ROWS) -> tuple[VisitRow, ...]:
        """A patron's visits, the newest first."""
        with self._database.reading() as session:
            rows = session.execute(_OF_PATRON, {"patron_id": patron_id, "rows": limit})
            return tuple(_row(row) for row in rows)

    def rooms(self, branch_id: int) -> tuple[str, ...]:
        """Rooms that were written lately, the last first."""
        with self._database.reading() as session:
            rooms = session.scalars(_LAST_ROOMS, {"branch_id": branch_id})
            return tuple(dict.fromkeys(room for room in rooms if room))

    def purposes(self) -> tuple[Purpose, ...]:
        """What one comes for, in the order of the library's list."""
        with self._database.reading() as session:
            return tuple(
                Purpose(row.id, BilingualName(row.name_id, row.name_en)) for row in session.execute(_PURPOSES)
            )


def _row(row: Any) -> VisitRow:
    return VisitRow(
        id=row.id,
        came_at=row.came_at,
        patron_id=row.patron_id,
        name=row.name,
        is_member=row.is_member,
        purpose=optional_name(row.purpose_id, row.purpose_en),
        room=row.room,
        head_count=row.head_count,
        staff_name=row.staff_name,
    )

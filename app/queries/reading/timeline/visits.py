"""The patron's visits, as the guest book has them."""

from functools import cache
from typing import Any

from sqlalchemy import BigInteger, Select, bindparam, select, tuple_, type_coerce
from sqlalchemy.orm import Session

from app.models.list_entry import PreparedAnswer
from app.models.staff_member import StaffMember
from app.models.visit import Visit
from app.queries.reading.names import optional_name
from app.queries.reading.timeline.asked import AT, ID, LIMIT, PATRON, STAFF, Asked
from app.queries.reading.timeline.marks import BEYOND_ALL, Mark, Slot
from app.queries.rows import VisitEntryRow
from app.queries.timeline_listing import TimelineKind

_MOMENT = type_coerce(Visit.came_at, BigInteger)
_IDS: Any = bindparam("ids", expanding=True)
_ROWS = (
    select(
        Visit.id,
        Visit.came_at,
        Visit.room,
        Visit.head_count,
        PreparedAnswer.name_id,
        PreparedAnswer.name_en,
        StaffMember.full_name.label("staff_name"),
    )
    .outerjoin(PreparedAnswer, PreparedAnswer.id == Visit.purpose_id)
    .outerjoin(StaffMember, StaffMember.id == Visit.staff_id)
    .where(Visit.id.in_(_IDS), ~Visit.deleted)
)


def visit_marks(session: Session, asked: Asked, mark: Mark, limit: int) -> list[list[Mark]]:
    """The visits below a mark, newest first; words are looked for in purpose and room."""
    if not asked.wants(TimelineKind.VISITS) or "channel" in asked.filters:
        return []
    values = asked.values(Slot.VISIT, mark, BEYOND_ALL if asked.words else limit)
    rows = session.execute(_along(by_staff="staff" in asked.filters, has_words=bool(asked.words)), values)
    said = (row for row in rows if not asked.words or asked.is_said_in(*row[2:]))
    return [[Mark(row[0], Slot.VISIT, row[1]) for row in said][:limit]]


def visit_rows(session: Session, ids: list[int]) -> list[VisitEntryRow]:
    """The rows of some visits."""
    return [
        VisitEntryRow(
            id=row.id,
            came_at=row.came_at,
            purpose=optional_name(row.name_id, row.name_en),
            room=row.room,
            head_count=row.head_count,
            staff_name=row.staff_name,
        )
        for row in session.execute(_ROWS, {"ids": ids})
    ]


@cache
def _along(*, by_staff: bool, has_words: bool) -> Select[*tuple[Any, ...]]:
    texts = (Visit.room, PreparedAnswer.name_id, PreparedAnswer.name_en) if has_words else ()
    query = (
        select(_MOMENT, Visit.id, *texts)
        .where(Visit.patron_id == PATRON, ~Visit.deleted)
        .where(tuple_(_MOMENT, Visit.id) < tuple_(AT, ID))
        .order_by(Visit.came_at.desc(), Visit.id.desc())
        .limit(LIMIT)
    )
    if has_words:
        query = query.outerjoin(PreparedAnswer, PreparedAnswer.id == Visit.purpose_id)
    return query.where(Visit.staff_id == STAFF) if by_staff else query

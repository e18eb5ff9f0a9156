"""What was stated about the patron. A key information has a day and no time: it stands at its beginning."""

from functools import cache
from typing import Any

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from app.clock import to_milliseconds
from app.models.list_entry import PreparedAnswer, Service
from app.models.statement import Statement
from app.queries.reading.days import start_of_day
from app.queries.reading.timeline.asked import PATRON, STAFF, Asked
from app.queries.reading.timeline.marks import Mark, Slot
from app.queries.timeline_listing import TimelineKind
from app.vocabulary.key_information import ANSWER_SHAPES, GRADED_SHAPES, StatementStatus

# A wish that moved on keeps the day on which it was voiced: it stands there once, as it is now.
_STANDS_ONCE = or_(
    Statement.status != StatementStatus.OVERTAKEN, Statement.shape.in_((*GRADED_SHAPES, *ANSWER_SHAPES))
)
_SAID = (Service.name_id, Service.name_en, PreparedAnswer.name_id, PreparedAnswer.name_en)


def statement_marks(session: Session, asked: Asked, mark: Mark, limit: int) -> list[list[Mark]]:
    """The statements below a mark, newest first: a patron has few, so that one statement answers all."""
    if not asked.wants(TimelineKind.KEY_INFORMATION) or "channel" in asked.filters:
        return []
    values = {"patron_id": asked.listing.patron_id, "staff_id": asked.listing.staff_id}
    rows = session.execute(_all(by_staff="staff" in asked.filters), values).all()
    if asked.words:
        rows = [row for row in rows if asked.is_said_in(*row[2:])]
    zone = asked.listing.zone
    marks = (Mark(to_milliseconds(start_of_day(row[1], zone)), Slot.STATEMENT, row[0]) for row in rows)
    return [sorted((one for one in marks if one < mark), reverse=True)[:limit]]


@cache
def _all(*, by_staff: bool) -> Select[*tuple[Any, ...]]:
    query = (
        select(Statement.id, Statement.stated_on, Statement.text, *_SAID)
        .outerjoin(Service, Service.id == Statement.service_id)
        .outerjoin(PreparedAnswer, PreparedAnswer.id == Statement.answer_id)
        .where(Statement.patron_id == PATRON, ~Statement.deleted, _STANDS_ONCE)
    )
    return query.where(Statement.staff_id == STAFF) if by_staff else query

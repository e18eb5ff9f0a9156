"""What is done about the guest book: record who came, and take a line out again."""

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.list_entry import PreparedAnswer
from app.models.patron import Patron
from app.models.visit import Visit
from app.services.live_records import branch_of, live, live_patron
from app.storage.database import Database
from app.storage.writing import Writing
from app.vocabulary.changes import Action, Actor, Committed
from app.vocabulary.interaction_errors import ImpossibleNumberError
from app.vocabulary.interactions import MOST_PEOPLE
from app.vocabulary.limits import Limit
from app.vocabulary.patrons import PatronStatus
from app.vocabulary.text import optional

SAME_VISIT = timedelta(minutes=5)
"""A card that is scanned again so soon after was scanned twice."""


@dataclass(frozen=True, slots=True)
class RecordVisit:
    """Somebody came: a patron, or `visitor`, a name or nothing at all. `purpose_id` is a prepared answer."""

    patron_id: int | None = None
    visitor: str | None = None
    purpose_id: int | None = None
    room: str | None = None
    head_count: int = 1


@dataclass(frozen=True, slots=True)
class RemoveVisit:
    """A line of the guest book was wrong."""

    visit_id: int


class Visits:
    """Actions on the guest book. Each may raise RecordGoneError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def record(self, by: Actor, command: RecordVisit) -> Committed[int]:
        """Write who came now; the result is the line's id. A patron who was scanned twice came once.

        Raises ImpossibleNumberError and the errors of text.
        """
        if not 1 <= command.head_count <= MOST_PEOPLE:
            raise ImpossibleNumberError(command.head_count, MOST_PEOPLE)
        with self._database.writing(by, Action.RECORD_VISIT) as writing:
            session = writing.session
            patron = None if command.patron_id is None else live_patron(session, command.patron_id)
            visit = _just_recorded(writing, patron)
            if visit is None:
                visit = _visit(writing, patron, command)
                session.add(visit)
        return Committed(visit.id, writing.changes)

    def remove(self, by: Actor, command: RemoveVisit) -> Committed[int]:
        """Take a line out of every list and count; the result is its id."""
        with self._database.writing(by, Action.REMOVE_VISIT) as writing:
            live(writing.session, Visit, command.visit_id).deleted = True
        return Committed(command.visit_id, writing.changes)


def _just_recorded(writing: Writing, patron: Patron | None) -> Visit | None:
    if patron is None:
        return None
    query = select(Visit).where(
        Visit.patron_id == patron.id,
        ~Visit.deleted,
        Visit.came_at > writing.now - SAME_VISIT,
        Visit.branch_id == branch_of(writing.session, writing.by).id,
    )
    return writing.session.scalars(query.order_by(Visit.came_at.desc()).limit(1)).first()


def _visit(writing: Writing, patron: Patron | None, command: RecordVisit) -> Visit:
    return Visit(
        patron=patron,
        visitor=None if patron is not None else optional(command.visitor, Limit.NAME),
        is_member=patron is not None and patron.status == PatronStatus.ACTIVE,
        purpose_id=_purpose(writing.session, command.purpose_id),
        room=optional(command.room, Limit.NAME),
        head_count=command.head_count,
        came_at=writing.now,
        staff_id=writing.by.staff_id,
        desk_id=writing.by.desk_id,
        branch_id=branch_of(writing.session, writing.by).id,
    )


def _purpose(session: Session, purpose_id: int | None) -> int | None:
    return None if purpose_id is None else live(session, PreparedAnswer, purpose_id).id

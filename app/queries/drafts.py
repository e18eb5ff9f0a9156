"""Drafts: what a staff member has begun to write and not saved yet."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Integer, bindparam, select

from app.models.draft import Draft
from app.models.patron import Patron
from app.storage.database import Database
from app.vocabulary.drafts import InteractionDraft, from_json
from app.vocabulary.late_entry import LATE_ENTRY, LateSheet, sheet_from_json


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A draft, and about whom it is where that is known."""

    id: int
    patron_name: str | None
    draft: InteractionDraft
    changed_at: datetime


_OF_STAFF = (
    select(Draft.id, Draft.body, Draft.changed_at, Patron.full_name.label("patron_name"))
    .outerjoin(Patron, Patron.id == Draft.patron_id)
    .where(Draft.staff_id == bindparam("staff_id", type_=Integer), Draft.sheet.is_(None))
    .order_by(Draft.changed_at.desc(), Draft.id.desc())
)
_SHEET = select(Draft.body).where(
    Draft.staff_id == bindparam("staff_id", type_=Integer), Draft.sheet == LATE_ENTRY
)


class Drafts:
    """Reads drafts."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of_staff(self, staff_id: int) -> tuple[DraftRow, ...]:
        """A staff member's drafts, the newest first."""
        with self._database.reading() as session:
            return tuple(
                DraftRow(row.id, row.patron_name, from_json(row.body), row.changed_at)
                for row in session.execute(_OF_STAFF, {"staff_id": staff_id})
            )

    def sheet(self, staff_id: int) -> LateSheet | None:
        """The sheet of late entries that a staff member has begun, if any."""
        with self._database.reading() as session:
            body = session.scalars(_SHEET, {"staff_id": staff_id}).first()
        return None if body is None else sheet_from_json(body)

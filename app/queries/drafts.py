"""Drafts: what a staff member has begun to write and not saved yet."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Integer, bindparam, select

from app.models.draft import Draft
from app.models.patron import Patron
from app.storage.database import Database
from app.vocabulary.drafts import InteractionDraft, from_json


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
    .where(Draft.staff_id == bindparam("staff_id", type_=Integer))
    .order_by(Draft.changed_at.desc(), Draft.id.desc())
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

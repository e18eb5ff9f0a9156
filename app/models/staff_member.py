"""Someone who works here."""

from sqlalchemy import Boolean, String
from sqlalchemy.orm import Mapped, relationship

from app.models.base import NOT_PERSONAL, OF_STAFF, Record, field, reference
from app.models.branch import Branch
from app.vocabulary.limits import Limit
from app.vocabulary.records import RecordKind


class StaffMember(Record):
    """A staff member; the card, when scanned, switches the desk to its bearer.

    `today_sections` is how they arranged Today (see app/vocabulary/today.py), None: as their side begins.
    """

    __tablename__ = "staff_member"
    kind_of_record = RecordKind.STAFF_MEMBER
    tied_fields = (frozenset({"card", "card_key"}),)

    full_name: Mapped[str] = field(String(Limit.NAME), OF_STAFF)
    role: Mapped[str] = field(String(Limit.CODE), NOT_PERSONAL)
    branch_id: Mapped[int] = reference("branch", NOT_PERSONAL)
    card: Mapped[str | None] = field(String(Limit.IDENTIFIER), OF_STAFF)
    card_key: Mapped[str | None] = field(String(Limit.IDENTIFIER), OF_STAFF, index=True)
    today_sections: Mapped[str | None] = field(String(Limit.LINE), NOT_PERSONAL)
    is_active: Mapped[bool] = field(Boolean, NOT_PERSONAL, default=True)

    branch: Mapped[Branch] = relationship()

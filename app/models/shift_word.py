"""A word that one shift leaves for the next at the same branch."""

from datetime import datetime

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, relationship

from app.models.base import NOT_PERSONAL, OF_PATRON, OF_STAFF, Record, field, reference
from app.models.branch import Branch
from app.models.column_types import Moment
from app.models.staff_member import StaffMember
from app.vocabulary.limits import Limit
from app.vocabulary.records import RecordKind


class ShiftWord(Record):
    """Shown to everybody at the branch until somebody says that they have read it (`read_at`)."""

    __tablename__ = "shift_word"
    __table_args__ = (Index("ix_shift_word_branch_id_read_at_left_at", "branch_id", "read_at", "left_at"),)
    kind_of_record = RecordKind.SHIFT_WORD
    tied_fields = (frozenset({"read_at", "read_by_id"}),)

    text: Mapped[str] = field(String(Limit.STATEMENT), OF_PATRON)
    left_at: Mapped[datetime] = field(Moment, NOT_PERSONAL)
    left_by_id: Mapped[int | None] = reference("staff_member", OF_STAFF)
    branch_id: Mapped[int] = reference("branch", NOT_PERSONAL)
    read_at: Mapped[datetime | None] = field(Moment, NOT_PERSONAL)
    read_by_id: Mapped[int | None] = reference("staff_member", OF_STAFF)

    left_by: Mapped[StaffMember | None] = relationship(foreign_keys="ShiftWord.left_by_id")
    branch: Mapped[Branch] = relationship()
    read_by: Mapped[StaffMember | None] = relationship(foreign_keys="ShiftWord.read_by_id")

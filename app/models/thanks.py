"""Thanks from one colleague to another, kept on the page of the one who was thanked."""

from datetime import datetime

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, relationship

from app.models.base import NOT_PERSONAL, OF_STAFF, Record, field, reference
from app.models.column_types import Moment
from app.models.staff_member import StaffMember
from app.vocabulary.limits import Limit
from app.vocabulary.records import RecordKind


class Thanks(Record):
    """Said once, and never counted against anybody."""

    __tablename__ = "thanks"
    __table_args__ = (Index("ix_thanks_to_id_said_at", "to_id", "said_at"),)
    kind_of_record = RecordKind.THANKS

    to_id: Mapped[int] = reference("staff_member", OF_STAFF)
    from_id: Mapped[int | None] = reference("staff_member", OF_STAFF)
    text: Mapped[str] = field(String(Limit.LINE), OF_STAFF)
    said_at: Mapped[datetime] = field(Moment, NOT_PERSONAL)

    to: Mapped[StaffMember] = relationship(foreign_keys="Thanks.to_id")
    from_: Mapped[StaffMember | None] = relationship(foreign_keys="Thanks.from_id")

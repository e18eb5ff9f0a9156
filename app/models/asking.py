"""A question that a patron did not answer: kept, so that no desk asks it again before its time."""

from datetime import date, datetime

from sqlalchemy import Date, Index, String
from sqlalchemy.orm import Mapped, relationship

from app.models.base import LINK_TO_PATRON, NOT_PERSONAL, OF_STAFF, Record, field, reference
from app.models.column_types import Moment
from app.models.patron import Patron
from app.models.staff_member import StaffMember
from app.vocabulary.limits import Limit
from app.vocabulary.records import RecordKind


class Asking(Record):
    """The question about a heading was skipped or declined (`put_off`), and rests until `not_before`."""

    __tablename__ = "asking"
    __table_args__ = (Index("ix_asking_patron_id_not_before", "patron_id", "not_before"),)
    kind_of_record = RecordKind.ASKING

    patron_id: Mapped[int] = reference("patron", LINK_TO_PATRON)
    heading: Mapped[str] = field(String(Limit.CODE), NOT_PERSONAL)
    put_off: Mapped[str] = field(String(Limit.CODE), NOT_PERSONAL)
    asked_at: Mapped[datetime] = field(Moment, NOT_PERSONAL)
    not_before: Mapped[date] = field(Date, NOT_PERSONAL)
    staff_id: Mapped[int | None] = reference("staff_member", OF_STAFF)

    patron: Mapped[Patron] = relationship()
    staff: Mapped[StaffMember | None] = relationship()

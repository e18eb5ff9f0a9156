"""A warning to staff, shown when a patron opens."""

from datetime import date, datetime

from sqlalchemy import Date, Index, String
from sqlalchemy.orm import Mapped, relationship

from app.models.base import LINK_TO_PATRON, NOT_PERSONAL, OF_PATRON, OF_STAFF, Record, field, reference
from app.models.branch import Branch
from app.models.column_types import Moment
from app.models.patron import Patron
from app.models.staff_member import StaffMember
from app.vocabulary.limits import Limit
from app.vocabulary.records import RecordKind


class Alert(Record):
    """Shown from `starts_on` to `ends_on` (both included) at one branch or at all, until it is archived."""

    __tablename__ = "alert"
    __table_args__ = (Index("ix_alert_patron_id", "patron_id"),)
    kind_of_record = RecordKind.ALERT
    tied_fields = (frozenset({"archived_at", "archived_by_id"}), frozenset({"starts_on", "ends_on"}))

    patron_id: Mapped[int] = reference("patron", LINK_TO_PATRON)
    text: Mapped[str] = field(String(Limit.LINE), OF_PATRON)
    audience: Mapped[str] = field(String(Limit.CODE), NOT_PERSONAL)
    branch_id: Mapped[int | None] = reference("branch", NOT_PERSONAL)
    starts_on: Mapped[date] = field(Date, NOT_PERSONAL)
    ends_on: Mapped[date | None] = field(Date, NOT_PERSONAL)
    raised_at: Mapped[datetime] = field(Moment, NOT_PERSONAL)
    raised_by_id: Mapped[int | None] = reference("staff_member", OF_STAFF)
    archived_at: Mapped[datetime | None] = field(Moment, NOT_PERSONAL)
    archived_by_id: Mapped[int | None] = reference("staff_member", OF_STAFF)

    patron: Mapped[Patron] = relationship()
    branch: Mapped[Branch | None] = relationship()
    raised_by: Mapped[StaffMember | None] = relationship(foreign_keys="Alert.raised_by_id")
    archived_by: Mapped[StaffMember | None] = relationship(foreign_keys="Alert.archived_by_id")


class AlertReading(Record):
    """A staff member has taken note of an alert: it steps back for them, and others see that they know."""

    __tablename__ = "alert_reading"
    __table_args__ = (Index("ix_alert_reading_alert_id", "alert_id"),)
    kind_of_record = RecordKind.ALERT_READING

    patron_id: Mapped[int] = reference("patron", LINK_TO_PATRON, index=True)
    alert_id: Mapped[int] = reference("alert", NOT_PERSONAL)
    staff_id: Mapped[int] = reference("staff_member", OF_STAFF)
    read_at: Mapped[datetime] = field(Moment, NOT_PERSONAL)

    patron: Mapped[Patron] = relationship()
    alert: Mapped[Alert] = relationship()
    staff: Mapped[StaffMember] = relationship()

"""Whether what was delivered was on time, the right thing, the right quantity, and as needed."""

from datetime import datetime

from sqlalchemy import Boolean, Index, Integer, String
from sqlalchemy.orm import Mapped, relationship

from app.models.base import NOT_PERSONAL, OF_PATRON, OF_STAFF, Record, field, reference
from app.models.column_types import Moment
from app.models.request import Request
from app.models.staff_member import StaffMember
from app.vocabulary.hand_overs import CheckPoint
from app.vocabulary.limits import Limit
from app.vocabulary.records import RecordKind


class ClosingCheck(Record):
    """What staff judge, or what the patron said when asked, with a rating and a word where they gave one.

    `missing` is what has to be sent again where something was not right.
    """

    __tablename__ = "closing_check"
    __table_args__ = (Index("ix_closing_check_request_id_checked_at", "request_id", "checked_at"),)
    kind_of_record = RecordKind.CLOSING_CHECK
    tied_fields = (frozenset({*CheckPoint, "missing"}),)

    request_id: Mapped[int] = reference("request", NOT_PERSONAL)
    checked_at: Mapped[datetime] = field(Moment, NOT_PERSONAL)
    said_by: Mapped[str] = field(String(Limit.CODE), NOT_PERSONAL)
    on_time: Mapped[bool] = field(Boolean, NOT_PERSONAL)
    right_thing: Mapped[bool] = field(Boolean, NOT_PERSONAL)
    right_quantity: Mapped[bool] = field(Boolean, NOT_PERSONAL)
    as_needed: Mapped[bool] = field(Boolean, NOT_PERSONAL)
    missing: Mapped[str | None] = field(String(Limit.LINE), OF_PATRON)
    rating: Mapped[int | None] = field(Integer, OF_PATRON)
    word: Mapped[str | None] = field(String(Limit.LINE), OF_PATRON)
    staff_id: Mapped[int | None] = reference("staff_member", OF_STAFF)

    request: Mapped[Request] = relationship()
    staff: Mapped[StaffMember | None] = relationship()

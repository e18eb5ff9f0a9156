"""A date the library gave for a request: the ledger that is only ever added to."""

from datetime import datetime

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, relationship

from app.models.base import NOT_PERSONAL, OF_PATRON, OF_STAFF, Record, field, reference
from app.models.column_types import Moment
from app.models.request import Request
from app.models.staff_member import StaffMember
from app.vocabulary.limits import Limit
from app.vocabulary.records import RecordKind


class Promise(Record):
    """A promise. The first of a request counts for ever; later ones have a reason.

    Undone within ten minutes by its author and told to nobody, it never was (`deleted`); undone later it
    stays in the ledger with `withdrawn_at`, and counts.
    """

    __tablename__ = "promise"
    __table_args__ = (Index("ix_promise_request_id_made_at_id", "request_id", "made_at", "id"),)
    kind_of_record = RecordKind.PROMISE

    request_id: Mapped[int] = reference("request", NOT_PERSONAL)
    promised_for: Mapped[datetime] = field(Moment, NOT_PERSONAL)
    made_at: Mapped[datetime] = field(Moment, NOT_PERSONAL)
    staff_id: Mapped[int | None] = reference("staff_member", OF_STAFF)
    reason: Mapped[str | None] = field(String(Limit.LINE), OF_PATRON)
    told_at: Mapped[datetime | None] = field(Moment, NOT_PERSONAL)
    withdrawn_at: Mapped[datetime | None] = field(Moment, NOT_PERSONAL)

    request: Mapped[Request] = relationship()
    staff: Mapped[StaffMember | None] = relationship()

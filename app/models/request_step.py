"""A step of the plan of one request."""

from datetime import date, datetime

from sqlalchemy import Date, Index, Integer
from sqlalchemy.orm import Mapped, relationship

from app.calendar.calendar import Calendar
from app.calendar.plans import PlannedStep
from app.models.base import NOT_PERSONAL, OF_STAFF, Record, field, reference
from app.models.column_types import Moment
from app.models.request import Request
from app.models.request_kind_parts import KindStep
from app.models.staff_member import StaffMember
from app.vocabulary.records import RecordKind


class RequestStep(Record):
    """Due on a day of its own; done, it never moves again.

    From where and how far it is counted is kept as it was when the request came: a plan that the library
    changes afterwards is for later requests.
    """

    __tablename__ = "request_step"
    __table_args__ = (
        Index("ix_request_step_request_id_position", "request_id", "position"),
        Index("ix_request_step_done_at_due_on", "done_at", "due_on"),
    )
    kind_of_record = RecordKind.REQUEST_STEP
    tied_fields = (frozenset({"done_at", "done_by_id"}),)

    request_id: Mapped[int] = reference("request", NOT_PERSONAL)
    step_id: Mapped[int] = reference("kind_step", NOT_PERSONAL)
    after_id: Mapped[int | None] = reference("request_step", NOT_PERSONAL)
    offset_days: Mapped[int] = field(Integer, NOT_PERSONAL)
    position: Mapped[int] = field(Integer, NOT_PERSONAL)
    due_on: Mapped[date] = field(Date, NOT_PERSONAL)
    done_at: Mapped[datetime | None] = field(Moment, NOT_PERSONAL)
    done_by_id: Mapped[int | None] = reference("staff_member", OF_STAFF)

    request: Mapped[Request] = relationship()
    step: Mapped[KindStep] = relationship()
    done_by: Mapped[StaffMember | None] = relationship()

    def planned(self, calendar: Calendar) -> PlannedStep:
        """The step as a plan reckons with it, by the calendar of the request's branch."""
        done_on = None if self.done_at is None else calendar.local_date(self.done_at)
        return PlannedStep(self.id, self.after_id, self.offset_days, self.due_on, done_on)

"""A request passed on: to one colleague, or to a side of the counter, where anybody may take it."""

from datetime import date, datetime

from sqlalchemy import Date, Index, String
from sqlalchemy.orm import Mapped, relationship

from app.models.base import NOT_PERSONAL, OF_PATRON, OF_STAFF, Record, field, reference
from app.models.column_types import Moment
from app.models.request import Request
from app.models.staff_member import StaffMember
from app.vocabulary.hand_overs import HandOverState
from app.vocabulary.limits import Limit
from app.vocabulary.records import RecordKind


class HandOver(Record):
    """To `to_staff_id` or to `to_role`, one of them. `due_on`: by when the next step is wanted.

    Its state and how it was answered are tied by one rule and change together.
    """

    __tablename__ = "hand_over"
    __table_args__ = (
        Index("ix_hand_over_request_id_handed_at", "request_id", "handed_at"),
        Index("ix_hand_over_state_due_on_id", "state", "due_on", "id"),
    )
    kind_of_record = RecordKind.HAND_OVER
    tied_fields = (frozenset({"state", "answered_at", "answered_by_id", "answer"}),)

    request_id: Mapped[int] = reference("request", NOT_PERSONAL)
    handed_at: Mapped[datetime] = field(Moment, NOT_PERSONAL)
    handed_by_id: Mapped[int | None] = reference("staff_member", OF_STAFF)
    to_staff_id: Mapped[int | None] = reference("staff_member", OF_STAFF)
    to_role: Mapped[str | None] = field(String(Limit.CODE), NOT_PERSONAL)
    reason: Mapped[str] = field(String(Limit.LINE), OF_PATRON)
    due_on: Mapped[date] = field(Date, NOT_PERSONAL)
    state: Mapped[str] = field(String(Limit.CODE), NOT_PERSONAL, default=HandOverState.OPEN)
    answered_at: Mapped[datetime | None] = field(Moment, NOT_PERSONAL)
    answered_by_id: Mapped[int | None] = reference("staff_member", OF_STAFF)
    answer: Mapped[str | None] = field(String(Limit.LINE), OF_PATRON)

    request: Mapped[Request] = relationship()
    handed_by: Mapped[StaffMember | None] = relationship(foreign_keys="HandOver.handed_by_id")
    to_staff: Mapped[StaffMember | None] = relationship(foreign_keys="HandOver.to_staff_id")
    answered_by: Mapped[StaffMember | None] = relationship(foreign_keys="HandOver.answered_by_id")

    def end(self, state: HandOverState, at: datetime, by_id: int | None, answer: str | None) -> None:
        """Answer it, or take it back."""
        self.state = state
        self.answered_at = at
        self.answered_by_id = by_id
        self.answer = answer

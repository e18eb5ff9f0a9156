"""A follow-up: what is to be done after an interaction or on a request, by whom, until when."""

from datetime import date, datetime

from sqlalchemy import Date, Index, String
from sqlalchemy.orm import Mapped, relationship

from app.models.base import LINK_TO_PATRON, NOT_PERSONAL, OF_PATRON, OF_STAFF, Record, field, reference
from app.models.branch import Branch
from app.models.column_types import Moment
from app.models.interaction import Interaction
from app.models.patron import Patron
from app.models.request import Request
from app.models.staff_member import StaffMember
from app.vocabulary.interactions import FollowUpStatus
from app.vocabulary.limits import Limit
from app.vocabulary.records import RecordKind


class FollowUp(Record):
    """Somebody's (`staff_id`), or anybody's; about a patron, an interaction, a request, or none of them.

    `status`, `ended_at` and `word` are tied by one rule and change together.
    """

    __tablename__ = "follow_up"
    __table_args__ = (
        Index("ix_follow_up_status_due_on_id", "status", "due_on", "id"),
        Index("ix_follow_up_patron_id_due_on", "patron_id", "due_on"),
    )
    kind_of_record = RecordKind.FOLLOW_UP
    tied_fields = (frozenset({"status", "ended_at", "word"}),)

    what: Mapped[str] = field(String(Limit.LINE), OF_PATRON)
    due_on: Mapped[date] = field(Date, NOT_PERSONAL)
    staff_id: Mapped[int | None] = reference("staff_member", OF_STAFF)
    patron_id: Mapped[int | None] = reference("patron", LINK_TO_PATRON)
    interaction_id: Mapped[int | None] = reference("interaction", NOT_PERSONAL)
    request_id: Mapped[int | None] = reference("request", NOT_PERSONAL)
    status: Mapped[str] = field(String(Limit.CODE), NOT_PERSONAL, default=FollowUpStatus.OPEN)
    ended_at: Mapped[datetime | None] = field(Moment, NOT_PERSONAL)
    word: Mapped[str | None] = field(String(Limit.LINE), OF_PATRON)
    made_at: Mapped[datetime] = field(Moment, NOT_PERSONAL)
    made_by_id: Mapped[int | None] = reference("staff_member", OF_STAFF)
    branch_id: Mapped[int] = reference("branch", NOT_PERSONAL)

    staff: Mapped[StaffMember | None] = relationship(foreign_keys="FollowUp.staff_id")
    patron: Mapped[Patron | None] = relationship()
    interaction: Mapped[Interaction | None] = relationship()
    request: Mapped[Request | None] = relationship()
    made_by: Mapped[StaffMember | None] = relationship(foreign_keys="FollowUp.made_by_id")
    branch: Mapped[Branch] = relationship()

    def end(self, status: FollowUpStatus, at: datetime, word: str | None) -> None:
        """Done or dropped, with a word where there is one; or open again, without."""
        self.status = status
        self.ended_at = None if status is FollowUpStatus.OPEN else at
        self.word = word

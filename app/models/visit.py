"""One line of the guest book: somebody came to the library."""

from datetime import datetime

from sqlalchemy import Boolean, Index, Integer, String
from sqlalchemy.orm import Mapped, relationship

from app.models.base import LINK_TO_PATRON, NOT_PERSONAL, OF_PATRON, OF_STAFF, Record, field, reference
from app.models.branch import Branch, Desk
from app.models.column_types import Moment
from app.models.list_entry import PreparedAnswer
from app.models.patron import Patron
from app.models.staff_member import StaffMember
from app.vocabulary.limits import Limit
from app.vocabulary.records import RecordKind


class Visit(Record):
    """A visit of a patron, or of somebody without a record: `visitor` is the name they gave, if any.

    `is_member` says how they stood to the library when they came. `head_count` is 1, or how many came
    together. `purpose` is one of the prepared answers of the shape PURPOSE (INLISLite's *tujuan kunjungan*).
    """

    __tablename__ = "visit"
    __table_args__ = (
        Index("ix_visit_patron_id_deleted_came_at_id", "patron_id", "deleted", "came_at", "id"),
        Index("ix_visit_branch_id_deleted_came_at_id", "branch_id", "deleted", "came_at", "id"),
    )
    kind_of_record = RecordKind.VISIT

    patron_id: Mapped[int | None] = reference("patron", LINK_TO_PATRON)
    visitor: Mapped[str | None] = field(String(Limit.NAME), OF_PATRON)
    is_member: Mapped[bool] = field(Boolean, NOT_PERSONAL)
    purpose_id: Mapped[int | None] = reference("prepared_answer", NOT_PERSONAL)
    room: Mapped[str | None] = field(String(Limit.NAME), NOT_PERSONAL)
    head_count: Mapped[int] = field(Integer, NOT_PERSONAL, default=1)
    came_at: Mapped[datetime] = field(Moment, NOT_PERSONAL)
    staff_id: Mapped[int | None] = reference("staff_member", OF_STAFF)
    desk_id: Mapped[int | None] = reference("desk", NOT_PERSONAL)
    branch_id: Mapped[int] = reference("branch", NOT_PERSONAL)

    patron: Mapped[Patron | None] = relationship()
    purpose: Mapped[PreparedAnswer | None] = relationship()
    staff: Mapped[StaffMember | None] = relationship()
    desk: Mapped[Desk | None] = relationship()
    branch: Mapped[Branch] = relationship()

"""A way to look at a list that staff gave a name, and which one a list begins with."""

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, relationship

from app.models.base import NOT_PERSONAL, OF_STAFF, Record, field, reference
from app.models.branch import Desk
from app.models.staff_member import StaffMember
from app.vocabulary.limits import Limit
from app.vocabulary.records import RecordKind


class SavedView(Record):
    """Its owner's alone, or everybody's where `owner_id` is empty.

    `shows` is a ListView as JSON (see app/vocabulary/list_views.py).
    """

    __tablename__ = "saved_view"
    __table_args__ = (Index("ix_saved_view_list_name", "list_name"),)
    kind_of_record = RecordKind.SAVED_VIEW

    list_name: Mapped[str] = field(String(Limit.CODE), NOT_PERSONAL)
    name: Mapped[str] = field(String(Limit.SHORT), NOT_PERSONAL)
    owner_id: Mapped[int | None] = reference("staff_member", OF_STAFF)
    shows: Mapped[str] = field(String(Limit.WORDS), NOT_PERSONAL)

    owner: Mapped[StaffMember | None] = relationship()


class StartingView(Record):
    """What a list begins with, for a staff member (`staff_id`) or for whoever is at a desk (`desk_id`)."""

    __tablename__ = "starting_view"
    __table_args__ = (Index("ix_starting_view_list_name", "list_name"),)
    kind_of_record = RecordKind.STARTING_VIEW

    list_name: Mapped[str] = field(String(Limit.CODE), NOT_PERSONAL)
    view_id: Mapped[int] = reference("saved_view", NOT_PERSONAL)
    staff_id: Mapped[int | None] = reference("staff_member", OF_STAFF)
    desk_id: Mapped[int | None] = reference("desk", NOT_PERSONAL)

    view: Mapped[SavedView] = relationship()
    staff: Mapped[StaffMember | None] = relationship()
    desk: Mapped[Desk | None] = relationship()

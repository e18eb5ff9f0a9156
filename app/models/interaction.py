"""One contact with a patron, or with someone unnamed."""

from datetime import datetime

from sqlalchemy import Index, Integer, String
from sqlalchemy.orm import Mapped, relationship

from app.models.base import LINK_TO_PATRON, NOT_PERSONAL, OF_PATRON, OF_STAFF, Record, field, reference
from app.models.branch import Branch, Desk
from app.models.column_types import Moment
from app.models.list_entry import Channel, InteractionKind
from app.models.patron import Patron
from app.models.staff_member import StaffMember
from app.vocabulary.limits import Limit
from app.vocabulary.records import RecordKind


class Interaction(Record):
    """What passed between a patron and the library, by a channel; `patron_id` is empty for the unnamed.

    Who else took part are its Participants. A group that came without names is counted by heads: all of
    them, and of women and men and of which `level` as far as that was counted.
    """

    __tablename__ = "interaction"
    __table_args__ = (
        Index("ix_interaction_patron_id_deleted_happened_at_id", "patron_id", "deleted", "happened_at", "id"),
        Index("ix_interaction_happened_at_id_deleted", "happened_at", "id", "deleted"),
        *(
            Index(f"ix_interaction_{one}_deleted_happened_at_id", one, "deleted", "happened_at", "id")
            for one in ("kind_id", "channel_id", "staff_id", "branch_id")
        ),
    )
    kind_of_record = RecordKind.INTERACTION
    tied_fields = (frozenset({"head_count", "female_count", "male_count", "level"}),)

    patron_id: Mapped[int | None] = reference("patron", LINK_TO_PATRON)
    happened_at: Mapped[datetime] = field(Moment, NOT_PERSONAL)
    kind_id: Mapped[int] = reference("interaction_kind", NOT_PERSONAL)
    channel_id: Mapped[int] = reference("channel", NOT_PERSONAL)
    note: Mapped[str] = field(String(Limit.NOTE), OF_PATRON)
    minutes: Mapped[int | None] = field(Integer, NOT_PERSONAL)
    topic: Mapped[str | None] = field(String(Limit.LINE), OF_PATRON)
    outcome: Mapped[str | None] = field(String(Limit.CODE), NOT_PERSONAL)
    head_count: Mapped[int | None] = field(Integer, NOT_PERSONAL)
    female_count: Mapped[int | None] = field(Integer, NOT_PERSONAL)
    male_count: Mapped[int | None] = field(Integer, NOT_PERSONAL)
    level: Mapped[str | None] = field(String(Limit.CODE), NOT_PERSONAL)
    staff_id: Mapped[int | None] = reference("staff_member", OF_STAFF)
    desk_id: Mapped[int | None] = reference("desk", NOT_PERSONAL)
    branch_id: Mapped[int] = reference("branch", NOT_PERSONAL)

    patron: Mapped[Patron | None] = relationship()
    kind: Mapped[InteractionKind] = relationship()
    channel: Mapped[Channel] = relationship()
    staff: Mapped[StaffMember | None] = relationship()
    desk: Mapped[Desk | None] = relationship()
    branch: Mapped[Branch] = relationship()

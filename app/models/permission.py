"""What a patron allows the library to tell them, and by which way."""

from datetime import date

from sqlalchemy import Boolean, Date, Index, String
from sqlalchemy.orm import Mapped, relationship

from app.models.base import LINK_TO_PATRON, NOT_PERSONAL, OF_PATRON, OF_STAFF, Record, field, reference
from app.models.list_entry import Channel, ListEntry
from app.models.patron import Patron
from app.models.staff_member import StaffMember
from app.vocabulary.limits import Limit
from app.vocabulary.records import RecordKind


class Purpose(ListEntry):
    """What the library writes to patrons for: answers to requests, news, surveys and the like.

    `unless_refused`: it needs no asking, since the patron asked for it; a refusal still counts. The words in
    which permission is asked for are kept with each answer, as they were then.
    """

    __tablename__ = "purpose"
    kind_of_record = RecordKind.PURPOSE

    unless_refused: Mapped[bool] = field(Boolean, NOT_PERSONAL, default=False)
    wording_id: Mapped[str] = field(String(Limit.LINE), NOT_PERSONAL)
    wording_en: Mapped[str] = field(String(Limit.LINE), NOT_PERSONAL)


class Permission(Record):
    """One answer of a patron; the newest for a purpose and a channel holds, the older ones are its history.

    Without a channel it is about all of them.
    """

    __tablename__ = "permission"
    __table_args__ = (Index("ix_permission_patron_id_purpose_id", "patron_id", "purpose_id"),)
    kind_of_record = RecordKind.PERMISSION

    patron_id: Mapped[int] = reference("patron", LINK_TO_PATRON)
    purpose_id: Mapped[int] = reference("purpose", NOT_PERSONAL)
    channel_id: Mapped[int | None] = reference("channel", NOT_PERSONAL)
    answer: Mapped[str] = field(String(Limit.CODE), OF_PATRON)
    wording: Mapped[str | None] = field(String(Limit.LINE), NOT_PERSONAL)
    answered_on: Mapped[date] = field(Date, NOT_PERSONAL)
    how: Mapped[str] = field(String(Limit.CODE), NOT_PERSONAL)
    asked_by_id: Mapped[int | None] = reference("staff_member", OF_STAFF)

    patron: Mapped[Patron] = relationship()
    purpose: Mapped[Purpose] = relationship()
    channel: Mapped[Channel | None] = relationship()
    asked_by: Mapped[StaffMember | None] = relationship()

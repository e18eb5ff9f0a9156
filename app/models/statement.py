"""A key information: one dated, sourced statement under one of the nine headings."""

from datetime import date

from sqlalchemy import Date, Index, String
from sqlalchemy.orm import Mapped, relationship

from app.models.base import LINK_TO_PATRON, NOT_PERSONAL, OF_PATRON, OF_STAFF, Record, field, reference
from app.models.patron import Patron
from app.models.staff_member import StaffMember
from app.vocabulary.key_information import StatementStatus
from app.vocabulary.limits import Limit
from app.vocabulary.records import RecordKind


class Statement(Record):
    """A statement is corrected by a new one (`replaces_id`) or withdrawn; the old one stays readable.

    `stated_on` is when it was said or seen, `confirmed_on` when it was last found to be still true.
    """

    __tablename__ = "statement"
    __table_args__ = (Index("ix_statement_patron_id_heading", "patron_id", "heading"),)
    kind_of_record = RecordKind.STATEMENT

    patron_id: Mapped[int] = reference("patron", LINK_TO_PATRON)
    heading: Mapped[str] = field(String(Limit.CODE), NOT_PERSONAL)
    text: Mapped[str] = field(String(Limit.STATEMENT), OF_PATRON)
    source: Mapped[str] = field(String(Limit.CODE), NOT_PERSONAL)
    stated_on: Mapped[date] = field(Date, NOT_PERSONAL)
    confirmed_on: Mapped[date | None] = field(Date, NOT_PERSONAL)
    staff_id: Mapped[int | None] = reference("staff_member", OF_STAFF)
    status: Mapped[str] = field(String(Limit.CODE), NOT_PERSONAL, default=StatementStatus.CURRENT)
    replaces_id: Mapped[int | None] = reference("statement", NOT_PERSONAL)

    patron: Mapped[Patron] = relationship()
    staff: Mapped[StaffMember | None] = relationship()

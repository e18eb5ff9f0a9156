"""A key information: one dated, sourced statement under one of the nine headings."""

from datetime import date

from sqlalchemy import Date, Index, String
from sqlalchemy.orm import Mapped, relationship

from app.models.base import LINK_TO_PATRON, NOT_PERSONAL, OF_PATRON, OF_STAFF, Record, field, reference
from app.models.list_entry import PreparedAnswer, Service
from app.models.patron import Patron
from app.models.staff_member import StaffMember
from app.vocabulary.key_information import Heading, Shape, StatementStatus, shape_of_words
from app.vocabulary.limits import Limit
from app.vocabulary.records import RecordKind


class Statement(Record):
    """A statement is replaced by a new one (`replaces_id`) or withdrawn; the old one stays readable.

    `stated_on` is when it was said or seen, `confirmed_on` when it was last found to be still true,
    `ended_on` when (and `ended_by_id` by whom) it was set aside. What it says beyond its words depends on its
    `shape`: the service or the prepared answer that it is about, its `degree` on the scale of the shape, and
    the patron who brought this one. A statement without a shape holds nothing but words.
    """

    __tablename__ = "statement"
    __table_args__ = (
        Index("ix_statement_patron_id_heading", "patron_id", "heading"),
        Index(
            "ix_statement_service_id_shape_status_degree_stated_on_id",
            "service_id",
            "shape",
            "status",
            "degree",
            "stated_on",
            "id",
        ),
    )
    kind_of_record = RecordKind.STATEMENT
    tied_fields = (frozenset({"status", "ended_on", "ended_by_id"}),)

    patron_id: Mapped[int] = reference("patron", LINK_TO_PATRON)
    heading: Mapped[str] = field(String(Limit.CODE), NOT_PERSONAL)
    text: Mapped[str] = field(String(Limit.STATEMENT), OF_PATRON)
    source: Mapped[str] = field(String(Limit.CODE), NOT_PERSONAL)
    stated_on: Mapped[date] = field(Date, NOT_PERSONAL)
    confirmed_on: Mapped[date | None] = field(Date, NOT_PERSONAL)
    staff_id: Mapped[int | None] = reference("staff_member", OF_STAFF)
    status: Mapped[str] = field(String(Limit.CODE), NOT_PERSONAL, default=StatementStatus.CURRENT)
    replaces_id: Mapped[int | None] = reference("statement", NOT_PERSONAL)
    ended_on: Mapped[date | None] = field(Date, NOT_PERSONAL)
    ended_by_id: Mapped[int | None] = reference("staff_member", OF_STAFF)
    shape: Mapped[str | None] = field(String(Limit.CODE), NOT_PERSONAL)
    service_id: Mapped[int | None] = reference("service", NOT_PERSONAL)
    answer_id: Mapped[int | None] = reference("prepared_answer", NOT_PERSONAL)
    degree: Mapped[str | None] = field(String(Limit.CODE), NOT_PERSONAL)
    referred_by_id: Mapped[int | None] = reference("patron", LINK_TO_PATRON, index=True)

    patron: Mapped[Patron] = relationship(foreign_keys="Statement.patron_id")
    staff: Mapped[StaffMember | None] = relationship(foreign_keys="Statement.staff_id")
    ended_by: Mapped[StaffMember | None] = relationship(foreign_keys="Statement.ended_by_id")
    service: Mapped[Service | None] = relationship()
    answer: Mapped[PreparedAnswer | None] = relationship()
    referred_by: Mapped[Patron | None] = relationship(foreign_keys="Statement.referred_by_id")

    def end(self, status: StatementStatus, on: date, by_id: int | None) -> None:
        """Set it aside: corrected, withdrawn or overtaken."""
        self.status, self.ended_on, self.ended_by_id = status, on, by_id

    @property
    def shape_or_words(self) -> Shape:
        """Its shape, also where none was given."""
        return Shape(self.shape) if self.shape else shape_of_words(Heading(self.heading))

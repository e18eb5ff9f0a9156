"""Whom the library serves: a person, a group or an institution."""

from datetime import date

from sqlalchemy import Date, Index, String
from sqlalchemy.orm import Mapped, relationship

from app.errors import EmptyNameError, UntilBeforeSinceError
from app.models.base import LINK_TO_PATRON, NOT_PERSONAL, OF_PATRON, OF_STAFF, Record, field, reference
from app.models.branch import Branch
from app.models.column_types import sort_key_type
from app.models.list_entry import Category, Channel
from app.models.staff_member import StaffMember
from app.vocabulary.limits import Limit
from app.vocabulary.patrons import PatronStatus
from app.vocabulary.records import RecordKind
from app.vocabulary.text import fold


class Patron(Record):
    """A patron. Names are one full name with a sort name: many Indonesian names are one word.

    `responsible` is the staff member who looks after the relationship; `can_teach` what the patron could
    teach others. `born` is an ISO 8601 date of reduced precision: a year, a month or a day.
    """

    __tablename__ = "patron"
    __table_args__ = (Index("ix_patron_sort_key_id_deleted", "sort_key", "id", "deleted"),)
    kind_of_record = RecordKind.PATRON
    tied_fields = (
        frozenset({"full_name", "sort_name", "sort_key"}),
        frozenset({"merged_into_id", "deleted"}),
    )

    patron_kind: Mapped[str] = field(String(Limit.CODE), NOT_PERSONAL)
    full_name: Mapped[str] = field(String(Limit.NAME), OF_PATRON)
    sort_name: Mapped[str] = field(String(Limit.NAME), OF_PATRON)
    sort_key: Mapped[str] = field(sort_key_type(), OF_PATRON)
    form_of_address: Mapped[str | None] = field(String(Limit.CODE), OF_PATRON)
    title_before: Mapped[str | None] = field(String(Limit.SHORT), OF_PATRON)
    title_after: Mapped[str | None] = field(String(Limit.SHORT), OF_PATRON)
    category_id: Mapped[int | None] = reference("category", OF_PATRON)
    branch_id: Mapped[int] = reference("branch", NOT_PERSONAL)
    status: Mapped[str] = field(String(Limit.CODE), OF_PATRON, default=PatronStatus.ACTIVE)
    member_since: Mapped[date | None] = field(Date, OF_PATRON)
    member_until: Mapped[date | None] = field(Date, OF_PATRON)
    sex: Mapped[str | None] = field(String(Limit.CODE), OF_PATRON)
    born: Mapped[str | None] = field(String(Limit.PARTIAL_DATE), OF_PATRON)
    institution: Mapped[str | None] = field(String(Limit.NAME), OF_PATRON)
    class_or_faculty: Mapped[str | None] = field(String(Limit.NAME), OF_PATRON)
    occupation: Mapped[str | None] = field(String(Limit.NAME), OF_PATRON)
    education: Mapped[str | None] = field(String(Limit.CODE), OF_PATRON)
    notes: Mapped[str | None] = field(String(Limit.NOTE), OF_PATRON)
    language: Mapped[str] = field(String(Limit.CODE), OF_PATRON, default="id")
    preferred_channel_id: Mapped[int | None] = reference("channel", OF_PATRON)
    responsible_id: Mapped[int | None] = reference("staff_member", OF_STAFF)
    can_teach: Mapped[str | None] = field(String(Limit.STATEMENT), OF_PATRON)
    merged_into_id: Mapped[int | None] = reference("patron", LINK_TO_PATRON, index=True)

    category: Mapped[Category | None] = relationship()
    branch: Mapped[Branch] = relationship()
    preferred_channel: Mapped[Channel | None] = relationship()
    responsible: Mapped[StaffMember | None] = relationship()

    def name(self, full_name: str, sort_name: str | None = None) -> None:
        """Give the patron a name; the sort name follows it unless one is given.

        Raises EmptyNameError when nothing readable is left of it.
        """
        if not full_name:
            raise EmptyNameError
        self.full_name = full_name
        self.sort_name = sort_name or full_name
        self.sort_key = fold(self.sort_name) or self.sort_name

    def check(self) -> None:
        """Raise the first broken rule that ties several fields together."""
        if self.member_since and self.member_until and self.member_until < self.member_since:
            raise UntilBeforeSinceError(self.member_since, self.member_until)

"""One patron in the making: what the cells of a row have said so far."""

from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from app.errors import EmptyNameError
from app.integrations.patron_files.dates import DayOrder
from app.integrations.patron_files.evidence import Evidence
from app.integrations.patron_files.fields import Column, PatronField
from app.services.contact_ways import contact_value
from app.vocabulary.imported_patrons import ImportedPatron, LeftOut, LeftOutReason
from app.vocabulary.limits import Limit
from app.vocabulary.patrons import (
    ContactKind,
    Education,
    FormOfAddress,
    IdentifierKind,
    PatronStatus,
    Sex,
    WrittenLanguage,
)
from app.vocabulary.text import clean

ValueT = TypeVar("ValueT")

_NAME_PARTS = (PatronField.FIRST_NAME, PatronField.MIDDLE_NAME, PatronField.LAST_NAME)


@dataclass(slots=True)
class PatronDraft:
    """Collects one row. Of what stands once the first column that says something counts.

    `identifiers` and `contacts` are keyed by how they compare, so that a number given twice is one.
    """

    line: int
    evidence: Evidence
    names: dict[PatronField, str] = field(default_factory=dict)
    form_of_address: FormOfAddress | None = None
    title_before: str | None = None
    identifiers: dict[tuple[IdentifierKind, str], str] = field(default_factory=dict)
    contacts: dict[tuple[ContactKind, str], str] = field(default_factory=dict)
    address: list[str] = field(default_factory=list)
    texts: dict[PatronField, str] = field(default_factory=dict)
    dates: dict[PatronField, str] = field(default_factory=dict)
    status: PatronStatus | None = None
    sex: Sex | None = None
    education: Education | None = None
    language: WrittenLanguage | None = None
    left_out: list[LeftOut] = field(default_factory=list)

    def leave_out(self, column: Column, reason: LeftOutReason) -> None:
        """Say that this cell holds something that was not taken."""
        self.left_out.append(LeftOut(column.heading, reason))

    def understood(self, column: Column, value: ValueT | None) -> ValueT | None:
        """`value`, saying so where a cell's text means nothing to us."""
        if value is None:
            self.leave_out(column, LeftOutReason.NOT_UNDERSTOOD)
        return value

    def day_order(self, column: Column) -> DayOrder:
        """How the dates of a column are read."""
        return self.evidence.dates[column.position].order

    def add_contact(self, kind: ContactKind, key: str, value: str) -> None:
        """One more way to reach the patron, unless it is known already."""
        self.contacts.setdefault((kind, key), contact_value(kind, value))

    def finished(self) -> ImportedPatron:
        """The patron. Raises EmptyNameError, TextTooLongError."""
        return ImportedPatron(
            line=self.line,
            full_name=self._full_name(),
            form_of_address=self.form_of_address,
            title_before=self.title_before,
            title_after=self.texts.get(PatronField.TITLE_AFTER),
            identifiers=tuple((kind, value) for (kind, _), value in self.identifiers.items()),
            contacts=self._all_contacts(),
            category=self.texts.get(PatronField.CATEGORY),
            status=self.status,
            member_since=self._date(PatronField.MEMBER_SINCE),
            member_until=self._date(PatronField.MEMBER_UNTIL),
            sex=self.sex,
            born=self.dates.get(PatronField.BORN),
            institution=self.texts.get(PatronField.INSTITUTION),
            class_or_faculty=self.texts.get(PatronField.CLASS_OR_FACULTY),
            occupation=self.texts.get(PatronField.OCCUPATION),
            education=self.education,
            notes=self.texts.get(PatronField.NOTES),
            language=self.language,
            left_out=tuple(self.left_out),
        )

    def _full_name(self) -> str:
        joined = " ".join(self.names[part] for part in _NAME_PARTS if part in self.names)
        name = clean(self.names.get(PatronField.NAME) or joined, Limit.NAME)
        if not name:
            raise EmptyNameError
        return name

    def _all_contacts(self) -> tuple[tuple[ContactKind, str], ...]:
        contacts = [(kind, value) for (kind, _), value in self.contacts.items()]
        if self.address:
            contacts.append(
                (ContactKind.ADDRESS, contact_value(ContactKind.ADDRESS, ", ".join(self.address)))
            )
        return tuple(contacts)

    def _date(self, role: PatronField) -> date | None:
        text = self.dates.get(role)
        return date.fromisoformat(text) if text else None

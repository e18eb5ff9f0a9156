"""A patron as a form shows it: what queries read into it, staff edit, and services take back."""

from dataclasses import dataclass
from datetime import date

from app.vocabulary.patrons import (
    AddressKind,
    ContactKind,
    ContactStatus,
    Education,
    FormOfAddress,
    IdentifierKind,
    IdentifierStatus,
    PatronKind,
    PatronStatus,
    Sex,
    WrittenLanguage,
)
from app.vocabulary.profile import ProfileEntry


@dataclass(frozen=True, slots=True)
class IdentifierEntry:
    """One number in the form; `id` is None for one that is new."""

    kind: IdentifierKind
    value: str
    status: IdentifierStatus = IdentifierStatus.ACTIVE
    id: int | None = None


@dataclass(frozen=True, slots=True)
class ContactEntry:
    """One contact way in the form; `id` is None for one that is new."""

    kind: ContactKind
    value: str
    is_preferred: bool = False
    status: ContactStatus = ContactStatus.WORKS
    id: int | None = None


@dataclass(frozen=True, slots=True)
class AddressEntry:
    """One address in the form, at most one of a kind; `id` is None for one that is new."""

    kind: AddressKind
    street: str | None = None
    rt: str | None = None
    rw: str | None = None
    village: str | None = None
    district: str | None = None
    city: str | None = None
    province: str | None = None
    postal_code: str | None = None
    id: int | None = None

    @property
    def is_empty(self) -> bool:
        """Whether it says nothing."""
        return not any(getattr(self, name) for name in ADDRESS_PARTS)


ADDRESS_PARTS = ("street", "rt", "rw", "village", "district", "city", "province", "postal_code")
"""What an address is written with, from small to large."""


@dataclass(frozen=True, slots=True)
class PatronForm:
    """Every field of a patron that staff can edit. `born` is ISO 8601 of reduced precision (2004, 2004-05).

    `sort_name` None follows the full name; `branch_id` None means the branch of the desk.
    """

    full_name: str
    kind: PatronKind = PatronKind.PERSON
    sort_name: str | None = None
    form_of_address: FormOfAddress | None = None
    title_before: str | None = None
    title_after: str | None = None
    category_id: int | None = None
    branch_id: int | None = None
    status: PatronStatus = PatronStatus.ACTIVE
    member_since: date | None = None
    member_until: date | None = None
    sex: Sex | None = None
    born: str | None = None
    institution: str | None = None
    class_or_faculty: str | None = None
    occupation: str | None = None
    education: Education | None = None
    notes: str | None = None
    language: WrittenLanguage = WrittenLanguage.INDONESIAN
    preferred_channel_id: int | None = None
    responsible_id: int | None = None
    can_teach: str | None = None
    identifiers: tuple[IdentifierEntry, ...] = ()
    contacts: tuple[ContactEntry, ...] = ()
    addresses: tuple[AddressEntry, ...] = ()
    profile: tuple[ProfileEntry, ...] = ()

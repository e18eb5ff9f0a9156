"""Patrons as forms show them: the one place that knows which column answers which field."""

from collections.abc import Iterable
from typing import Any

from app.models.patron import Patron
from app.vocabulary.patron_form import ADDRESS_PARTS, AddressEntry, ContactEntry, IdentifierEntry, PatronForm
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


def form_of(
    patron: Patron,
    identifiers: Iterable[Any],
    contacts: Iterable[Any],
    profile: tuple[ProfileEntry, ...] = (),
    addresses: Iterable[Any] = (),
) -> PatronForm:
    """The form that shows these records; numbers and contact ways may be records or rows of their columns."""
    return PatronForm(
        full_name=patron.full_name,
        kind=PatronKind(patron.patron_kind),
        sort_name=None if patron.sort_name == patron.full_name else patron.sort_name,
        form_of_address=FormOfAddress(patron.form_of_address) if patron.form_of_address else None,
        title_before=patron.title_before,
        title_after=patron.title_after,
        category_id=patron.category_id,
        branch_id=patron.branch_id,
        status=PatronStatus(patron.status),
        member_since=patron.member_since,
        member_until=patron.member_until,
        sex=Sex(patron.sex) if patron.sex else None,
        born=patron.born,
        institution=patron.institution,
        class_or_faculty=patron.class_or_faculty,
        occupation=patron.occupation,
        education=Education(patron.education) if patron.education else None,
        notes=patron.notes,
        language=WrittenLanguage(patron.language),
        preferred_channel_id=patron.preferred_channel_id,
        responsible_id=patron.responsible_id,
        can_teach=patron.can_teach,
        identifiers=tuple(map(_identifier_entry, identifiers)),
        contacts=tuple(map(_contact_entry, contacts)),
        addresses=tuple(map(_address_entry, addresses)),
        profile=profile,
    )


def _identifier_entry(row: Any) -> IdentifierEntry:
    kind, status = IdentifierKind(row.identifier_kind), IdentifierStatus(row.status)
    return IdentifierEntry(kind, row.value, status, row.id)


def _contact_entry(row: Any) -> ContactEntry:
    kind, status = ContactKind(row.contact_kind), ContactStatus(row.status)
    return ContactEntry(kind, row.value, row.is_preferred, status, row.id)


def _address_entry(row: Any) -> AddressEntry:
    parts = {name: getattr(row, name) for name in ADDRESS_PARTS}
    return AddressEntry(AddressKind(row.address_kind), **parts, id=row.id)

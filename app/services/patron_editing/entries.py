"""Writes the numbers and contact ways of a form; each is checked when it is new or has changed."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import IdentityNumberOffError
from app.models.contact import Contact
from app.models.identifier import Identifier
from app.models.library import Library
from app.models.patron import Patron
from app.services.contact_ways import check_contact, contact_key
from app.services.numbers import check_free_for_patron
from app.vocabulary.patron_form import ContactEntry, IdentifierEntry
from app.vocabulary.patrons import IdentifierKind
from app.vocabulary.text import identifier_key

PartT = TypeVar("PartT", Identifier, Contact)


def identifiers_of(session: Session, patron: Patron) -> Sequence[Identifier]:
    """The numbers that a stored patron has, oldest first."""
    mine = select(Identifier).where(Identifier.patron_id == patron.id, ~Identifier.deleted)
    return session.scalars(mine.order_by(Identifier.id)).all()


def contacts_of(session: Session, patron: Patron) -> Sequence[Contact]:
    """The contact ways that a stored patron has, oldest first."""
    mine = select(Contact).where(Contact.patron_id == patron.id, ~Contact.deleted)
    return session.scalars(mine.order_by(Contact.id)).all()


class PatronEntries:
    """Brings numbers and contact ways of one patron to what a form says.

    An entry without an id that says what the patron already has changes that one: two people may have
    typed it at the same time.
    """

    def __init__(self, session: Session, library: Library, patron: Patron) -> None:
        self._session = session
        self._library = library
        self._patron = patron

    def write_identifiers(self, entries: Sequence[IdentifierEntry], present: Sequence[Identifier]) -> None:
        """Add, change and remove numbers.

        Raises IdentifierEmptyError, IdentityNumberOffError, IdentifierTakenError, StaffCardTakenError.
        """
        by_id = {one.id: one for one in _kept(entries, present)}
        by_key = {(one.identifier_kind, one.key): one for one in by_id.values()}
        for entry in entries:
            key = (entry.kind, identifier_key(entry.value))
            identifier = by_id.get(entry.id) if entry.id else by_key.get(key)
            if identifier is None:
                identifier = by_key[key] = Identifier(patron=self._patron)
                self._session.add(identifier)
            self._write_identifier(identifier, entry)

    def write_contacts(self, entries: Sequence[ContactEntry], present: Sequence[Contact]) -> None:
        """Add, change and remove contact ways. Raises PhoneNumberError, EmailAddressError."""
        by_id = {one.id: one for one in _kept(entries, present)}
        by_key = {(one.contact_kind, one.key): one for one in by_id.values()}
        for entry in entries:
            key = (entry.kind, contact_key(entry.kind, entry.value, self._library.phone_region))
            contact = by_id.get(entry.id) if entry.id else by_key.get(key)
            if contact is None:
                contact = by_key[key] = Contact(patron=self._patron)
                self._session.add(contact)
            self._write_contact(contact, entry)

    def _write_identifier(self, identifier: Identifier, entry: IdentifierEntry) -> None:
        if (identifier.identifier_kind, identifier.value) != (entry.kind, entry.value):
            if entry.kind is IdentifierKind.NIK and not self._library.identity_number_reason:
                raise IdentityNumberOffError
            identifier.identifier_kind = entry.kind
            identifier.number(entry.value)
            check_free_for_patron(self._session, entry.value, identifier.key, self._patron.id)
        identifier.status = entry.status

    def _write_contact(self, contact: Contact, entry: ContactEntry) -> None:
        if (contact.contact_kind, contact.value) != (entry.kind, entry.value):
            region = self._library.phone_region
            check_contact(entry.kind, entry.value, region)
            contact.contact_kind = entry.kind
            contact.value = entry.value
            contact.key = contact_key(entry.kind, entry.value, region)
        contact.is_preferred = entry.is_preferred
        contact.status = entry.status


def _kept(entries: Sequence[IdentifierEntry | ContactEntry], present: Sequence[PartT]) -> Iterator[PartT]:
    """Those of the present parts that are still in the form; the others are removed."""
    wanted = {entry.id for entry in entries}
    for one in present:
        if one.id in wanted:
            yield one
        else:
            one.deleted = True

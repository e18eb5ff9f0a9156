"""Reads what duplicates are told by, from the records of patrons."""

from collections.abc import Sequence

from sqlalchemy import Connection, select

from app.models.contact import Contact
from app.models.identifier import Identifier
from app.models.patron import Patron
from app.vocabulary.duplicates.traits import Traits, traits_of
from app.vocabulary.patron_form import ContactEntry, IdentifierEntry, PatronForm
from app.vocabulary.patrons import ContactKind, IdentifierKind, PatronKind, Sex


def read_traits(connection: Connection, ids: Sequence[int]) -> dict[int, Traits]:
    """The traits of these patrons; removed ones have none. Numbers and contacts of any status count."""
    patrons = connection.execute(
        select(
            Patron.id, Patron.patron_kind, Patron.full_name, Patron.sort_name, Patron.born, Patron.sex
        ).where(Patron.id.in_(ids), ~Patron.deleted)
    ).all()
    numbers = _numbers(connection, ids)
    contacts = _contacts(connection, ids)
    return {
        row.id: traits_of(
            PatronForm(
                full_name=row.full_name,
                sort_name=row.sort_name,
                kind=PatronKind(row.patron_kind),
                born=row.born,
                sex=Sex(row.sex) if row.sex else None,
                identifiers=tuple(numbers.get(row.id, ())),
                contacts=tuple(contacts.get(row.id, ())),
            )
        )
        for row in patrons
    }


def _numbers(connection: Connection, ids: Sequence[int]) -> dict[int, list[IdentifierEntry]]:
    query = select(Identifier.patron_id, Identifier.identifier_kind, Identifier.value)
    found: dict[int, list[IdentifierEntry]] = {}
    for row in connection.execute(query.where(Identifier.patron_id.in_(ids), ~Identifier.deleted)):
        entry = IdentifierEntry(IdentifierKind(row.identifier_kind), row.value)
        found.setdefault(row.patron_id, []).append(entry)
    return found


def _contacts(connection: Connection, ids: Sequence[int]) -> dict[int, list[ContactEntry]]:
    query = select(Contact.patron_id, Contact.contact_kind, Contact.value)
    found: dict[int, list[ContactEntry]] = {}
    for row in connection.execute(query.where(Contact.patron_id.in_(ids), ~Contact.deleted)):
        entry = ContactEntry(ContactKind(row.contact_kind), row.value)
        found.setdefault(row.patron_id, []).append(entry)
    return found

"""Finds the patrons that rows of a file speak of: by any number, else by name, birth and contacts."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.contact import Contact
from app.models.identifier import Identifier
from app.models.patron import Patron
from app.services.contact_ways import contact_key
from app.vocabulary.imported_patrons import ImportedPatron
from app.vocabulary.text import fold, identifier_key


@dataclass(slots=True)
class Known:
    """A patron as an import sees them, with numbers and contact ways (removed ones too)."""

    patron: Patron
    identifiers: list[Identifier] = field(default_factory=list)
    contacts: list[Contact] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Match:
    """The patron of a row (None: a new one), or the number that belongs to yet another patron."""

    known: Known | None
    taken: Identifier | None = None


class Matcher:
    """Reads what the library knows of one slice of rows, in a few queries, and matches each row."""

    def __init__(self, session: Session, rows: Sequence[ImportedPatron], region: str) -> None:
        self._region = region
        keys = {identifier_key(value) for row in rows for _, value in row.identifiers}
        owners = session.execute(
            select(Identifier.key, Identifier.patron_id).where(Identifier.key.in_(keys), ~Identifier.deleted)
        ).all()
        nameless = {fold(row.full_name) for row in rows if not row.identifiers}
        by_name = session.scalars(select(Patron.id).where(Patron.sort_key.in_(nameless), ~Patron.deleted))
        ids = {owner.patron_id for owner in owners} | set(by_name)
        self._known = _read(session, ids)
        self._by_key: dict[str, list[int]] = {}
        for owner in owners:
            self._by_key.setdefault(owner.key, []).append(owner.patron_id)

    @property
    def known(self) -> dict[int, Known]:
        """All patrons that may be meant, by id."""
        return self._known

    def match(self, row: ImportedPatron) -> Match:
        """The patron of a row."""
        if not row.identifiers:
            return Match(self._by_name(row))
        found: Known | None = None
        for _, value in row.identifiers:
            for patron_id in self._by_key.get(identifier_key(value), ()):
                known = self._known.get(patron_id)
                if known is None or (found is not None and known.patron.id == found.patron.id):
                    continue
                if found is not None:
                    return Match(None, _holding(known, identifier_key(value)))
                found = known
        return Match(found)

    def _by_name(self, row: ImportedPatron) -> Known | None:
        """A row without a number is a patron of the same name and birth who has all its contact ways."""
        wanted = {(kind, contact_key(kind, value, self._region)) for kind, value in row.contacts}
        for known in self._known.values():
            patron = known.patron
            if patron.sort_key != fold(row.full_name) or (row.born or patron.born) != patron.born:
                continue
            has = {(contact.contact_kind, contact.key) for contact in known.contacts}
            if wanted <= has:
                return known
        return None


def _holding(known: Known, key: str) -> Identifier:
    return next(one for one in known.identifiers if one.key == key)


def _read(session: Session, ids: set[int]) -> dict[int, Known]:
    patrons = session.scalars(select(Patron).where(Patron.id.in_(ids), ~Patron.deleted))
    known = {patron.id: Known(patron) for patron in patrons}
    for identifier in session.scalars(select(Identifier).where(Identifier.patron_id.in_(known))):
        known[identifier.patron_id].identifiers.append(identifier)
    for contact in session.scalars(select(Contact).where(Contact.patron_id.in_(known))):
        known[contact.patron_id].contacts.append(contact)
    return known

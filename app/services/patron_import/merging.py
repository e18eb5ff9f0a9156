"""Compares a row with the patron it speaks of: what the file changes, and what staff's edits keep."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from app.models.contact import Contact
from app.models.identifier import Identifier
from app.services.contact_ways import contact_key
from app.services.patron_import.adding import PLAIN_FIELDS, Defaults
from app.services.patron_import.matching import Known
from app.storage.changes.authorship import Authorship
from app.vocabulary.changes import Action
from app.vocabulary.imported_patrons import ImportedPatron
from app.vocabulary.patrons import ContactKind
from app.vocabulary.text import fold, identifier_key


@dataclass(frozen=True, slots=True)
class Authors:
    """Who last changed the patrons of a slice, and their contact ways."""

    patrons: Authorship
    contacts: Authorship


class RowMerge:
    """One row against one patron. A blank cell never erases; what staff changed stays, and is listed."""

    def __init__(self, session: Session, known: Known, row: ImportedPatron, authors: Authors) -> None:
        self._session = session
        self._known = known
        self._row = row
        self._authors = authors
        self.is_changed = False
        self.kept: list[str] = []

    def apply(self, defaults: Defaults) -> None:
        """Write what the file says and may say."""
        self._fields(defaults)
        self._add_identifiers()
        for kind in dict.fromkeys(kind for kind, _ in self._row.contacts):
            self._merge_contacts(kind, defaults.region)

    def _fields(self, defaults: Defaults) -> None:
        row = self._row
        wanted: dict[str, Any] = {name: getattr(row, name) for name in PLAIN_FIELDS}
        wanted |= {"full_name": row.full_name, "status": row.status, "language": row.language}
        wanted["category_id"] = defaults.categories[fold(row.category)] if row.category else None
        patron = self._known.patron
        for name, value in wanted.items():
            present = getattr(patron, name)
            if value is None or present == value:
                continue
            if not self._may_change(name, present):
                self.kept.append(name)
            elif name == "full_name":
                patron.name(value)
                self.is_changed = True
            else:
                setattr(patron, name, value)
                self.is_changed = True

    def _may_change(self, name: str, present: object) -> bool:
        record_id = self._known.patron.id
        if self._authors.patrons.last_action(record_id, name) is Action.IMPORT_PATRONS:
            return True
        return present is None and not self._authors.patrons.was_ever_updated(record_id, name)

    def _add_identifiers(self) -> None:
        have = {one.key for one in self._known.identifiers}
        for kind, value in self._row.identifiers:
            if identifier_key(value) not in have:
                identifier = Identifier(patron_id=self._known.patron.id, identifier_kind=kind)
                identifier.number(value)
                self._session.add(identifier)
                self.is_changed = True

    def _merge_contacts(self, kind: ContactKind, region: str) -> None:
        wanted = {contact_key(kind, v, region): v for k, v in self._row.contacts if k is kind}
        have = [one for one in self._known.contacts if one.contact_kind == kind]
        missing = {k: v for k, v in wanted.items() if k not in {one.key for one in have}}
        others = [one for one in have if one.key not in wanted and not one.deleted]
        for key, value in missing.items():
            old = others.pop(0) if others else None
            if old is None:
                self._add_contact(kind, key, value)
            elif self._authors.contacts.last_action(old.id, "value") is Action.IMPORT_PATRONS:
                old.value, old.key = value, key
                self.is_changed = True
            else:
                self.kept.append(kind)

    def _add_contact(self, kind: ContactKind, key: str, value: str) -> None:
        self._session.add(Contact(patron_id=self._known.patron.id, contact_kind=kind, value=value, key=key))
        self.is_changed = True

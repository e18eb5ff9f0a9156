"""Rows of new patrons, as the bulk helper takes them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.models.base import Record, new_uid
from app.models.contact import Contact
from app.models.identifier import Identifier
from app.models.patron import Patron
from app.services.contact_ways import contact_key
from app.storage.writing import Writing
from app.vocabulary.imported_patrons import ImportedPatron
from app.vocabulary.patrons import PatronKind, PatronStatus
from app.vocabulary.text import fold, identifier_key

PLAIN_FIELDS = (
    "form_of_address",
    "title_before",
    "title_after",
    "member_since",
    "member_until",
    "sex",
    "born",
    "institution",
    "class_or_faculty",
    "occupation",
    "education",
    "notes",
)
"""Fields that a row and a patron have under the same name and that follow no rule of their own."""


@dataclass(frozen=True, slots=True)
class Defaults:
    """What a new patron gets where the file says nothing."""

    branch_id: int
    language: str
    region: str
    today: date
    categories: dict[str, int]


def add(writing: Writing, rows: Sequence[ImportedPatron], defaults: Defaults) -> None:
    """Insert new patrons with their numbers and contact ways."""
    ids = writing.next_ids(Patron, len(rows))
    numbered = list(zip(ids, rows, strict=True))
    writing.bulk_insert(Patron, [_patron(i, row, defaults) for i, row in numbered])
    _insert(writing, Identifier, [one for i, row in numbered for one in _identifiers(i, row)])
    _insert(writing, Contact, [one for i, row in numbered for one in _contacts(i, row, defaults.region)])


def _insert(writing: Writing, model: type[Record], rows: list[dict[str, Any]]) -> None:
    ids = writing.next_ids(model, len(rows))
    writing.bulk_insert(model, [{**row, "id": i, "uid": new_uid()} for i, row in zip(ids, rows, strict=True)])


def _patron(patron_id: int, row: ImportedPatron, defaults: Defaults) -> dict[str, Any]:
    is_over = row.member_until is not None and row.member_until < defaults.today
    return {
        "id": patron_id,
        "uid": new_uid(),
        "patron_kind": PatronKind.PERSON,
        "full_name": row.full_name,
        "sort_name": row.full_name,
        "sort_key": fold(row.full_name) or row.full_name,
        "branch_id": defaults.branch_id,
        "category_id": defaults.categories[fold(row.category)] if row.category else None,
        "status": row.status or (PatronStatus.EXPIRED if is_over else PatronStatus.ACTIVE),
        "language": row.language or defaults.language,
        **{name: getattr(row, name) for name in PLAIN_FIELDS},
    }


def _identifiers(patron_id: int, row: ImportedPatron) -> Iterator[dict[str, Any]]:
    for kind, value in row.identifiers:
        yield {
            "patron_id": patron_id,
            "identifier_kind": kind,
            "value": value,
            "key": identifier_key(value),
        }


def _contacts(patron_id: int, row: ImportedPatron, region: str) -> Iterator[dict[str, Any]]:
    for number, (kind, value) in enumerate(row.contacts):
        yield {
            "patron_id": patron_id,
            "contact_kind": kind,
            "value": value,
            "key": contact_key(kind, value, region),
            "is_preferred": number == 0,
        }

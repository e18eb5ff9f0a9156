"""Patrons found by name, number, contact and fields."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, CompoundSelect, Integer, Select, bindparam, select, union_all
from sqlalchemy.orm import Session

from app.models.contact import Contact
from app.models.derived import PatronSummary
from app.models.identifier import Identifier
from app.models.patron import Patron
from app.queries.reading.find_words import find_words
from app.queries.reading.found_patrons import PatronFinder
from app.queries.reading.patron_orders import PatronChip
from app.queries.reading.patron_rows import patron_rows
from app.queries.reading.seeking.question import Question
from app.queries.rows import PatronRow
from app.queries.seek_rows import Hit
from app.storage.database import Database
from app.vocabulary.matching import Excerpt, spans
from app.vocabulary.patrons import IdentifierKind
from app.vocabulary.records import RecordKind, RecordRef

_MOST_LOOKED_AT = 2_000
"""Among so many that the words find, those that meet the fields are looked for."""

_SERVED_LAST = (
    select(PatronSummary.patron_id)
    .order_by(PatronSummary.last_used_at.desc(), PatronSummary.patron_id.desc())
    .limit(5_000)
    .subquery()
)
"""Where fields alone are asked: these are looked through."""

_IDS = bindparam("ids", type_=Integer, expanding=True)
_OTHER_WORDS: CompoundSelect[Any] = union_all(
    select(Identifier.patron_id, Identifier.value).where(
        Identifier.patron_id.in_(_IDS), ~Identifier.deleted, Identifier.identifier_kind != IdentifierKind.NIK
    ),
    select(Contact.patron_id, Contact.value).where(Contact.patron_id.in_(_IDS), ~Contact.deleted),
    select(Patron.id, Patron.institution).where(Patron.id.in_(_IDS), Patron.institution.is_not(None)),
)


class PatronSeeker:
    """The same search as that of the find box, narrowed by fields."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._finder = PatronFinder(database.search)

    def find(self, session: Session, asked: Question, limit: int) -> list[Hit]:
        """The first matches."""
        if asked.interaction_kinds is not None and not asked.patron_kinds:
            return []
        if asked.channels is not None or asked.staff is not None or asked.patron_statuses == ():
            return []
        ids = self._ids(session, asked, limit)
        rows = patron_rows(session, ids, self._database.clock())
        words = find_words(asked.text)
        others = _others(session, [one for one, row in rows.items() if not _tells(row, words)], words)
        return [
            Hit(RecordRef(RecordKind.PATRON, one), one, row, words, others.get(one))
            for one, row in rows.items()
        ]

    def _ids(self, session: Session, asked: Question, limit: int) -> list[int]:
        is_narrowed = any(
            one is not None
            for one in (asked.patrons, asked.patron_statuses, asked.patron_kinds, asked.since, asked.until)
        )
        if not asked.text:
            return list(session.scalars(_narrowed(asked).limit(limit)))
        found = self._finder.found(asked.text, PatronChip.ALL, {})
        if not is_narrowed:
            return found.first(session, limit)
        ids = found.first(session, _MOST_LOOKED_AT)
        fitting = set(session.scalars(_narrowed(asked).where(Patron.id.in_(ids))))
        return [one for one in ids if one in fitting][:limit]


def _narrowed(asked: Question) -> Select[Any]:
    conditions: list[ColumnElement[bool]] = [~Patron.deleted]
    for column, values in (
        (Patron.id, asked.patrons),
        (Patron.status, asked.patron_statuses),
        (Patron.patron_kind, asked.patron_kinds),
    ):
        if values is not None:
            conditions.append(column.in_(values))
    if asked.since is not None:
        conditions.append(PatronSummary.last_used_at >= asked.since)
    if asked.until is not None:
        conditions.append(PatronSummary.last_used_at < asked.until)
    if asked.patrons is None and not asked.text:
        conditions.append(PatronSummary.patron_id.in_(select(_SERVED_LAST.c.patron_id)))
    return (
        select(PatronSummary.patron_id)
        .join(Patron, Patron.id == PatronSummary.patron_id)
        .where(*conditions)
        .order_by(PatronSummary.last_used_at.desc(), PatronSummary.patron_id.desc())
    )


def _tells(row: PatronRow, words: Sequence[str]) -> bool:
    """Whether all that matched stands in the row itself."""
    shown = " ".join(filter(None, (row.name, row.card, row.class_or_faculty)))
    return all(spans(shown, [word]) for word in words)


def _others(session: Session, ids: Sequence[int], words: Sequence[str]) -> dict[int, Excerpt]:
    """Of these patrons a number, a contact or a school in which words matched."""
    found: dict[int, Excerpt] = {}
    if ids and words:
        for patron_id, value in session.execute(_OTHER_WORDS, {"ids": list(ids)}):
            marked = spans(value, words)
            if marked and patron_id not in found:
                found[patron_id] = Excerpt(value, marked)
    return found

"""The words by which a patron is found: names (also without apostrophes), numbers, contacts."""

from collections.abc import Iterable, Sequence
from typing import cast

from sqlalchemy import Connection, RowMapping, Table, select

from app.models.contact import Contact
from app.models.derived import PatronWords
from app.models.identifier import Identifier
from app.models.patron import Patron
from app.storage.derived.rows import Row, replace
from app.vocabulary.limits import Limit
from app.vocabulary.patrons import ContactKind
from app.vocabulary.text import digits, fold

TABLE = cast("Table", PatronWords.__table__)
KEY = "patron_id"

_HOME = "62"  # Indonesia (ITU-T E.164); other countries' numbers are found by what was written
_PHONES = {ContactKind.MOBILE, ContactKind.PHONE}
_APOSTROPHES_AS_BLANKS = str.maketrans(dict.fromkeys("'’‘ʼ`´ʻ‛-.", " "))


def refresh(connection: Connection, ids: Sequence[int]) -> None:
    """Bring the stored words of these patrons up to date."""
    replace(connection, TABLE, KEY, ids, computed(connection, ids))


def computed(connection: Connection, ids: Sequence[int]) -> dict[int, Row]:
    """The words of these patrons, from the records; removed patrons have none."""
    patrons = connection.execute(
        select(
            Patron.id,
            Patron.full_name,
            Patron.sort_name,
            Patron.institution,
            Patron.class_or_faculty,
        ).where(Patron.id.in_(ids), ~Patron.deleted)
    ).mappings()
    parts = {row["id"]: _name_words(row) for row in patrons}
    _add_numbers(connection, ids, parts)
    _add_contacts(connection, ids, parts)
    return {one: {"patron_id": one, "words": _joined(words)} for one, words in parts.items()}


def _name_words(row: RowMapping) -> list[str]:
    names = (row["full_name"], row["sort_name"], row["institution"], row["class_or_faculty"])
    texts = [name for name in dict.fromkeys(names) if name]
    return [form for text in texts for form in (fold(text), fold(text.translate(_APOSTROPHES_AS_BLANKS)))]


def _add_numbers(connection: Connection, ids: Sequence[int], parts: dict[int, list[str]]) -> None:
    query = select(Identifier.patron_id, Identifier.value, Identifier.key)
    rows = connection.execute(query.where(Identifier.patron_id.in_(ids), ~Identifier.deleted))
    for row in rows.all():
        if row.patron_id in parts:
            parts[row.patron_id] += [fold(row.value), row.key.lower()]


def _add_contacts(connection: Connection, ids: Sequence[int], parts: dict[int, list[str]]) -> None:
    query = select(Contact.patron_id, Contact.contact_kind, Contact.value, Contact.key)
    rows = connection.execute(query.where(Contact.patron_id.in_(ids), ~Contact.deleted))
    for row in rows.all():
        if row.patron_id not in parts or row.contact_kind == ContactKind.ADDRESS:
            continue
        is_phone = row.contact_kind in _PHONES
        parts[row.patron_id] += _phone_words(row.value, row.key) if is_phone else [fold(row.value)]


def _phone_words(value: str, key: str) -> list[str]:
    """A number as written and, from its key (the digits of E.164), in its international and home forms."""
    at_home = [f"0{key[len(_HOME) :]}"] if key.startswith(_HOME) else []
    return [digits(value), key, *at_home]


def _joined(words: Iterable[str]) -> str:
    """Each distinct word once, in order: a longer text would only slow the index."""
    distinct = dict.fromkeys(word for text in words for word in text.split())
    return " ".join(distinct)[: Limit.WORDS]

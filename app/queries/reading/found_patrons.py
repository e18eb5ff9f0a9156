"""The order of the patrons that a text finds: the exact number, then the last served, then by id."""

from collections.abc import Collection

from sqlalchemy import ScalarResult
from sqlalchemy.orm import Session

from app.queries.reading.find_statements import LAST_SERVED, FindStatements, words_sought
from app.queries.reading.find_words import find_key, find_words
from app.queries.reading.patron_orders import PatronChip
from app.queries.reading.walks import Values
from app.storage.search import TextSearch


class PatronFinder:
    """Finds by texts; keeps the statements it has made."""

    def __init__(self, search: TextSearch) -> None:
        self._search = search
        self._statements: dict[tuple[PatronChip, int], FindStatements] = {}

    def found(self, text: str, chip: PatronChip, values: Values) -> "FoundPatrons":
        """The patrons of a chip that a text finds; `values` are those of the chip."""
        words = find_words(text)
        kind = chip, len(words)
        if kind not in self._statements:
            self._statements[kind] = FindStatements(self._search, *kind)
        key = find_key(text)
        values = {**values, **words_sought(words), **self._search.sought(words), "find_key": key}
        return FoundPatrons(self._statements[kind], values, has_key=bool(key), has_words=bool(words))


class FoundPatrons:
    """What one text finds. Each part is bounded or streams along an index."""

    def __init__(self, statements: FindStatements, values: Values, *, has_key: bool, has_words: bool) -> None:
        self._ask = statements
        self._values = values
        self._has_key = has_key
        self._has_words = has_words

    def first(self, session: Session, limit: int) -> list[int]:
        """The ids at the beginning of the list."""
        ids = self._ahead(session, limit)
        return ids[:limit] if len(ids) >= limit else ids + self._by_id(session, ids, 0, limit - len(ids))

    def after(self, session: Session, record_id: int, limit: int) -> list[int]:
        """The ids behind a record."""
        ahead = self._ahead(session, LAST_SERVED)
        if record_id not in ahead:
            return self._by_id(session, ahead, record_id, limit)
        ids = ahead[ahead.index(record_id) + 1 :]
        return ids + self._by_id(session, ahead, 0, limit)

    def position(self, session: Session, record_id: int) -> int | None:
        """How many patrons come before this one, or None when the text does not find it."""
        ahead = self._ahead(session, LAST_SERVED)
        if record_id in ahead:
            return ahead.index(record_id)
        at = {**self._values, "find_id": record_id, "find_ahead": ahead}
        if not self._has_words or session.scalars(self._ask.one, at).first() is None:
            return None
        return len(ahead) + int(session.scalars(self._ask.before, at).one())

    def count(self, session: Session) -> int:
        """How many patrons the text finds."""
        ahead = self._ahead(session, LAST_SERVED)
        if not self._has_words:
            return len(ahead)
        return len(ahead) + int(session.scalars(self._ask.all, {**self._values, "find_ahead": ahead}).one())

    def _ahead(self, session: Session, limit: int) -> list[int]:
        """Those that are not in id order: by exact number, then (up to `limit`) served last."""
        ids = list(session.scalars(self._ask.exact, self._values)) if self._has_key else []
        if self._has_words:
            ids += session.scalars(self._ask.served_last, {**self._values, "find_limit": limit})
        return list(dict.fromkeys(ids))

    def _by_id(self, session: Session, ahead: Collection[int], after: int, limit: int) -> list[int]:
        if not self._has_words:
            return []
        values = {**self._values, "find_id": after, "find_limit": limit + len(ahead)}
        passed = set(ahead)
        ids: ScalarResult[int] = session.scalars(self._ask.following, values)
        return [one for one in ids if one not in passed][:limit]

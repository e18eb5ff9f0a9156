"""The order of the patrons that a text finds: the exact number, then the last served, then by id."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import ColumnElement, Select, case, func, literal, select
from sqlalchemy.orm import Session

from app.models.derived import PatronSummary, PatronWords
from app.models.identifier import Identifier
from app.queries.reading.find_words import find_key, find_words
from app.queries.reading.patron_orders import PatronChip, chip_conditions
from app.queries.reading.walks import Values
from app.storage.search import TextSearch
from app.vocabulary.patrons import IdentifierStatus

LAST_SERVED = 1_000
"""Among so many patrons served last, those that match come first, newest use first."""


def _newest_use(summary: Any) -> tuple[ColumnElement[Any], ...]:
    return summary.last_used_at.desc(), summary.patron_id.desc()


class FoundPatrons:
    """One text sought among the patrons of a chip. Each part is bounded or streams along an index."""

    def __init__(self, search: TextSearch, text: str, chip: PatronChip, values: Values) -> None:
        self._search = search
        self._key = find_key(text)
        self._words = find_words(text)
        self._chip = chip
        self._values = values

    def first(self, session: Session, limit: int) -> list[int]:
        """The ids at the beginning of the list."""
        ids = self._ahead(session, limit)
        return ids[:limit] if len(ids) >= limit else ids + self._by_id(session, ids, None, limit - len(ids))

    def after(self, session: Session, record_id: int, limit: int) -> list[int]:
        """The ids behind a record."""
        ahead = self._ahead(session)
        if record_id not in ahead:
            return self._by_id(session, ahead, record_id, limit)
        ids = ahead[ahead.index(record_id) + 1 :]
        return ids + self._by_id(session, ahead, None, limit)

    def position(self, session: Session, record_id: int) -> int | None:
        """How many patrons come before this one, or None when the text does not find it."""
        ahead = self._ahead(session)
        if record_id in ahead:
            return ahead.index(record_id)
        matches = self._matches(ahead)
        if matches is None:
            return None
        found = matches.selected_columns[0]
        if session.scalars(matches.where(found == record_id), self._values).first() is None:
            return None
        return len(ahead) + self._counted(session, matches.where(found < record_id))

    def count(self, session: Session) -> int:
        """How many patrons the text finds."""
        ahead = self._ahead(session)
        matches = self._matches(ahead)
        return len(ahead) + (0 if matches is None else self._counted(session, matches))

    def _ahead(self, session: Session, limit: int = LAST_SERVED) -> list[int]:
        """Those that are not in id order: by exact number, then (up to `limit`) served last."""
        ids = list(session.scalars(self._exact(), self._values)) if self._key else []
        if self._words:
            ids += session.scalars(self._served_last(limit), self._values)
        return list(dict.fromkeys(ids))

    def _by_id(self, session: Session, ahead: Collection[int], after: int | None, limit: int) -> list[int]:
        matches = self._matches()
        if matches is None:
            return []
        if after is not None:
            matches = matches.where(matches.selected_columns[0] > after)
        ids = session.scalars(matches.limit(limit + len(ahead)), self._values)
        passed = set(ahead)
        return [one for one in ids if one not in passed][:limit]

    def _exact(self) -> Select[int]:
        in_use_first = case((Identifier.status == IdentifierStatus.ACTIVE, 0), else_=1)
        return (
            select(Identifier.patron_id)
            .join(PatronSummary, PatronSummary.patron_id == Identifier.patron_id)
            .where(Identifier.key == self._key, ~Identifier.deleted, *chip_conditions(self._chip))
            .order_by(in_use_first, Identifier.patron_id)
        )

    def _served_last(self, limit: int) -> Select[int]:
        ids = select(PatronSummary.patron_id, PatronSummary.last_used_at).order_by(
            *_newest_use(PatronSummary)
        )
        served = ids.limit(LAST_SERVED).subquery()
        padded = literal(" ") + PatronWords.words  # each word stands behind a blank
        matching = (
            select(served.c.patron_id)
            .join(PatronWords, PatronWords.patron_id == served.c.patron_id)
            .where(*(padded.contains(f" {word}", autoescape=True) for word in self._words))
        )
        return self._narrowed(matching, served.c.patron_id).order_by(*_newest_use(served.c)).limit(limit)

    def _matches(self, ahead: Collection[int] = ()) -> Select[Any] | None:
        """All matches in id order but those of `ahead`; None when the text has no words."""
        if not self._words:
            return None
        matches = self._search.patrons(self._words)
        patron_id = matches.selected_columns[0]
        matches = self._narrowed(matches, patron_id)
        return matches.where(patron_id.not_in(list(ahead))) if ahead else matches

    def _narrowed(self, ids: Select[Any], patron_id: ColumnElement[int]) -> Select[Any]:
        conditions = chip_conditions(self._chip)
        chosen = select(1).where(PatronSummary.patron_id == patron_id, *conditions)
        return ids.where(chosen.exists()) if conditions else ids

    def _counted(self, session: Session, ids: Select[Any]) -> int:
        return int(session.scalars(ids.with_only_columns(func.count()).order_by(None), self._values).one())

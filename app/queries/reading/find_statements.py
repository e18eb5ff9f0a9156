"""The statements that find patrons, made once for each chip and number of words: keys wait for them."""

from typing import Any

from sqlalchemy import ColumnElement, Integer, Select, String, bindparam, case, func, literal, select

from app.models.derived import PatronSummary, PatronWords
from app.models.identifier import Identifier
from app.queries.reading.patron_orders import PatronChip, chip_conditions
from app.storage.search import TextSearch
from app.vocabulary.patrons import IdentifierStatus

LAST_SERVED = 1_000
"""Among so many patrons served last, those that match come first, newest use first."""

_KEY = bindparam("find_key", type_=String)
_LIMIT = bindparam("find_limit", type_=Integer)
_ID = bindparam("find_id", type_=Integer)
_AHEAD = bindparam("find_ahead", type_=Integer, expanding=True)
_ESCAPE = "/"


class FindStatements:
    """Select ids, or count them.

    Their parameters are those of the search port and of `words_sought`, and `find_key` (exact), `find_limit`
    (served_last, following), `find_id` (following, one, before: a place in id order), `find_ahead` (one,
    before, all: ids to leave out).
    """

    def __init__(self, search: TextSearch, chip: PatronChip, words: int) -> None:
        self.exact = _exact(chip)
        self.served_last = _served_last(chip, words)
        matches = search.patrons()
        patron_id = matches.selected_columns[0]
        matches = _narrowed(matches, patron_id, chip)
        others = matches.where(patron_id.not_in(_AHEAD))
        self.following: Select[Any] = matches.where(patron_id > _ID).limit(_LIMIT)
        self.one = others.where(patron_id == _ID)
        self.before = _counted(others.where(patron_id < _ID))
        self.all = _counted(others)


def words_sought(words: tuple[str, ...]) -> dict[str, str]:
    """The words for `served_last`, each behind its blank; nothing in them is a wildcard."""
    return {
        _name(place): " " + "".join(_ESCAPE + letter if letter in "%_/" else letter for letter in word)
        for place, word in enumerate(words)
    }


def _name(place: int) -> str:
    return f"find_word_{place}"


def _exact(chip: PatronChip) -> Select[Any]:
    in_use_first = case((Identifier.status == IdentifierStatus.ACTIVE, 0), else_=1)
    return (
        select(Identifier.patron_id)
        .join(PatronSummary, PatronSummary.patron_id == Identifier.patron_id)
        .where(Identifier.key == _KEY, ~Identifier.deleted, *chip_conditions(chip))
        .order_by(in_use_first, Identifier.patron_id)
    )


def _served_last(chip: PatronChip, words: int) -> Select[Any]:
    ids = select(PatronSummary.patron_id, PatronSummary.last_used_at).order_by(*_newest_use(PatronSummary))
    served = ids.limit(LAST_SERVED).subquery()
    padded = literal(" ") + PatronWords.words  # each word stands behind a blank
    sought = (bindparam(_name(place), type_=String) for place in range(words))
    matching = (
        select(served.c.patron_id)
        .join(PatronWords, PatronWords.patron_id == served.c.patron_id)
        .where(*(padded.contains(word, escape=_ESCAPE) for word in sought))
    )
    return _narrowed(matching, served.c.patron_id, chip).order_by(*_newest_use(served.c)).limit(_LIMIT)


def _narrowed(ids: Select[Any], patron_id: ColumnElement[int], chip: PatronChip) -> Select[Any]:
    conditions = chip_conditions(chip)
    chosen = select(1).where(PatronSummary.patron_id == patron_id, *conditions)
    return ids.where(chosen.exists()) if conditions else ids


def _counted(ids: Select[Any]) -> Select[Any]:
    return ids.with_only_columns(func.count()).order_by(None)


def _newest_use(summary: Any) -> tuple[ColumnElement[Any], ...]:
    return summary.last_used_at.desc(), summary.patron_id.desc()

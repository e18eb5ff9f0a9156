"""The words by which a key information is found: those of its text."""

from collections.abc import Sequence
from typing import cast

from sqlalchemy import Connection, Table, bindparam, select

from app.models.derived import StatementWords
from app.models.statement import Statement
from app.storage.derived.rows import Row, replace
from app.vocabulary.limits import Limit
from app.vocabulary.note_words import note_words

TABLE = cast("Table", StatementWords.__table__)
KEY = "statement_id"

FIELDS = frozenset({"text", "deleted"})
"""The fields that the words depend on."""

_TEXTS = select(Statement.id, Statement.text).where(
    Statement.id.in_(bindparam("ids", expanding=True)), ~Statement.deleted
)


def refresh(connection: Connection, ids: Sequence[int]) -> None:
    """Bring the stored words of these statements up to date."""
    replace(connection, TABLE, KEY, ids, computed(connection, ids))


def computed(connection: Connection, ids: Sequence[int]) -> dict[int, Row]:
    """The words of these statements, from the records; removed ones and those without a word have none."""
    found: dict[int, Row] = {}
    for row in connection.execute(_TEXTS, {"ids": ids}):
        words = " ".join(note_words(row.text))[: 2 * Limit.NOTE]
        if words:
            found[row.id] = {"statement_id": row.id, "words": words}
    return found

"""The words by which an interaction is found: those of its note and its topic."""

from collections.abc import Sequence
from typing import cast

from sqlalchemy import Connection, Table, bindparam, select

from app.models.derived import InteractionWords
from app.models.interaction import Interaction
from app.storage.derived.rows import Row, replace
from app.vocabulary.limits import Limit
from app.vocabulary.note_words import note_words

TABLE = cast("Table", InteractionWords.__table__)
KEY = "interaction_id"

FIELDS = frozenset({"note", "topic", "deleted"})
"""The fields that the words depend on."""


_TEXTS = select(Interaction.id, Interaction.note, Interaction.topic).where(
    Interaction.id.in_(bindparam("ids", expanding=True)), ~Interaction.deleted
)


def refresh(connection: Connection, ids: Sequence[int]) -> None:
    """Bring the stored words of these interactions up to date."""
    replace(connection, TABLE, KEY, ids, computed(connection, ids))


def computed(connection: Connection, ids: Sequence[int]) -> dict[int, Row]:
    """The words of these interactions, from the records; removed ones and those without a word have none."""
    found: dict[int, Row] = {}
    for row in connection.execute(_TEXTS, {"ids": ids}):
        words = " ".join(note_words(f"{row.note} {row.topic or ''}"))[: 2 * Limit.NOTE]
        if words:
            found[row.id] = {"interaction_id": row.id, "words": words}
    return found

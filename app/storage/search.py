"""Full-text search over derived words, by SQLite's FTS5; the one place that knows its language.

The index is an external-content table: it stores no text of its own, and triggers link each row of words to
it, in the same transaction. On a PostgreSQL server the same port would be served by tsvector.
"""

from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import Connection, Select, bindparam, column, select, table, text
from sqlcipher3 import dbapi2

from app.storage.engine import connect

_DDL = (
    """CREATE VIRTUAL TABLE patron_fts USING fts5(words, content='patron_words', content_rowid='patron_id',
        tokenize='unicode61 remove_diacritics 2', prefix='1 2 3 4')""",
    """CREATE TRIGGER patron_words_added AFTER INSERT ON patron_words BEGIN
        INSERT INTO patron_fts(rowid, words) VALUES (new.patron_id, new.words); END""",
    """CREATE TRIGGER patron_words_removed AFTER DELETE ON patron_words BEGIN
        INSERT INTO patron_fts(patron_fts, rowid, words) VALUES ('delete', old.patron_id, old.words); END""",
    """CREATE TRIGGER patron_words_changed AFTER UPDATE ON patron_words BEGIN
        INSERT INTO patron_fts(patron_fts, rowid, words) VALUES ('delete', old.patron_id, old.words);
        INSERT INTO patron_fts(rowid, words) VALUES (new.patron_id, new.words); END""",
)

TRIGGERS = ("patron_words_added", "patron_words_removed", "patron_words_changed")
INDEX = "patron_fts"
_INTEGRITY_CHECK = "INSERT INTO patron_fts(patron_fts, rank) VALUES ('integrity-check', 1)"


class TextSearch:
    """Turns words into a query for the ids of what they find."""

    def patrons(self, words: Sequence[str]) -> Select[tuple[int]]:
        """Ids of patrons that have every word as the beginning of one of theirs, in id order.

        Words are folded already (`app.vocabulary.text.fold`); anything in them is taken literally.
        """
        phrase = " ".join(f'"{word.replace(chr(34), chr(34) * 2)}"*' for word in words)
        index = table(INDEX, column("rowid"))
        match = text(f"{INDEX} MATCH :patron_words").bindparams(bindparam("patron_words", phrase))
        return select(index.c.rowid).select_from(index).where(match).order_by(index.c.rowid)


def create(connection: Connection) -> None:
    """Make the index and its triggers."""
    for statement in _DDL:
        connection.exec_driver_sql(statement)


def trigger_statements() -> tuple[str, ...]:
    """Make the triggers anew: a migration that rebuilds `patron_words` drops them."""
    return (*(f"DROP TRIGGER IF EXISTS {name}" for name in TRIGGERS), *_DDL[1:])


def is_whole(path: Path) -> bool:
    """Whether the index says exactly what the words say (FTS5's own integrity check).

    FTS5 takes the check for a write, so it waits for its turn beside a writing process and is rolled back.
    """
    connection = connect(path)
    try:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(_INTEGRITY_CHECK)
    except dbapi2.DatabaseError as error:
        if "malformed" not in str(error) and "corrupt" not in str(error):
            raise
        return False
    finally:
        connection.close()
    return True

"""The full-text indexes over derived words, by SQLite's FTS5: their definitions, triggers and check.

Each is an external-content table: it stores no text of its own, and triggers link each row of words to it,
in the same transaction. On a PostgreSQL server tsvector would serve the same ports (search, shared_keys).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection
from sqlcipher3 import dbapi2

from app.storage.engine import connect

_ADD = "INSERT INTO {name}(rowid, {column}) VALUES (new.{key}, new.{column});"
_REMOVE = "INSERT INTO {name}({name}, rowid, {column}) VALUES ('delete', old.{key}, old.{column});"
_CHECK = "INSERT INTO {name}({name}, rank) VALUES ('integrity-check', 1)"
_WORK = {
    "added": ("INSERT", _ADD),
    "removed": ("DELETE", _REMOVE),
    "changed": ("UPDATE", f"{_REMOVE} {_ADD}"),
}


@dataclass(frozen=True, slots=True)
class TextIndex:
    """The index `name` over one column of a derived table."""

    name: str
    source: str
    column: str
    options: str
    key: str = "patron_id"

    @property
    def definition(self) -> str:
        """The statement that makes it."""
        return (
            f"CREATE VIRTUAL TABLE {self.name} USING fts5({self.column}, content='{self.source}', "
            f"content_rowid='{self.key}', {self.options})"
        )

    @property
    def triggers(self) -> dict[str, str]:
        """By name the statements that make what keeps it in step with its source."""
        return {
            f"{self.source}_{what}": f"CREATE TRIGGER {self.source}_{what} AFTER {event} ON {self.source} "
            f"BEGIN {work.format(name=self.name, column=self.column, key=self.key)} END"
            for what, (event, work) in _WORK.items()
        }

    @property
    def check(self) -> str:
        """The statement that fails where the index does not say what its source says."""
        return _CHECK.format(name=self.name)


WORDS = TextIndex(
    "patron_fts", "patron_words", "words", "tokenize='unicode61 remove_diacritics 2', prefix='1 2 3 4'"
)
"""What staff type to find a patron."""

KEYS = TextIndex(
    "patron_keys_fts",
    "patron_keys",
    "keys",
    """tokenize="unicode61 remove_diacritics 0 tokenchars ':.'", detail=none, columnsize=0""",
)
"""What possible duplicates share. Only who has a key is asked, never where it stands in the text."""

_PARTED = "tokenize='ascii', detail=none, columnsize=0, prefix='2 3'"

NOTES = TextIndex("interaction_fts", "interaction_words", "words", _PARTED, key="interaction_id")
"""What interactions say. The words are folded and parted before (see app/vocabulary/note_words.py), so that
the tokenizer has only to find the blanks; where in a note a word stands is never asked."""

REQUESTS = TextIndex("request_fts", "request_words", "words", _PARTED, key="request_id")
"""What requests say, and what was written on them; parted like notes."""

STATEMENTS = TextIndex("statement_fts", "statement_words", "words", _PARTED, key="statement_id")
"""What key informations say; parted like notes."""

INDEXES = (WORDS, KEYS, NOTES, REQUESTS, STATEMENTS)

KEY_COUNTS = "patron_keys_counted"
KEY_HOLDERS = "patron_keys_held"
_VIEWS = {
    KEY_COUNTS: f"CREATE VIRTUAL TABLE {KEY_COUNTS} USING fts5vocab({KEYS.name}, row)",
    KEY_HOLDERS: f"CREATE VIRTUAL TABLE {KEY_HOLDERS} USING fts5vocab({KEYS.name}, instance)",
}
"""FTS5's own views of an index: each key with how many have it, and each key with each who has it."""


def create(connection: Connection) -> None:
    """Make the indexes, their triggers and views."""
    for index in INDEXES:
        for statement in (index.definition, *index.triggers.values()):
            connection.exec_driver_sql(statement)
    for statement in _VIEWS.values():
        connection.exec_driver_sql(statement)


def is_ours(table: str) -> bool:
    """Whether a table is an index, a part of one, or a view of one."""
    return table in _VIEWS or any(table == one.name or table.startswith(f"{one.name}_") for one in INDEXES)


def renewed_triggers(connection: Any) -> Iterator[str]:
    """Statements that make anew the triggers of the indexes there are: who rebuilds a source drops them.

    `connection` is the bare driver's.
    """
    present = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema").fetchall()}
    for index in INDEXES:
        if index.name in present:
            for name, statement in index.triggers.items():
                yield f"DROP TRIGGER IF EXISTS {name}"
                yield statement


def are_whole(path: Path) -> bool:
    """Whether the indexes say exactly what their words say (FTS5's own integrity check).

    FTS5 takes the check for a write, so it waits for its turn beside a writing process and is rolled back.
    """
    connection = connect(path)
    try:
        connection.execute("BEGIN IMMEDIATE")
        for index in INDEXES:
            connection.execute(index.check)
    except dbapi2.DatabaseError as error:
        if "malformed" not in str(error) and "corrupt" not in str(error):
            raise
        return False
    finally:
        connection.close()
    return True

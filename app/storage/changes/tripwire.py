"""Refuses any write to a record that is not being remembered: records and change sets cannot part."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, event

from app.models.tables import DERIVED, LEDGER, RECORDS

_GUARDED = frozenset(model.__tablename__ for model in (*RECORDS.values(), *LEDGER, *DERIVED))
_WRITES = re.compile(
    r"\b(?:INSERT\s+(?:OR\s+\w+\s+)?INTO|REPLACE\s+INTO|UPDATE(?:\s+OR\s+\w+)?|DELETE\s+FROM)\s+[\"'`\[]?(\w+)",
    re.IGNORECASE,
)
_OPEN = "writes_are_remembered"


class UnrememberedWriteError(RuntimeError):
    """A bug: code wrote a record past the change sets."""


def arm(engine: Engine) -> None:
    """Watch every statement of the writing engine."""
    event.listen(engine, "before_cursor_execute", _before_execute)


def _before_execute(connection: Connection, _cursor: Any, statement: str, *_rest: Any) -> None:
    if connection.info.get(_OPEN):
        return
    for match in _WRITES.finditer(statement):
        if match[1].lower() in _GUARDED:
            raise UnrememberedWriteError(f"{match[0]} outside a remembered flush")


def lift(connection: Connection) -> None:
    """From here on the statements are remembered by the caller."""
    connection.info[_OPEN] = True


def lower(connection: Connection) -> None:
    """From here on writes to records are refused again."""
    connection.info[_OPEN] = False


@contextmanager
def lifted(connection: Connection) -> Iterator[None]:
    """The statements of this block are remembered by the caller."""
    before = connection.info.get(_OPEN, False)
    connection.info[_OPEN] = True
    try:
        yield
    finally:
        connection.info[_OPEN] = before

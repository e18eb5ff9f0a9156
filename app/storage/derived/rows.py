"""Replaces derived rows by newly computed ones, writing only what differs."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Table, bindparam, delete, insert, select, update

Row = Mapping[str, Any]


def stored(connection: Connection, table: Table, key: str, ids: Sequence[int]) -> dict[int, Row]:
    """The rows as they stand, by their key."""
    rows = connection.execute(select(table).where(table.c[key].in_(ids))).mappings()
    return {row[key]: dict(row) for row in rows}


def replace(
    connection: Connection, table: Table, key: str, ids: Sequence[int], computed: Mapping[int, Row]
) -> None:
    """Make the stored rows of `ids` equal to `computed`; an id without a computed row loses its row."""
    before = stored(connection, table, key, ids)
    gone = [one for one in before if one not in computed]
    new = [row for one, row in computed.items() if one not in before]
    changed = [row for one, row in computed.items() if one in before and before[one] != row]
    if gone:
        connection.execute(delete(table).where(table.c[key].in_(gone)))
    if new:
        connection.execute(insert(table), new)
    if changed:
        names = [column.name for column in table.columns if column.name != key]
        values: dict[str, Any] = {name: bindparam(f"new_{name}") for name in names}
        statement = update(table).where(table.c[key] == bindparam("row_key")).values(values)
        rows = [{"row_key": r[key], **{f"new_{n}": r[n] for n in names}} for r in changed]
        connection.execute(statement, rows)

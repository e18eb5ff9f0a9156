"""Replaces derived rows by newly computed ones, writing only what differs."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, Table, Update, bindparam, delete, insert, select, update

Row = Mapping[str, Any]


def stored(connection: Connection, table: Table, key: str, ids: Sequence[int]) -> dict[int, Row]:
    """The rows as they stand, by their key."""
    rows = connection.execute(_those(table, key), {"ids": ids}).mappings()
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
        rows = [{f"new_{name}": value for name, value in row.items()} for row in changed]
        connection.execute(_changing(table, key), rows)


@cache
def _those(table: Table, key: str) -> Select[Any]:
    return select(table).where(table.c[key].in_(bindparam("ids", expanding=True)))


@cache
def _changing(table: Table, key: str) -> Update:
    names = [column.name for column in table.columns if column.name != key]
    values: dict[str, Any] = {name: bindparam(f"new_{name}") for name in names}
    return update(table).where(table.c[key] == bindparam(f"new_{key}")).values(values)

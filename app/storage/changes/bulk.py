"""Writes many records at once: rows and their changes by `executemany`, through the same ledger."""

from collections.abc import Mapping, Sequence
from typing import Any, cast

from sqlalchemy import Connection, Table, bindparam, func, insert, select, update

from app.models.base import Record
from app.storage.changes.bodies import codecs
from app.storage.changes.recorder import Recorded

_SLICE = 500


def next_ids(connection: Connection, model: type[Record], count: int) -> range:
    """Free ids for `count` new records; safe because the write lock is held."""
    highest = connection.execute(select(func.max(model.id))).scalar() or 0
    return range(highest + 1, highest + 1 + count)


def insert_rows(
    connection: Connection, model: type[Record], rows: Sequence[Mapping[str, Any]]
) -> list[Recorded]:
    """Insert rows (each with `id`, `uid` and the fields it knows) and return what to remember."""
    table = model.__table__
    defaults = {
        column.name: column.default.arg
        for column in table.columns
        if column.default is not None and column.default.is_scalar
    }
    empty = {column.name: defaults.get(column.name) for column in table.columns}
    full = [{**empty, "version": 1, **row} for row in rows]
    connection.execute(insert(model), full)
    names = tuple(codecs(model))
    return [Recorded(model, row["id"], row["uid"], {n: row[n] for n in names}) for row in full]


def update_rows(
    connection: Connection, model: type[Record], rows: Sequence[Mapping[str, Any]]
) -> list[Recorded]:
    """Change fields of existing records (rows of `id` and new values; all rows name the same fields).

    Rows that change nothing are passed over. Returns what to remember.
    """
    if not rows:
        return []
    names = tuple(name for name in rows[0] if name != "id")
    recorded = []
    for start in range(0, len(rows), _SLICE):
        part = {row["id"]: row for row in rows[start : start + _SLICE]}
        recorded += _changed(connection, model, names, part)
    if recorded:
        _write(connection, model, names, recorded, {row["id"]: row for row in rows})
    return recorded


def _changed(
    connection: Connection, model: type[Record], names: Sequence[str], part: Mapping[int, Mapping[str, Any]]
) -> list[Recorded]:
    links: list[str] = [name for name in ("patron_id", "request_id") if name in codecs(model)]
    columns = [getattr(model, name) for name in {*names, *links}]
    query = select(model.id, model.uid, *columns).where(model.id.in_(list(part))).order_by(model.id)
    found = []
    for row in connection.execute(query).mappings():
        wanted = part[row["id"]]
        changed = [name for name in names if row[name] != wanted[name]]
        if changed:
            old = {name: row[name] for name in changed}
            new = {name: wanted[name] for name in changed}
            also = {name: row[name] for name in links}
            found.append(Recorded(model, row["id"], row["uid"], new, old, also))
    return found


def _write(
    connection: Connection,
    model: type[Record],
    names: Sequence[str],
    recorded: Sequence[Recorded],
    wanted: Mapping[int, Mapping[str, Any]],
) -> None:
    table = cast("Table", model.__table__)
    values: dict[str, Any] = {name: bindparam(f"new_{name}") for name in names}
    statement = (
        update(table).where(table.c.id == bindparam("record")).values(version=table.c.version + 1, **values)
    )
    rows = [{"record": one.id, **{f"new_{n}": wanted[one.id][n] for n in names}} for one in recorded]
    connection.execute(statement, rows)

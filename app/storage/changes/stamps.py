"""The stamps of fields: when (hybrid logical clock) and where (origin) each was last changed."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, tuple_

from app.models.base import Record
from app.models.change_set import Change, FieldClock, Origin
from app.vocabulary.records import RecordKind

Stamp = tuple[int, str]
"""A clock value and the tag of the origin that gave it."""

WHOLE = ""
"""Stands for every field that was never updated: the stamp of the record's insert."""

_SLICE = 400


def tag(incarnation: bytes) -> str:
    """The short name of an origin in stamps: the random half of its incarnation's UUID."""
    return incarnation[8:].hex()


def read(
    connection: Connection, records: Iterable[tuple[type[Record], int]]
) -> dict[tuple[RecordKind, int], dict[str, Stamp]]:
    """The present stamps of records; for one never updated, just that of its insert."""
    by_kind: dict[RecordKind, list[int]] = {}
    for model, record_id in records:
        by_kind.setdefault(model.kind_of_record, []).append(record_id)
    found: dict[tuple[RecordKind, int], dict[str, Stamp]] = {}
    for kind, ids in by_kind.items():
        for start in range(0, len(ids), _SLICE):
            found.update(_read_slice(connection, kind, ids[start : start + _SLICE]))
    return found


def _read_slice(
    connection: Connection, kind: RecordKind, ids: Sequence[int]
) -> dict[tuple[RecordKind, int], dict[str, Stamp]]:
    where = (FieldClock.kind == kind, FieldClock.record_id.in_(ids))
    rows = connection.execute(select(FieldClock.record_id, FieldClock.stamps).where(*where))
    found = {(kind, row.record_id): _loaded(row.stamps) for row in rows}
    never_updated = [record_id for record_id in ids if (kind, record_id) not in found]
    if never_updated:
        found.update(_insert_stamps(connection, kind, never_updated))
    return found


def _insert_stamps(
    connection: Connection, kind: RecordKind, ids: Sequence[int]
) -> dict[tuple[RecordKind, int], dict[str, Stamp]]:
    first = (
        select(Change.record_id, func.min(Change.clock).label("clock"), Origin.incarnation)
        .join(Origin, Origin.id == Change.origin_id)
        .where(Change.kind == kind, Change.record_id.in_(ids), Change.op == "i")
        .group_by(Change.record_id, Origin.incarnation)
    )
    rows = connection.execute(first)
    return {(kind, row.record_id): {WHOLE: (row.clock, tag(row.incarnation))} for row in rows}


def _loaded(data: bytes) -> dict[str, Stamp]:
    return {name: (int(clock), str(origin)) for name, (clock, origin) in json.loads(data).items()}


def row(kind: RecordKind, record_id: int, stamps: Mapping[str, Stamp]) -> dict[str, Any]:
    """The stored form of a record's stamps."""
    data = json.dumps(stamps, sort_keys=True, separators=(",", ":")).encode()
    return {"kind": kind, "record_id": record_id, "stamps": data}


def write(connection: Connection, rows: Sequence[dict[str, Any]]) -> None:
    """Store stamps, in place of earlier ones of the same records."""
    for start in range(0, len(rows), _SLICE):
        keys = [(r["kind"], r["record_id"]) for r in rows[start : start + _SLICE]]
        connection.execute(delete(FieldClock).where(tuple_(FieldClock.kind, FieldClock.record_id).in_(keys)))
    connection.execute(insert(FieldClock), list(rows))

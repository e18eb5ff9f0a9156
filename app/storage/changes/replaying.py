"""Replays every record's changes and compares the result with the record: they cannot have parted."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, func, select

from app.models.base import Record
from app.models.change_set import Change, ChangeSet, Origin
from app.models.tables import RECORDS
from app.storage.changes import stamps
from app.storage.changes.bodies import codecs, encode_fields, load
from app.storage.changes.ledger import INSERT
from app.storage.changes.uids import UidBook
from app.vocabulary.records import RecordKind

_SLICE = 500


def differences(connection: Connection) -> Iterator[str]:
    """Say, one sentence each, where change sets and records do not agree."""
    yield from _origins(connection)
    yield from _empty_sets(connection)
    book = UidBook()
    for kind, model in RECORDS.items():
        last = 0
        while ids := _next_ids(connection, model, last):
            yield from _of_slice(connection, kind, model, ids, book)
            last = ids[-1]
        yield from _without_record(connection, kind, model)


def _next_ids(connection: Connection, model: type[Record], after: int) -> list[int]:
    query = select(model.id).where(model.id > after).order_by(model.id).limit(_SLICE)
    return list(connection.execute(query).scalars())


def _origins(connection: Connection) -> Iterator[str]:
    own = list(connection.execute(select(Origin.id).where(Origin.is_own)).scalars())
    if len(own) != 1:
        yield f"{len(own)} origins say that they are this file's own"
    query = select(Origin.id, Origin.seq, func.count(Change.seq), func.max(Change.seq)).outerjoin(
        Change, Change.origin_id == Origin.id
    )
    for origin_id, seq, count, highest in connection.execute(query.group_by(Origin.id, Origin.seq)):
        if count != seq or (highest or 0) != seq:
            yield f"origin {origin_id} counts {seq} changes, but there are {count} up to {highest}"


def _empty_sets(connection: Connection) -> Iterator[str]:
    has_change = select(Change.seq).where(Change.change_set_id == ChangeSet.id).exists()
    for change_set_id in connection.execute(select(ChangeSet.id).where(~has_change)).scalars():
        yield f"change set {change_set_id} is empty"


def _without_record(connection: Connection, kind: RecordKind, model: type[Record]) -> Iterator[str]:
    exists = select(model.id).where(model.id == Change.record_id).exists()
    query = select(Change.record_id).where(Change.kind == kind, ~exists).distinct()
    for record_id in connection.execute(query).scalars():
        yield f"{model.__tablename__} {record_id} has changes but is not there"


def _of_slice(
    connection: Connection, kind: RecordKind, model: type[Record], ids: Sequence[int], book: UidBook
) -> Iterator[str]:
    replayed, last_stamps = _replay(connection, kind, ids)
    present = stamps.read(connection, [(model, record_id) for record_id in ids])
    for record_id, fields in _encoded(connection, model, ids, book).items():
        if replayed.get(record_id) != fields:
            yield f"{model.__tablename__} {record_id} is not what its changes say"
        if not _stamps_agree(present.get((kind, record_id), {}), last_stamps.get(record_id, {})):
            yield f"{model.__tablename__} {record_id} has other stamps than its changes"


def _replay(
    connection: Connection, kind: RecordKind, ids: Sequence[int]
) -> tuple[dict[int, dict[str, Any]], dict[int, dict[str, stamps.Stamp]]]:
    query = (
        select(Change.record_id, Change.op, Change.body, Change.clock, Origin.incarnation)
        .join(Origin, Origin.id == Change.origin_id)
        .where(Change.kind == kind, Change.record_id.in_(ids))
        .order_by(Change.record_id, Change.clock)
    )
    replayed: dict[int, dict[str, Any]] = {}
    last: dict[int, dict[str, stamps.Stamp]] = {}
    for row in connection.execute(query):
        stamp = (row.clock, stamps.tag(row.incarnation))
        body = load(row.body)
        if row.op == INSERT:
            replayed[row.record_id] = body
            last[row.record_id] = {stamps.WHOLE: stamp}
            continue
        fields = replayed.setdefault(row.record_id, {})
        for name, (_, new, _) in body.items():
            fields[name] = new
            last.setdefault(row.record_id, {})[name] = stamp
    empty = {one: {n: v for n, v in fields.items() if v is not None} for one, fields in replayed.items()}
    return empty, last


def _encoded(
    connection: Connection, model: type[Record], ids: Sequence[int], book: UidBook
) -> dict[int, dict[str, Any]]:
    names = tuple(codecs(model))
    columns = [getattr(model, name) for name in names]
    rows = connection.execute(select(model.id, *columns).where(model.id.in_(ids))).mappings().all()
    wanted = [
        (codec.target, row[codec.name])
        for row in rows
        for codec in codecs(model).values()
        if codec.target is not None and row[codec.name] is not None
    ]
    # A link to nowhere is the foreign keys' finding; here it only must not stop the comparison.
    uids = dict.fromkeys(wanted, b"") | book.find(connection, wanted, {})
    return {
        row["id"]: encode_fields(model, {n: row[n] for n in names if row[n] is not None}, uids)
        for row in rows
    }


def _stamps_agree(present: dict[str, stamps.Stamp], last: dict[str, stamps.Stamp]) -> bool:
    return present == last

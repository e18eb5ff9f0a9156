"""The values in the bodies of changes, as records hold them; and what the records hold now."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.tables import RECORDS
from app.storage.changes.bodies import FieldCodec, Json, codecs
from app.storage.changes.uids import ids_of
from app.vocabulary.records import RecordKind, RecordRef

_SLICE = 500

Values = tuple[object, ...]


class Written(NamedTuple):
    """Values of one field as bodies have them."""

    record: RecordRef
    field: str
    values: tuple[Json, ...]


def decoded(session: Session, written: Sequence[Written]) -> list[Values]:
    """The values as records have them, other records as RecordRef (None for one that is not here).

    A field that this version no longer knows keeps what was written.
    """
    wanted: dict[RecordKind, set[bytes]] = {}
    for one in written:
        codec = _codec(one)
        if codec is not None and codec.target is not None:
            uids = (bytes.fromhex(value) for value in one.values if isinstance(value, str))
            wanted.setdefault(codec.target, set()).update(uids)
    ids = {kind: ids_of(session.connection(), kind, uids) for kind, uids in wanted.items()}
    return [tuple(_value(_codec(one), value, ids) for value in one.values) for one in written]


def _codec(one: Written) -> FieldCodec | None:
    return codecs(RECORDS[one.record.kind]).get(one.field)


def _value(codec: FieldCodec | None, value: Json, ids: Mapping[RecordKind, Mapping[bytes, int]]) -> object:
    if value is None or codec is None:
        return value
    if codec.target is not None:
        return _ref(codec.target, ids[codec.target].get(bytes.fromhex(value)))
    return codec.decode(value)


def _ref(kind: RecordKind, record_id: int | None) -> RecordRef | None:
    return None if record_id is None else RecordRef(kind, record_id)


def present_values(
    session: Session, wanted: Mapping[RecordRef, Collection[str]]
) -> dict[tuple[RecordRef, str], object]:
    """What the fields of records hold now; a field that this version does not know is left out."""
    by_kind: dict[RecordKind, list[int]] = {}
    for ref in wanted:
        by_kind.setdefault(ref.kind, []).append(ref.id)
    return {
        (ref, name): value
        for kind, ids in by_kind.items()
        for ref, row in _rows(session, kind, ids, {name for ref in wanted for name in wanted[ref]})
        for name, value in row.items()
        if name in wanted[ref]
    }


def _rows(
    session: Session, kind: RecordKind, ids: Sequence[int], names: Iterable[str]
) -> Iterable[tuple[RecordRef, dict[str, object]]]:
    model = RECORDS[kind]
    known = {name: codec for name, codec in codecs(model).items() if name in set(names)}
    columns: list[Any] = [getattr(model, name) for name in known]
    for start in range(0, len(ids), _SLICE):
        query = select(model.id.label("record_id"), *columns).where(model.id.in_(ids[start : start + _SLICE]))
        for row in session.execute(query).mappings():
            values = {name: _present(codec, row[name]) for name, codec in known.items()}
            yield RecordRef(kind, row["record_id"]), values


def _present(codec: FieldCodec, value: Any) -> object:
    if value is None or codec.target is None:
        return value
    return RecordRef(codec.target, value)

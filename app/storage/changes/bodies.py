"""The bodies of changes: a record's fields as canonical JSON, readable without this program.

Moments are UTC milliseconds, dates ISO 8601, other records and bytes hexadecimal; keys sorted, no blanks,
UTF-8: the same change always makes the same bytes, which an exchange between branches will hash.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Date, LargeBinary
from sqlalchemy.orm import ColumnProperty

from app.clock import from_milliseconds, to_milliseconds
from app.models.base import Record
from app.models.column_types import Moment, Uid
from app.models.tables import RECORDS
from app.vocabulary.records import RecordKind

Json = Any
"""What JSON can say: None, bool, int, str, lists and objects of them."""

_TABLES: dict[str, RecordKind] = {model.__tablename__: kind for kind, model in RECORDS.items()}
_NOT_IN_BODIES = frozenset({"id", "uid", "version"})


@dataclass(frozen=True, slots=True)
class FieldCodec:
    """How one field travels between the record and the body; `target` is set for fields that point."""

    name: str
    encode: Callable[[Any], Json]
    decode: Callable[[Any], Any]
    target: RecordKind | None


@cache
def codecs(model: type[Record]) -> dict[str, FieldCodec]:
    """The codecs of a record class, by field, in a fixed order."""
    found = {}
    for attribute in model.__mapper__.column_attrs:
        if attribute.key not in _NOT_IN_BODIES:
            found[attribute.key] = _codec(attribute)
    return dict(sorted(found.items()))


def _codec(attribute: ColumnProperty[Any]) -> FieldCodec:
    column = attribute.columns[0]
    for key in column.foreign_keys:
        return FieldCodec(attribute.key, _same, _same, _TABLES[key.column.table.name])
    if isinstance(column.type, Moment):
        return FieldCodec(attribute.key, to_milliseconds, from_milliseconds, None)
    if isinstance(column.type, Date):
        return FieldCodec(attribute.key, date.isoformat, date.fromisoformat, None)
    if isinstance(column.type, LargeBinary | Uid):
        return FieldCodec(attribute.key, bytes.hex, bytes.fromhex, None)
    return FieldCodec(attribute.key, _plain, _same, None)


def _same(value: Any) -> Any:
    return value


def _plain(value: Any) -> Json:
    """A value of a closed list is a str in disguise: the body holds the bare text."""
    return str(value) if isinstance(value, str) else value


def encode_fields(
    model: type[Record], values: Mapping[str, Any], uids: Mapping[tuple[RecordKind, int], bytes]
) -> dict[str, Json]:
    """Encode fields; `uids` must know every record that the values point to."""
    known = codecs(model)
    return {name: _encode(known[name], value, uids) for name, value in values.items()}


def _encode(codec: FieldCodec, value: Any, uids: Mapping[tuple[RecordKind, int], bytes]) -> Json:
    if value is None:
        return None
    if codec.target is not None:
        return uids[codec.target, value].hex()
    return codec.encode(value)


def dump(body: Json) -> bytes:
    """The canonical bytes of a body."""
    text = json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode("utf-8")


def load(body: bytes) -> dict[str, Json]:
    """Read a body back."""
    loaded: dict[str, Json] = json.loads(body)
    return loaded

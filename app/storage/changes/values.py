"""Values that records are to get, and how they are handed to the bulk helper."""

from collections.abc import Iterable, Mapping
from typing import Any

from app.models.base import Record
from app.models.tables import RECORDS
from app.vocabulary.records import RecordKind, RecordRef

Values = dict[RecordRef, dict[str, Any]]
"""By record its fields that change, with what they shall hold."""


def rows_of(
    values: Mapping[RecordRef, Mapping[str, Any]],
) -> Iterable[tuple[type[Record], list[dict[str, Any]]]]:
    """The values as rows for the bulk helper: records of one class with the same fields together."""
    batches: dict[tuple[RecordKind, tuple[str, ...]], list[dict[str, Any]]] = {}
    for ref, fields in values.items():
        if fields:
            batch = batches.setdefault((ref.kind, tuple(sorted(fields))), [])
            batch.append({"id": ref.id, **fields})
    for (kind, _), rows in batches.items():
        yield RECORDS[kind], rows

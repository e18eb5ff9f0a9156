"""What the plan is made of: rows of records in batches, to be written one after another."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from app.vocabulary.records import RecordKind

Row = dict[str, Any]
"""The fields of one record by name, with its `id`, mostly without `uid`."""

Ids = Mapping[RecordKind, Iterator[int]]
"""Where free ids come from, kind by kind."""


class Batch(NamedTuple):
    """Some rows of one kind; what they point to is in earlier batches or in the same one."""

    kind: RecordKind
    rows: list[Row]

"""What commands answer: text for people, JSON for machines, made of the same values."""

import dataclasses
import json
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import Any

from app.vocabulary.names import BilingualName


def as_json(value: Any) -> str:
    """A value in JSON: dataclasses as objects, moments and dates in ISO 8601, bilingual names by language."""
    return json.dumps(_plain(value), ensure_ascii=False, indent=2)


def _plain(value: Any) -> Any:
    if isinstance(value, BilingualName):
        return {"id": value.indonesian, "en": value.english}
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return {str(key): _plain(one) for key, one in value.items()}
    if isinstance(value, Iterable) and not isinstance(value, str):
        return [_plain(one) for one in value]
    return _single(value)


def _single(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.name.lower() if isinstance(value.value, int) else value.value
    if isinstance(value, date | datetime):
        return value.isoformat()
    return str(value) if isinstance(value, Path) else value


def table(rows: Iterable[Iterable[object]]) -> str:
    """Rows in columns, as wide as their widest text."""
    texts = [["" if cell is None else str(cell) for cell in row] for row in rows]
    if not texts:
        return ""
    widths = [max(len(row[place]) for row in texts) for place in range(len(texts[0]))]
    lines = (
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in texts
    )
    return "\n".join(lines)

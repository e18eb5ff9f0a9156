"""Rows whose every text says where it comes from, so that it is recognised wherever it turns up."""

from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from enum import Enum
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from app.vocabulary.names import BilingualName

AT = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)


def mark(owner: type, field: str) -> str:
    """What stands in a text field: found again in any text made from it."""
    return f"[{owner.__name__}.{field}]"


def marked(kind: type[Any], /, **given: Any) -> Any:
    """A row with a mark in each text field that is not given."""
    hints = get_type_hints(kind)
    values = {one.name: _value(kind, one.name, hints[one.name]) for one in fields(kind) if one.init}
    return kind(**(values | given))


def _value(owner: type, name: str, hint: Any) -> Any:
    if get_origin(hint) in (Union, UnionType):
        hint = next(one for one in get_args(hint) if one is not NoneType)
    if get_origin(hint) in (tuple, frozenset):
        return get_origin(hint)()
    if hint is str:
        return mark(owner, name)
    if hint is BilingualName:
        return BilingualName("dua bahasa", "two languages")
    if is_dataclass(hint):
        return marked(hint)  # type: ignore[arg-type]  # a class, not an instance
    return _plain(hint)


def _plain(hint: Any) -> Any:
    if isinstance(hint, type) and issubclass(hint, Enum):
        return next(iter(hint))
    return {int: 1, bool: True, datetime: AT, date: AT.date()}[hint]

"""How a list is looked at: which rows, in what order, in which columns; and how that is written down."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from app.vocabulary.limits import Limit
from app.vocabulary.records import RecordKind, RecordRef

FilterValue = str | int | bool | RecordRef
"""What a filter asks for: a word of a closed list, a number, yes or no, or one record."""

MOST_FILTERS = 20
MOST_COLUMNS = 40

UidOf = Callable[[RecordRef], bytes | None]
RefOf = Callable[[RecordKind, bytes], RecordRef | None]


class ListName(StrEnum):
    """The lists that can be looked at in more than one way."""

    INTERACTIONS = "interactions"
    REQUESTS = "requests"
    COLLECTION_NEEDS = "collection_needs"


class Whose(StrEnum):
    """Who begins with a view: this staff member at any desk, or whoever works at this desk."""

    STAFF = "staff"
    DESK = "desk"


@dataclass(frozen=True, slots=True)
class ColumnChoice:
    """A column that is shown; widths (pixels, 0: as it comes) are kept, but make no other view."""

    key: str
    width: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class ListView:
    """One way to look at a list. Filters are ordered by name; without columns a list shows its own choice.

    The names of filters, orders and columns are the list's: what it does not know it leaves out.
    """

    filters: tuple[tuple[str, FilterValue], ...] = ()
    text: str = ""
    order: str = ""
    down: bool = True
    columns: tuple[ColumnChoice, ...] = ()

    @property
    def chosen(self) -> dict[str, FilterValue]:
        """What each filter asks for."""
        return dict(self.filters)


def filters_of(chosen: Mapping[str, FilterValue | None]) -> tuple[tuple[str, FilterValue], ...]:
    """The filters that ask for something, as a view holds them."""
    return tuple(sorted((name, value) for name, value in chosen.items() if value is not None))


def as_json(view: ListView, uid_of: UidOf) -> str:
    """The view as JSON (RFC 8259). Records are named by `uid`, which holds in every file; unknown ones go."""
    filters = {name: _written(value, uid_of) for name, value in view.filters[:MOST_FILTERS]}
    columns = [[one.key, one.width] for one in view.columns[:MOST_COLUMNS]]
    body = {
        "filters": {name: value for name, value in filters.items() if value is not None},
        "text": view.text[: Limit.NAME],
        "order": view.order,
        "down": view.down,
        "columns": columns,
    }
    return json.dumps(body, ensure_ascii=False, separators=(",", ":"))


def from_json(text: str, ref_of: RefOf) -> ListView:
    """The view that `as_json` wrote; what cannot be read of it is left out: a list is shown all the same."""
    try:
        body = json.loads(text)
    except ValueError:
        return ListView()
    if not isinstance(body, dict):
        return ListView()
    found = _dict(body.get("filters"))
    read = {str(name): _read(value, ref_of) for name, value in list(found.items())[:MOST_FILTERS]}
    return ListView(
        filters=filters_of(read),
        text=_text(body.get("text")),
        order=_text(body.get("order")),
        down=body.get("down") is not False,
        columns=_columns(body.get("columns")),
    )


def _written(value: FilterValue, uid_of: UidOf) -> object:
    if not isinstance(value, RecordRef):
        return value
    uid = uid_of(value)
    return None if uid is None else {"kind": int(value.kind), "uid": uid.hex()}


def _read(value: object, ref_of: RefOf) -> FilterValue | None:
    if isinstance(value, str | int):
        return value
    try:
        named = _dict(value)
        return ref_of(RecordKind(named["kind"]), bytes.fromhex(named["uid"]))
    except (KeyError, TypeError, ValueError):
        return None


def _columns(value: object) -> tuple[ColumnChoice, ...]:
    if not isinstance(value, list):
        return ()
    pairs = [
        one for one in value[:MOST_COLUMNS] if isinstance(one, list) and len(one) == len(("key", "width"))
    ]
    return tuple(
        ColumnChoice(key, width)
        for key, width in pairs
        if isinstance(key, str) and isinstance(width, int) and width >= 0
    )


def _dict(value: object) -> dict[Any, Any]:
    return value if isinstance(value, dict) else {}


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""

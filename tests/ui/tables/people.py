"""A row source in plain memory, small enough to see through: people in a list by name or number."""

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from threading import Event

from app.ui.tables.columns import Column
from app.ui.tables.row_source import FirstPage
from app.vocabulary.changes import Action, Changes
from app.vocabulary.records import RecordKind

PATRONS_CHANGED = Changes(1, Action.EDIT_PATRON, frozenset({RecordKind.PATRON}))
REQUESTS_CHANGED = Changes(2, Action.OPEN_REQUEST, frozenset({RecordKind.REQUEST}))


@dataclass(frozen=True)
class People:
    """A listing: whose name begins with `prefix`, by name or by number."""

    prefix: str = ""
    by_name: bool = False


@dataclass
class PeopleSource:
    names: dict[int, str]
    first_ids: int = 100
    more_ids: int = 50_000
    depends_on: frozenset[RecordKind] = frozenset({RecordKind.PATRON})
    gates: dict[object, Event] = field(default_factory=dict)
    """A read of this listing (or of "rows") has read, but does not answer before its gate opens."""
    calls: list[str] = field(default_factory=list)

    def ids(self, listing: People) -> list[int]:
        found = [number for number, name in list(self.names.items()) if name.startswith(listing.prefix)]
        return sorted(found, key=lambda number: (self.names[number], number)) if listing.by_name else found

    def first(self, listing: People) -> FirstPage[str]:
        self.calls.append("first")
        ids = self.ids(listing)
        shown = ids[: self.first_ids]
        page = FirstPage(shown, {number: self.names[number] for number in shown}, len(ids) == len(shown))
        self.wait(listing)
        return page

    def rest(self, listing: People, after: int) -> "array[int]":
        self.calls.append("rest")
        ids = self.ids(listing)
        start = ids.index(after) + 1
        return array("q", ids[start : start + self.more_ids])

    def rows(self, ids: Sequence[int]) -> Mapping[int, str]:
        self.calls.append("rows")
        rows = {number: self.names[number] for number in ids if number in self.names}
        self.wait("rows")
        return rows

    def position(self, listing: People, record_id: int) -> int | None:
        self.calls.append("position")
        ids = self.ids(listing)
        return ids.index(record_id) if record_id in ids else None

    def wait(self, what: object) -> None:
        if what in self.gates:
            assert self.gates[what].wait(10)


class MillionSource(PeopleSource):
    """The numbers from one to a million, each its own name."""

    everyone = array("q", range(1, 1_000_001))

    def first(self, listing: People) -> FirstPage[str]:
        assert listing == People()
        self.calls.append("first")
        return FirstPage(
            self.everyone[:100], {number: str(number) for number in range(1, 101)}, complete=False
        )

    def rest(self, listing: People, after: int) -> "array[int]":
        assert listing == People()
        self.calls.append("rest")
        return self.everyone[after : after + self.more_ids]

    def rows(self, ids: Sequence[int]) -> Mapping[int, str]:
        self.calls.append(f"rows {len(ids)}")
        return {number: str(number) for number in ids}

    def position(self, listing: People, record_id: int) -> int | None:
        assert listing == People()
        self.calls.append("position")
        return record_id - 1


def name_columns() -> list[Column[str]]:
    return [
        Column(lambda: "Name", str, sort_key="name"),
        Column(lambda: "Length", lambda name: str(len(name)), spoken=lambda name: f"{len(name)} letters"),
        Column(lambda: "Note", lambda _: "", tip=lambda name: f"<b>{name}</b> & co"),
    ]

"""The rows near the viewport: which are known, which are out of date, which pages to ask for."""

from collections.abc import Mapping, Sequence
from typing import Final, Generic, TypeVar

from app.ui.tables.columns import Missing

RowT = TypeVar("RowT")

ROWS_KEPT: Final = 4096
PAGES_A_READ: Final = 8


class RowCache(Generic[RowT]):
    """Rows by record id, each with the edition of the library that it was read from.

    An outdated row is still shown until its successor has arrived.
    """

    def __init__(self, capacity: int = ROWS_KEPT) -> None:
        self._capacity = capacity
        self._rows: dict[int, tuple[int, RowT | Missing]] = {}
        self._edition = 0

    @property
    def edition(self) -> int:
        """Counts the changes so far; note it before reading and hand it to `store`."""
        return self._edition

    def outdate(self) -> None:
        """A change was committed: every row known so far may be out of date."""
        self._edition += 1

    def find(self, record_id: int) -> RowT | Missing:
        """The row as last read."""
        known = self._rows.get(record_id)
        return Missing.LOADING if known is None else known[1]

    def is_fresh(self, record_id: int) -> bool:
        """Whether the row is known as it is since the last change."""
        known = self._rows.get(record_id)
        return known is not None and known[0] == self._edition

    def store(self, ids: Sequence[int], rows: Mapping[int, RowT], edition: int) -> None:
        """Take what was read for `ids` in that edition; a record without a row has gone."""
        for record_id in ids:
            self._rows.pop(record_id, None)
            self._rows[record_id] = (edition, rows.get(record_id, Missing.GONE))
        for oldest in list(self._rows)[: max(0, len(self._rows) - self._capacity)]:
            del self._rows[oldest]


class PageQueue:
    """The pages that painting has asked for; one read is under way at a time.

    While it is, later wishes gather, and of those only the newest are read: dragging the scroll bar
    through a million rows asks for thousands of pages and shows few. A page left out is asked for again
    when it is painted again.
    """

    def __init__(self) -> None:
        self._wanted: dict[int, None] = {}
        self._under_way: frozenset[int] = frozenset()

    @property
    def is_waiting(self) -> bool:
        """Whether the next read can start, and has something to read."""
        return bool(self._wanted) and not self._under_way

    def want(self, page: int) -> None:
        """Note a page, unless it is being read already."""
        if page not in self._under_way:
            self._wanted.pop(page, None)
            self._wanted[page] = None

    def take(self) -> Sequence[int]:
        """The newest wishes, in order of place; they count as under way until `end`."""
        pages = sorted(list(self._wanted)[-PAGES_A_READ:])
        self._wanted.clear()
        self._under_way = frozenset(pages)
        return pages

    def end(self) -> None:
        """The read has come back, whatever it brought."""
        self._under_way = frozenset()

    def forget(self) -> None:
        """The list was laid out anew: earlier wishes mean other rows now."""
        self._wanted.clear()

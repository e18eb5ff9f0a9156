"""Reads the rows that are being painted, page by page, off the GUI thread."""

from array import array
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from app.ui.background.task_runner import TaskRunner
from app.ui.tables.columns import Missing
from app.ui.tables.row_cache import PageQueue, RowCache
from app.ui.tables.row_source import RowSource

RowT = TypeVar("RowT")

PAGE: Final = 64


class RowReader(QObject, Generic[RowT]):
    """Answers from memory what a row was when it was last read, and sees to it that it is read once."""

    arrived = Signal(int, int)
    """First and last position of the rows that have come."""

    failed = Signal(object)
    """`PemustakaError`: rows could not be read."""

    def __init__(
        self, source: RowSource[Any, RowT], tasks: TaskRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._tasks = tasks
        self._ids: array[int] = array("q")
        self._cache: RowCache[RowT] = RowCache()
        self._pages = PageQueue()
        self._page_seen = -1
        self._ask_soon = QTimer(self, singleShot=True, interval=0)
        self._ask_soon.timeout.connect(self._ask)

    @property
    def edition(self) -> int:
        """Counts the changes so far; note it before reading and hand it to `store`."""
        return self._cache.edition

    def outdate(self) -> None:
        """Every row known so far may have changed."""
        self._cache.outdate()
        self._page_seen = -1

    def store(self, ids: Sequence[int], rows: Mapping[int, RowT], edition: int) -> None:
        """Take rows that somebody else has read."""
        self._cache.store(ids, rows, edition)

    def lay_out(self, ids: "array[int]") -> None:
        """These are the records by position now; the array may grow at its end."""
        self._ids = ids
        self._pages.forget()
        self._page_seen = -1

    def row_at(self, position: int) -> RowT | Missing:
        """The row as last read, or why it is not there."""
        record_id = self._ids[position]
        page = position // PAGE
        if page != self._page_seen:
            self._look_around(page)
        if not self._cache.is_fresh(record_id):
            self._want(page)
        return self._cache.find(record_id)

    def _look_around(self, page: int) -> None:
        """Ask for the neighbours of a page that is being painted, so that scrolling finds them ready."""
        self._page_seen = page
        for neighbour in (page - 1, page + 1):
            first = neighbour * PAGE
            if 0 <= first < len(self._ids) and not self._cache.is_fresh(self._ids[first]):
                self._want(neighbour)

    def _want(self, page: int) -> None:
        """Ask as soon as the painting under way has named all its pages."""
        self._pages.want(page)
        if self._pages.is_waiting and not self._ask_soon.isActive():
            self._ask_soon.start()

    def _ask(self) -> None:
        if not self._pages.is_waiting:
            return
        pages = self._pages.take()
        ids = array("q")
        for page in pages:
            ids.extend(self._ids[page * PAGE : (page + 1) * PAGE])
        self._tasks.read(
            partial(self._source.rows, ids),
            owner=self,
            then=partial(self._take, pages, ids, self._cache.edition),
            failed=self.failed.emit,
            finished=self._pages.end,
        )

    def _take(self, pages: Sequence[int], ids: "array[int]", edition: int, rows: Mapping[int, RowT]) -> None:
        """Keep what has come. If the list was laid out anew meanwhile, its rows are asked for already."""
        self._cache.store(ids, rows, edition)
        self.arrived.emit(pages[0] * PAGE, min(len(self._ids), (pages[-1] + 1) * PAGE) - 1)
        if self._pages.is_waiting:
            self._ask_soon.start()

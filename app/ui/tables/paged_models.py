"""Item models for long lists: every id in order, and only the rows near the viewport."""

from array import array
from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from typing_extensions import override

from app.ui.background.task_runner import TaskRunner
from app.ui.tables.columns import Column, Missing
from app.ui.tables.id_gatherer import SHORT, IdGatherer, find
from app.ui.tables.record_model import ROOT, Index, RecordModel
from app.ui.tables.row_reader import RowReader
from app.ui.tables.row_source import FirstPage, RowSource
from app.vocabulary.changes import Changes

ListingT = TypeVar("ListingT")
RowT = TypeVar("RowT")


class PagedTableModel(RecordModel[RowT], Generic[ListingT, RowT]):
    """A list of any length; `data` never touches the database.

    The first ids come with their rows in one read; the others follow and the scroll bar grows. A newer
    `show` overtakes an older one. After a change the old texts stay until the new ones have arrived, and
    the rows are laid out anew only if the ids have changed.
    """

    shown = Signal()
    """The first rows of the listing asked for last are there."""

    completed = Signal()
    """All ids of that listing are known."""

    read_failed = Signal(object)
    """`PemustakaError`: the list could not be read."""

    def __init__(
        self,
        source: RowSource[ListingT, RowT],
        columns: Sequence[Column[RowT]],
        tasks: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, parent)
        self._source = source
        self._ids: array[int] = array("q")
        self._gatherer: IdGatherer[ListingT, RowT] = IdGatherer(source, tasks, self)
        self._rows: RowReader[RowT] = RowReader(source, tasks, self)
        self._place_awaited: int | None = None
        self._is_complete = False
        self._is_resting = False
        self._connect()
        tasks.committed.connect(self.on_committed)

    def _connect(self) -> None:
        self._rows.arrived.connect(self._announce_rows)
        self._rows.failed.connect(self.read_failed)
        self._gatherer.opened.connect(self._open)
        self._gatherer.grown.connect(self._grow)
        self._gatherer.completed.connect(self._complete)
        self._gatherer.reread.connect(self._take_reread)
        self._gatherer.located.connect(self._take_place)
        self._gatherer.failed.connect(self.read_failed)

    @property
    def listing(self) -> ListingT | None:
        """What was asked for last."""
        return self._gatherer.listing

    @property
    def is_complete(self) -> bool:
        """Whether `rowCount` is the whole length of the list."""
        return self._is_complete

    def show(self, listing: ListingT) -> None:
        """List this from now on."""
        self._gatherer.open(listing, self._rows.edition)

    def clear(self) -> None:
        """List nothing until the next `show`."""
        self._gatherer.close()
        self._is_complete = False
        self._lay_out(array("q"))

    @Slot(object)
    def on_committed(self, changes: Changes) -> None:
        """Read again what a committed change may have altered."""
        if changes.kinds.isdisjoint(self._source.depends_on):
            return
        self._rows.outdate()
        self._gatherer.outdate(self._rows.edition)
        if not self._is_resting:
            self._read_again()

    @override
    def rest(self) -> None:
        # An empty list is hidden by what stands in its place: it has to notice its first row.
        self._is_resting = bool(self._ids)

    @override
    def wake(self) -> None:
        if self._is_resting:
            self._is_resting = False
            self._read_again()

    def _read_again(self) -> None:
        self._announce_rows(0, len(self._ids) - 1)
        self._gatherer.read_if_outdated()

    @override
    def keep(self, record_id: int | None) -> None:
        super().keep(record_id)
        self._gatherer.kept = record_id

    @override
    def place(self, record_id: int) -> None:
        self.keep(record_id)
        self._place_kept()

    @override
    def record_at(self, position: int) -> int:
        return self._ids[position]

    @override
    def row_at(self, position: int) -> RowT | Missing:
        return self._rows.row_at(position)

    # The ids

    def _open(self, page: FirstPage[RowT], edition: int) -> None:
        self._rows.store(page.ids, page.rows, edition)
        self._is_complete = page.complete
        self._lay_out(array("q", page.ids))
        self.shown.emit()
        self._place_kept()

    def _grow(self, ids: "array[int]") -> None:
        before = len(self._ids)
        self.beginInsertRows(ROOT, before, before + len(ids) - 1)
        self._ids.extend(ids)
        self.endInsertRows()
        if self._place_awaited is not None:
            self._take_place(self._place_awaited)

    def _complete(self) -> None:
        self._is_complete = True
        self.completed.emit()

    def _take_reread(self, ids: "array[int]", position: int | None) -> None:
        self._is_complete = True
        if ids != self._ids:
            self._lay_out(ids)
            self._take_place(position)

    def _lay_out(self, ids: "array[int]") -> None:
        self.beginResetModel()
        self._ids = ids
        self._rows.lay_out(ids)
        self._place_awaited = None
        self.endResetModel()

    # The kept record

    def _place_kept(self) -> None:
        position = find(self._ids, self._kept) if len(self._ids) <= SHORT else None
        if position is not None or (self._is_complete and len(self._ids) <= SHORT):
            self._take_place(position)
        else:
            self._gatherer.locate()

    def _take_place(self, position: int | None) -> None:
        """Tell where the kept record is, once its row exists.

        If another record is there, the list changed between two reads, and the reading that follows each
        change will tell.
        """
        self._place_awaited = None
        if position is None:
            self.record_placed.emit(None)
        elif position >= len(self._ids):
            self._place_awaited = position
        elif self._ids[position] == self._kept:
            self.record_placed.emit(position)

    # Qt

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._ids)


class PagedListModel(PagedTableModel[ListingT, RowT], Generic[ListingT, RowT]):
    """A paged model of one column, for a `PagedListView`; its delegate paints the whole row."""

    def __init__(
        self,
        source: RowSource[ListingT, RowT],
        column: Column[RowT],
        tasks: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(source, (column,), tasks, parent)

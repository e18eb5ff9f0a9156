"""Views of record models: fixed row heights, and the same record stays selected while rows move."""

from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from app.ui.tables.columns import RecordIdRole
from app.ui.tables.paged_models import PagedTableModel
from app.ui.tables.record_model import RecordModel

HEADER_SAMPLE = 50
"""Rows looked at when a column takes its width from its contents."""

SELECT_ROW = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class RowDelegate(QStyledItemDelegate):
    """Draws the cells of a row alike: the row is what is chosen, never the one cell that Qt calls current."""

    @override
    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus


class PagedTableView(QTableView):
    """A table of records of which one can be chosen.

    Type-ahead would make Qt look through every row, so typed letters are offered to a search instead.
    """

    record_chosen = Signal(int)
    """The person selected another record; never emitted for one that is put back or chosen by the program,
    nor while several are selected."""

    record_activated = Signal(int)
    """Enter or a double click on a record."""

    sort_requested = Signal(str, Qt.SortOrder)
    """A column's sort key and the order wanted."""

    text_typed = Signal(str)
    """Letters typed into the list: a search wants them."""

    def __init__(self, model: RecordModel[Any], row_height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._is_restoring = False
        self._was_in_sight = False
        self._is_asked_for = False
        self._sorted = (-1, Qt.SortOrder.AscendingOrder)
        self.setModel(model)
        self.setItemDelegate(RowDelegate(self))
        self._lay_out(row_height)
        self._connect()

    def _lay_out(self, row_height: int) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(1)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(row_height)
        titles = self.horizontalHeader()
        titles.setResizeContentsPrecision(HEADER_SAMPLE)
        titles.setHighlightSections(False)
        titles.setSectionsClickable(True)
        titles.setSortIndicator(*self._sorted)
        titles.setSortIndicatorShown(True)
        titles.setStretchLastSection(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)

    def _connect(self) -> None:
        self.selectionModel().selectionChanged.connect(self._tell_chosen)
        self.activated.connect(self._tell_activated)
        self.horizontalHeader().sortIndicatorChanged.connect(self._tell_sort)
        self._model.modelAboutToBeReset.connect(self._note_what_is_in_sight)
        self._model.record_placed.connect(self._put_back)
        if isinstance(self._model, PagedTableModel):
            self._model.shown.connect(self._begin_at_the_top)

    @property
    def chosen_record(self) -> int | None:
        """The selected record that is in the list now."""
        row = self._chosen_row
        return None if row is None else self._model.record_at(row)

    @property
    def chosen_records(self) -> tuple[int, ...]:
        """All selected records, where a view lets several be selected, from the top."""
        chosen = self.selectionModel().selection()
        ranges = sorted((chosen.at(one).top(), chosen.at(one).bottom()) for one in range(chosen.count()))
        return tuple(self._model.record_at(row) for top, end in ranges for row in range(top, end + 1))

    @property
    def _are_several_chosen(self) -> bool:
        selection = self.selectionModel().selection()
        return selection.count() > 1 or (selection.count() == 1 and selection.at(0).height() > 1)

    @property
    def _chosen_row(self) -> int | None:
        """The row that was selected first; not by a list of all selected rows, which may be a million."""
        selection = self.selectionModel().selection()
        return selection.at(0).top() if selection.count() else None

    def choose_record(self, record_id: int) -> None:
        """Select a record and bring it into sight, as soon as its row is known.

        If the listing does not have it, the next one that does will.
        """
        self._is_asked_for = True
        self._model.place(record_id)

    def show_sort(self, sort_key: str, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Mark the column that the listing is sorted by; nothing is requested."""
        keys = [column.sort_key for column in self._model.columns]
        self._sorted = (keys.index(sort_key), order)
        self.horizontalHeader().setSortIndicator(*self._sorted)

    def _tell_sort(self, section: int, order: Qt.SortOrder) -> None:
        """Pass a click on a title on, unless the column has no order."""
        if (section, order) == self._sorted:
            return
        sort_key = self._model.columns[section].sort_key
        if sort_key is None:
            self.horizontalHeader().setSortIndicator(*self._sorted)
        else:
            self._sorted = (section, order)
            self.sort_requested.emit(sort_key, order)

    def _tell_chosen(self) -> None:
        record_id = self.chosen_record
        if self._is_restoring or record_id is None or self._are_several_chosen:
            return
        self._is_asked_for = False
        self._model.keep(record_id)
        self.record_chosen.emit(record_id)

    def _tell_activated(self, index: QModelIndex) -> None:
        self.record_activated.emit(index.data(RecordIdRole))

    def _note_what_is_in_sight(self) -> None:
        """A selected record stays in sight if it was; otherwise it does not pull the view along."""
        row = self._chosen_row
        self._was_in_sight = row is not None and self.viewport().rect().intersects(
            self.visualRect(self._model.index(row, 0))
        )

    def _begin_at_the_top(self) -> None:
        self._was_in_sight = False
        self.scrollToTop()

    def _put_back(self, position: int | None) -> None:
        """Select the kept record where it is now."""
        self._is_restoring = True
        self.setAutoScroll(False)
        if position is None:
            self.selectionModel().clear()
        else:
            index = self._model.index(position, 0)
            self.selectionModel().setCurrentIndex(index, SELECT_ROW)
            if self._was_in_sight or self._is_asked_for:
                self.scrollTo(index)
            self._is_asked_for = False
        self.setAutoScroll(True)
        self._is_restoring = False

    # Qt

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._model.retranslate()
        super().changeEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._model.wake()
        super().showEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._model.rest()
        super().hideEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        self.text_typed.emit(search)

    @override
    def moveCursor(
        self, cursorAction: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        last = self._model.rowCount() - 1
        if cursorAction == QAbstractItemView.CursorAction.MoveHome:
            return self._model.index(0, 0)
        if cursorAction == QAbstractItemView.CursorAction.MoveEnd:
            return self._model.index(last, 0)
        return super().moveCursor(cursorAction, modifiers)


class PagedListView(PagedTableView):
    """A list whose delegate paints the whole row.

    Made of a table without titles, because `QListView` lays out every row again at each change of one:
    2.1 s at 1,000,000 rows, where a table with fixed rows takes 1 ms.
    """

    def __init__(self, model: RecordModel[Any], row_height: int, parent: QWidget | None = None) -> None:
        super().__init__(model, row_height, parent)
        self.horizontalHeader().hide()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

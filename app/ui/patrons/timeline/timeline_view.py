"""The list of a timeline: the keyboard passes over the days; a day can be gone to."""

from datetime import date

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtWidgets import QAbstractItemView, QWidget
from typing_extensions import override

from app.ui.patrons.timeline.timeline_model import TimelineModel
from app.ui.tables.views import SELECT_ROW, PagedListView

_Move = QAbstractItemView.CursorAction
_UPWARDS = frozenset({_Move.MoveUp, _Move.MovePageUp, _Move.MovePrevious, _Move.MoveLeft})


class TimelineView(PagedListView):
    """Rows are of one height, so that any day is gone to at once, however long the timeline is."""

    def __init__(self, model: TimelineModel, row_height: int, parent: QWidget | None = None) -> None:
        super().__init__(model, row_height, parent)
        self._timeline = model
        self._awaited: date | None = None
        self.setFrameShape(PagedListView.Shape.NoFrame)
        self.setMouseTracking(True)
        model.rowsInserted.connect(self._go_on)
        model.completed.connect(self._go_on)
        model.shown.connect(self._forget)

    def go_to(self, day: date) -> None:
        """Bring a day to the top and choose its newest entry; it may have to be read first."""
        row = self._timeline.heading_of(day)
        self._awaited = None if row is not None else day
        if row is not None:
            self._go_to_row(row)

    def _go_to_row(self, heading: int) -> None:
        self.scrollTo(self._timeline.index(heading, 0), self.ScrollHint.PositionAtTop)
        self.setAutoScroll(False)
        self.selectionModel().setCurrentIndex(self._timeline.index(heading + 1, 0), SELECT_ROW)
        self.setAutoScroll(True)

    @Slot()
    def _go_on(self) -> None:
        if self._awaited is not None:
            self.go_to(self._awaited)

    @Slot()
    def _forget(self) -> None:
        """Another list is shown: the day that was awaited in the one before is not."""
        if self._timeline.is_complete:
            self._awaited = None

    # Qt

    @override
    def moveCursor(self, cursorAction: _Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        last = self._timeline.rowCount() - 1
        if cursorAction == _Move.MoveHome:
            return self._timeline.index(min(1, last), 0)
        index = super().moveCursor(cursorAction, modifiers)
        if not index.isValid() or not self._timeline.is_heading(index.row()):
            return index
        row = index.row()
        return self._timeline.index(row - 1 if cursorAction in _UPWARDS and row > 1 else row + 1, 0)

"""The floor of painting: a plain view of static rows in a window of its own."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QTableView

from tests.benchmarks.painting import PaintWatch

_TEXT = "Nur'aini Siregar · M0000017 · Mahasiswa"


class StaticRows:
    """A table that knows all its rows."""

    def __init__(self, rows: int, like: QAbstractItemView) -> None:
        self._view = QTableView()
        self._model = QStandardItemModel(rows, 1)
        for row in range(rows):
            self._model.setItem(row, 0, QStandardItem(f"{row} · {_TEXT}"))
        self._view.setModel(self._model)
        self._view.horizontalHeader().setStretchLastSection(True)
        self._view.verticalHeader().setDefaultSectionSize(like.sizeHintForRow(0))
        self._view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._view.resize(like.size())
        self._watch = PaintWatch(self._view)
        self._watch.show()

    def paint_after(self, action: Callable[[], object]) -> int:
        """Nanoseconds that `action` and painting all rows in sight take."""

        def act() -> None:
            action()
            self._view.viewport().update()

        return self._watch.time(act, self._view.viewport())

    def scroll_by(self, pixels: int) -> int:
        """Nanoseconds from a move of the scroll bar (down, at the end to the top) until it is painted."""
        bar = self._view.verticalScrollBar()
        place = bar.value() + pixels
        return self.paint_after(partial(bar.setValue, place if place < bar.maximum() else 0))

    def close(self) -> None:
        """Take the window away."""
        self._view.close()
        self._view.deleteLater()

"""Paints a request in the list: its subject over number and patron, and how it stands at the right."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from app.queries.rows import RequestRow
from app.ui.requests.wording import RequestWording
from app.ui.states import States
from app.ui.tables.columns import Missing, RowRole
from app.ui.theme import measures
from app.ui.theme.theme import Theme
from app.ui.widgets.list_painting import RecordRow, RecordRowPainter


class RequestDelegate(QStyledItemDelegate):
    """Rows of `REQUEST_ROW`, or what larger text needs: see `row_height` and `painter.restyled`."""

    def __init__(self, theme: Theme, states: States, wording: RequestWording, parent: QObject) -> None:
        super().__init__(parent)
        self.painter = RecordRowPainter(theme, measures.REQUEST_ROW, self)
        self._states = states
        self._wording = wording

    @property
    def row_height(self) -> int:
        """How high a row is with the present text size."""
        return self.painter.size_hint().height()

    def _content(self, index: QModelIndex | QPersistentModelIndex) -> RecordRow:
        row = index.data(RowRole)
        if not isinstance(row, RequestRow):
            return RecordRow(Missing.LOADING.value, "")
        second = f"{self._wording.number(row)} · {row.patron_name}"
        return RecordRow(row.subject, second, mark=self._states.of_request(row))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.painter.paint(painter, option, self._content(index))

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return self.painter.size_hint()

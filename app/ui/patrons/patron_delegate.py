"""Draws a patron in the list: name and last use, card and category, what is owed."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from app.queries.rows import PatronRow
from app.ui.states import States
from app.ui.tables.columns import RowRole
from app.ui.theme import measures
from app.ui.widgets.list_painting import RecordRow, RecordRowPainter
from app.ui.workplace import Workplace


class PatronDelegate(QStyledItemDelegate):
    """Rows of two lines."""

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._states = States(workplace.formats, workplace.deadlines)
        self.painter = RecordRowPainter(workplace.theme, measures.PATRON_ROW, self)

    def words(self, row: PatronRow) -> RecordRow:
        """What the row says, in the language of the screens."""
        category = row.category.in_language(self._workplace.languages.language) if row.category else ""
        second = " · ".join(part for part in (row.card, category) if part)
        time = self._workplace.formats.last_use(row.last_used_at)
        return RecordRow(row.name, second, time, self._states.of_patron(row))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(RowRole)
        self.painter.paint(painter, option, self.words(row) if row is not None else RecordRow("…", ""))

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return self.painter.size_hint()

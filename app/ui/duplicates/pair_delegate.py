"""Draws a pair: both names with how sure it is, and the reasons in words."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from app.queries.duplicate_rows import PairRow
from app.queries.rows import PatronRow
from app.ui.duplicate_words import likelihood_mark, points_of, reasons_line
from app.ui.formats import Formats
from app.ui.tables.columns import RowRole
from app.ui.theme import measures
from app.ui.theme.theme import Theme
from app.ui.widgets.list_painting import RecordRow, RecordRowPainter


class PairDelegate(QStyledItemDelegate):
    """Rows of two lines."""

    def __init__(self, theme: Theme, formats: Formats, parent: QWidget) -> None:
        super().__init__(parent)
        self._formats = formats
        self.painter = RecordRowPainter(theme, measures.PATRON_ROW, self)

    def words(self, row: PairRow) -> RecordRow:
        """What the row says, in the language of the screens."""
        likeness = row.likeness
        return RecordRow(
            f"{self._called(row.one, row.one_born)}   ⇄   {self._called(row.other, row.other_born)}",
            reasons_line(likeness.reasons),
            self._formats.count(points_of(likeness.score)),
            likelihood_mark(likeness.likelihood) if likeness.likelihood else None,
        )

    def _called(self, patron: PatronRow, born: str | None) -> str:
        """Name, number and birth: what tells two who are called alike apart."""
        known = (patron.name, patron.card, self._formats.born(born) if born else None)
        return " · ".join(part for part in known if part)

    # Qt

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(RowRole)
        self.painter.paint(painter, option, self.words(row) if row is not None else RecordRow("…", ""))

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return self.painter.size_hint()

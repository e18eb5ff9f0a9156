"""One promise as the ledger shows it, and how its states are painted."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from app.ui.tables.columns import RowRole
from app.ui.theme import measures
from app.ui.theme.drawing import Drawing, mark_width
from app.ui.theme.state_mark import StateMark
from app.ui.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One promise as the ledger shows it, in the language of the screen."""

    promised_for: str
    state: StateMark
    given: str
    why: str
    told: StateMark


class MarkDelegate(QStyledItemDelegate):
    """Paints a state on its tint in a cell of the ledger."""

    def __init__(self, theme: Theme, mark_of: Callable[[LedgerEntry], StateMark], parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._mark_of = mark_of

    def _mark(self, index: QModelIndex | QPersistentModelIndex) -> StateMark | None:
        entry = index.data(RowRole)
        return self._mark_of(entry) if isinstance(entry, LedgerEntry) else None

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        mark = self._mark(index)
        if mark is None:
            return
        painter.save()
        room: QRect = option.rect
        width = min(mark_width(self._theme, mark.word, on_tint=True), room.width())
        top = room.top() + (room.height() - measures.CHIP) // 2
        chip = QRect(room.left() + measures.HALF, top, width, measures.CHIP)
        Drawing(painter, self._theme).mark(chip, mark, on_tint=True)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        mark = self._mark(index)
        word = mark.word if mark is not None else ""
        return QSize(mark_width(self._theme, word, on_tint=True) + 2 * measures.STEP, measures.CONTROL)

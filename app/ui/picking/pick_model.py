"""The item model of a popup list."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from app.ui.picking.pick_line import PickLine
from app.ui.tables.columns import RowRole

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class PickModel(QAbstractListModel):
    """Few lines, replaced as a whole."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[PickLine, ...] = ()

    @property
    def lines(self) -> tuple[PickLine, ...]:
        """What is listed now."""
        return self._lines

    def show_lines(self, lines: Sequence[PickLine]) -> None:
        """List these instead."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    # Qt

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.name.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.spoken
        return line if role == RowRole else None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self._lines[index.row()].is_heading:
            return Qt.ItemFlag.NoItemFlags
        if self._lines[index.row()].is_off:
            return Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled

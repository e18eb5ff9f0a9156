"""What every item model of records does: columns, roles, and the record that stays current."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from app.ui.tables.columns import Column, Missing, RecordIdRole, RowRole

RowT = TypeVar("RowT")
Index = QModelIndex | QPersistentModelIndex

ROOT = QModelIndex()


class RecordModel(QAbstractTableModel, Generic[RowT]):
    """A table of records, one a row, in columns.

    It keeps one record in mind, the one that is current in the view: whenever the rows were laid out anew,
    `record_placed` says where that record is now. One model, one view.
    """

    record_placed = Signal(object)
    """Row of the kept record (int), or None when it is not in the list."""

    def __init__(self, columns: Sequence[Column[RowT]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._kept: int | None = None

    @property
    def columns(self) -> tuple[Column[RowT], ...]:
        """The columns from left to right."""
        return self._columns

    def keep(self, record_id: int | None) -> None:
        """Remember the record that is current now."""
        self._kept = record_id

    @abstractmethod
    def place(self, record_id: int) -> None:
        """Keep this record and find it; `record_placed` follows."""

    @abstractmethod
    def record_at(self, position: int) -> int:
        """The id of the record in a row."""

    @abstractmethod
    def row_at(self, position: int) -> RowT | Missing:
        """The row, or why it is not there."""

    def rest(self) -> None:
        """Nobody sees the list: a model that reads waits until `wake`."""

    def wake(self) -> None:
        """The list is seen again, and may have changed meanwhile."""

    def retranslate(self) -> None:
        """Show titles and texts in the language that holds now."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)
        self._announce_rows(0, self.rowCount() - 1)

    def _announce_rows(self, first: int, last: int) -> None:
        if 0 <= first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))

    # Qt

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == RecordIdRole:
            return self.record_at(index.row())
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.alignment
        row = self.row_at(index.row())
        if not isinstance(row, Missing):
            return row if role == RowRole else column.answer(row, role)
        return row.value if role == Qt.ItemDataRole.DisplayRole else None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._columns[section].alignment
        return None

"""An item model for short lists (staff members, branches), which are read whole."""

from collections.abc import Mapping, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QObject
from typing_extensions import override

from app.ui.tables.columns import Column, Missing
from app.ui.tables.record_model import ROOT, Index, RecordModel

RowT = TypeVar("RowT")


class RecordListModel(RecordModel[RowT], Generic[RowT]):
    """All rows in memory: for lists that stay under some 500. Serves tables, lists and combo boxes."""

    def __init__(self, columns: Sequence[Column[RowT]], parent: QObject | None = None) -> None:
        super().__init__(columns, parent)
        self._ids: list[int] = []
        self._rows: dict[int, RowT] = {}

    def show(self, rows: Mapping[int, RowT]) -> None:
        """Show these rows, by record id and in this order."""
        if list(rows) == self._ids:
            self._rows = dict(rows)
            self._announce_rows(0, len(self._ids) - 1)
            return
        self.beginResetModel()
        self._ids, self._rows = list(rows), dict(rows)
        self.endResetModel()
        if self._kept is not None:
            self.place(self._kept)

    @override
    def place(self, record_id: int) -> None:
        self.keep(record_id)
        self.record_placed.emit(self._ids.index(record_id) if record_id in self._rows else None)

    @override
    def record_at(self, position: int) -> int:
        return self._ids[position]

    @override
    def row_at(self, position: int) -> RowT | Missing:
        return self._rows[self._ids[position]]

    # Qt

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._ids)

"""Which columns a table shows, in what order and how wide: chosen from a menu, dragged in the header."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, QPoint, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import QMenu

from app.ui.tables.columns import Column
from app.ui.tables.views import PagedTableView
from app.ui.theme import measures
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.vocabulary.list_views import ColumnChoice


class ColumnChooser(QObject):
    """Every column of the table has a `key`; one of them at least is always shown.

    `usual`: the keys of what is shown as long as nobody has chosen. A column of no chosen width is as wide as
    its letters and samples; the last one takes the room that is left.
    """

    changed = Signal()
    """The person showed, hid or moved a column: `choice` says what is shown now."""

    def __init__(
        self, theme: Theme, table: PagedTableView, columns: Sequence[Column[Any]], usual: Sequence[str]
    ) -> None:
        super().__init__(table)
        self._theme = theme
        self._table = table
        self._columns = tuple(columns)
        self._keys = [column.key for column in columns]
        self.usual = tuple(map(ColumnChoice, usual))
        self._titles = table.horizontalHeader()
        self.menu = QMenu(table)
        self._lay_out()
        self._connect()
        self.show(())

    def _lay_out(self) -> None:
        self.menu.setObjectName(f"{self._table.objectName()}_columns")
        for key in self._keys:
            action = QAction(self.menu, checkable=True)
            action.setObjectName(f"column_{key}")
            action.setData(key)
            self.menu.addAction(action)
        self._titles.setSectionsMovable(True)
        self._titles.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def _connect(self) -> None:
        self._titles.customContextMenuRequested.connect(self._open)
        self._titles.sectionMoved.connect(self.changed)
        self.menu.aboutToShow.connect(self._name)
        self.menu.triggered.connect(self._toggle)
        self._theme.changed.connect(self.fit)

    @property
    def choice(self) -> tuple[ColumnChoice, ...]:
        """What is shown, from left to right."""
        sections = [self._titles.logicalIndex(place) for place in range(len(self._keys))]
        return tuple(
            ColumnChoice(self._keys[one], self._titles.sectionSize(one))
            for one in sections
            if not self._titles.isSectionHidden(one)
        )

    @property
    def shown(self) -> tuple[Column[Any], ...]:
        """The columns that are shown, from left to right."""
        return tuple(self._columns[self._keys.index(one.key)] for one in self.choice)

    def show(self, choice: Sequence[ColumnChoice]) -> None:
        """Show these; columns that there are not are left out, and none of them means the usual ones."""
        known = {one.key: one.width for one in choice if one.key in self._keys}
        shown = known or {one.key: 0 for one in self.usual}
        order = [*shown, *(key for key in self._keys if key not in shown)]
        with QSignalBlocker(self._titles):
            for place, key in enumerate(order):
                section = self._keys.index(key)
                self._titles.moveSection(self._titles.visualIndex(section), place)
                self._titles.setSectionHidden(section, key not in shown)
        self._table.viewport().update()
        self._fit(shown)

    @Slot()
    def fit(self) -> None:
        """Give every column the width that it comes with: letters or words have changed."""
        self._fit({})

    def _fit(self, widths: dict[str, int]) -> None:
        text = QFontMetrics(self._theme.font(Type.BODY))
        for section, column in enumerate(self._columns):
            samples = column.samples() if column.samples is not None else ()
            widest = max(map(text.horizontalAdvance, samples), default=0) + measures.COLUMN_GAP
            usual = max(column.letters * text.averageCharWidth(), widest)
            self._table.setColumnWidth(section, widths.get(column.key) or usual)

    @Slot()
    def _name(self) -> None:
        """Title the menu in the language of the screen; the last column that is left cannot be hidden."""
        shown = {one.key for one in self.choice}
        for action, column in zip(self.menu.actions(), self._columns, strict=True):
            is_shown = column.key in shown
            action.setText(column.title().replace("&", "&&"))
            action.setChecked(is_shown)
            action.setEnabled(not is_shown or len(shown) > 1)

    @Slot(QAction)
    def _toggle(self, action: QAction) -> None:
        section = self._keys.index(action.data())
        if action.isChecked():
            self._move_home(section)
        self._titles.setSectionHidden(section, not action.isChecked())
        self.changed.emit()

    def _move_home(self, section: int) -> None:
        """Put a column before the first that is shown of those behind it."""
        before = (self._keys.index(one.key) for one in self.choice)
        follower = next((one for one in before if one > section), None)
        if follower is not None:
            place, here = self._titles.visualIndex(follower), self._titles.visualIndex(section)
            with QSignalBlocker(self._titles):
                self._titles.moveSection(here, place - 1 if here < place else place)

    @Slot(QPoint)
    def _open(self, place: QPoint) -> None:
        self.menu.popup(self._titles.mapToGlobal(place))

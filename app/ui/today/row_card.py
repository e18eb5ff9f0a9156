"""A card of rows; Up and Down move between them, and a row keeps the focus while others come and go."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.theme.theme import Theme
from app.ui.today.openable_row import OpenableRow, RowContent
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.card import Card


class RowCard(Card):
    """Give it an objectName before `show_rows`: its rows are called `<objectName>_<record id>`."""

    opened = Signal(int)
    """Open the record."""

    aside_clicked = Signal(int)
    """The button at the right of the record's row was pressed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, has_aside: bool = False) -> None:
        super().__init__(theme, parent)
        self._has_aside = has_aside
        self._aside_text = ""
        self._rows: dict[int, OpenableRow] = {}
        self._asides: dict[int, Button] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    @property
    def rows(self) -> tuple[OpenableRow, ...]:
        """The rows from top to bottom."""
        return tuple(self._rows.values())

    def set_aside_text(self, text: str) -> None:
        """Name the buttons at the right of the rows."""
        self._aside_text = text
        for record_id in self._asides:
            self._name_aside(record_id)

    def show_rows(self, contents: Sequence[RowContent]) -> None:
        """Show these; a record that was there already keeps its widget."""
        before = self._rows
        self._rows = {}
        for content in contents:
            known = before.pop(content.record_id, None)
            self._rows[content.record_id] = known if known is not None else self._make(content)
        for record_id, gone in before.items():
            self._drop(record_id, gone)
        longest_time = max((content.time for content in contents), key=len, default="")
        for place, (content, row) in enumerate(zip(contents, self._rows.values(), strict=True)):
            row.show_content(content, is_first=place == 0, longest_time=longest_time)
            self._column.insertWidget(place, row)
            row.show()  # at once: a layout shows what it is given only when the event loop comes round
            if content.record_id in self._asides:
                self._name_aside(content.record_id)
        self._order_tabs()

    def _make(self, content: RowContent) -> OpenableRow:
        row = OpenableRow(self._theme, content, self)
        row.setObjectName(f"{self.objectName()}_{content.record_id}")
        row.setProperty("record_id", content.record_id)
        row.clicked.connect(self._open)
        if self._has_aside:
            aside = Button(self._theme, parent=row, in_row=True)
            aside.setObjectName(f"{row.objectName()}_aside")
            aside.setProperty("record_id", content.record_id)
            aside.clicked.connect(self._press_aside)
            row.set_aside(aside)
            self._asides[content.record_id] = aside
        return row

    def _drop(self, record_id: int, row: OpenableRow) -> None:
        self._asides.pop(record_id, None)
        self._column.removeWidget(row)
        row.hide()
        row.setObjectName("")  # it lives until the event loop comes round: nobody shall find it
        row.deleteLater()

    def _name_aside(self, record_id: int) -> None:
        aside = self._asides[record_id]
        aside.setText(self._aside_text)
        aside.setAccessibleName(f"{self._aside_text}: {self._rows[record_id].content.name}")

    def _order_tabs(self) -> None:
        stops: list[QWidget] = []
        for record_id, row in self._rows.items():
            stops.append(row)
            if record_id in self._asides:
                stops.append(self._asides[record_id])
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self.sender().property("record_id"))

    @Slot()
    def _press_aside(self) -> None:
        self.aside_clicked.emit(self.sender().property("record_id"))

    def _step(self, by: int) -> None:
        rows = self.rows
        places = [place for place, row in enumerate(rows) if row.hasFocus()]
        if places and 0 <= places[0] + by < len(rows):
            rows[places[0] + by].setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self._step(1)
        elif event.key() == Qt.Key.Key_Up:
            self._step(-1)
        else:
            super().keyPressEvent(event)

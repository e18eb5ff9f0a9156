"""The pill that opens a menu of what a filter may be, and says which was chosen."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from app.ui.theme.icon_names import Icon
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons.filter_chip import FilterChip

ValueT = TypeVar("ValueT")


class MenuChip(FilterChip, Generic[ValueT]):
    """Off while anything will do (the value is None); on, it says what it is about and what was chosen."""

    chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self._menu = QMenu(self)
        self._group = QActionGroup(self)
        self._values: list[ValueT | None] = []
        self._value: ValueT | None = None
        self._title = ""
        self.clicked.connect(self._open)
        self._group.triggered.connect(self._take)

    @property
    def value(self) -> ValueT | None:
        """What was chosen; None: anything."""
        return self._value

    def offer(self, title: str, anything: str, choices: Sequence[tuple[ValueT, str]]) -> None:
        """Say in the language of the screen what it is about and what can be chosen. The choice stays."""
        self._title = title
        for action in self._group.actions():
            self._group.removeAction(action)
        self._menu.clear()
        self._values = [None, *(value for value, _text in choices)]
        for text in (anything, *(text for _value, text in choices)):
            action = QAction(text.replace("&", "&&"), self._menu, checkable=True)
            self._group.addAction(action)
            self._menu.addAction(action)
        self._say()

    def choose(self, value: ValueT | None) -> None:
        """Choose without telling anybody."""
        self._value = value
        self._say()

    def _say(self) -> None:
        place = self._values.index(self._value) if self._value in self._values else -1
        actions = self._group.actions()
        if place >= 0:
            actions[place].setChecked(True)
        is_on = self._value is not None
        chosen = actions[place].text() if place >= 0 else "…"
        self.setText(f"{self._title}: {chosen}" if is_on else self._title)
        self.setAccessibleName(self.text().replace("&&", "&"))
        self.setChecked(is_on)
        self.updateGeometry()

    @Slot()
    def _open(self) -> None:
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    @Slot(QAction)
    def _take(self, action: QAction) -> None:
        value = self._values[self._group.actions().index(action)]
        if value != self._value:
            self.choose(value)
            self.chosen.emit()

    # Qt

    @override
    def _shown_icon(self) -> Icon | None:
        return Icon.CHECK if self.isChecked() else Icon.CHEVRON_DOWN

    @override
    def nextCheckState(self) -> None:
        """Being pressed opens the menu; only a choice there switches it on."""

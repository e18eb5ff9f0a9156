"""Fills what lies behind a widget's parts with a colour of the palette, whichever palette is on."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme


class Backdrop(QObject):
    """Belongs to `widget` and goes with it; what lies inside has the same ground unless it fills its own."""

    def __init__(self, theme: Theme, widget: QWidget, role: Role) -> None:
        super().__init__(widget)
        self._theme = theme
        self._widget = widget
        self._role = role
        theme.changed.connect(self._fill)
        self._fill()
        widget.setAutoFillBackground(True)

    @Slot()
    def _fill(self) -> None:
        palette = self._widget.palette()
        palette.setColor(QPalette.ColorRole.Window, self._theme.colour(self._role))
        self._widget.setPalette(palette)

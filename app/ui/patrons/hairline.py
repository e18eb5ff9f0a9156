"""A line of one pixel between two parts of the tab."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme


class Hairline(QWidget):
    """Lies flat, or stands upright. It only separates: a screen reader hears nothing of it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, is_upright: bool = False) -> None:
        super().__init__(parent)
        self._theme = theme
        if is_upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)
        theme.changed.connect(self._repaint)

    @Slot()
    def _repaint(self) -> None:
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour(Role.BORDER))
        painter.end()

"""A key's name as it stands on the key, for lines that explain keys."""

from PySide6.QtCore import QRect, QSize, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.ui.theme import measures
from app.ui.theme.drawing import Drawing, key_cap_width
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme


class KeyCap(QWidget):
    """Shows `key`; the word beside it says what the key does."""

    def __init__(self, theme: Theme, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._key = key
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(key)
        theme.changed.connect(self._restyle)

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(key_cap_width(self._theme, self._key), measures.KEY_CAP)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRect(0, (self.height() - measures.KEY_CAP) // 2, self.width(), measures.KEY_CAP)
        Drawing(painter, self._theme).key_cap(rect, self._key, self._theme.colour(Role.MUTED))
        painter.end()

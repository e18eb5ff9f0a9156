"""Where patrons are searched for: a line with a magnifying glass, and the cap of the key that leads to it."""

from PySide6.QtCore import QRect, Slot
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from app.ui.theme import measures
from app.ui.theme.drawing import Drawing, key_cap_width
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme


class FindBox(QLineEdit):
    """`key` shows the way here; it makes no shortcut."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, key: str = "") -> None:
        super().__init__(parent)
        self._theme = theme
        self._key = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        self._lay_out()
        theme.changed.connect(self._restyle)

    def _lay_out(self) -> None:
        self.setClearButtonEnabled(True)
        self.setMinimumHeight(measures.CONTROL)
        self.setTextMargins(measures.ICON + measures.STEP, 0, 0, 0)

    @Slot()
    def _restyle(self) -> None:
        self.update()

    @property
    def _shows_key(self) -> bool:
        """There is room only where nothing is written, and no need where the keyboard is here already."""
        return bool(self._key) and not self.text() and not self.hasFocus()

    # Qt

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        drawing = Drawing(painter, self._theme)
        inner = self.rect().adjusted(measures.STEP + 2, 0, -measures.STEP, 0)
        drawing.icon(Icon.SEARCH, Role.MUTED, QRect(inner.left(), 0, measures.ICON, self.height()))
        if self._shows_key:
            width = key_cap_width(self._theme, self._key)
            top = (self.height() - measures.KEY_CAP) // 2
            cap = QRect(inner.right() + 1 - width, top, width, measures.KEY_CAP)
            drawing.key_cap(cap, self._key, self._theme.colour(Role.MUTED))
        painter.end()

"""A picture beside words: the kind or channel of a row (muted), or a state (in its colour)."""

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.ui.theme import measures
from app.ui.theme.drawing import Drawing
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme


class IconLabel(QWidget):
    """Decoration: the words beside it say the same, so a screen reader hears nothing here."""

    def __init__(
        self,
        theme: Theme,
        icon: Icon,
        role: Role = Role.MUTED,
        size: int = measures.ICON,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._role = role
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._repaint)

    def show_icon(self, icon: Icon, role: Role = Role.MUTED) -> None:
        """Show another picture or colour."""
        self._icon = icon
        self._role = role
        self.update()

    @Slot()
    def _repaint(self) -> None:
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        Drawing(painter, self._theme).icon(self._icon, self._role, self.rect(), self._size)
        painter.end()

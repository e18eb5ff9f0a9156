"""How much of something is there, in a few segments: filled, filled in a state's colour, or empty."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.ui.theme.drawing import Drawing
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme

_HEIGHT = 10
_GAP = 2
_RADIUS = 2.5


class Meter(QWidget):
    """`set_segments` gives each segment a role, or None for an empty one, and says it all in words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, segment_width: int = 20) -> None:
        super().__init__(parent)
        self._theme = theme
        self._segment_width = segment_width
        self._segments: tuple[Role | None, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._repaint)

    def set_segments(self, segments: Sequence[Role | None], spoken: str) -> None:
        """Show the segments; `spoken` is the accessible name and must say the same ("8 of 9 known")."""
        self._segments = tuple(segments)
        self.setAccessibleName(spoken)
        self.updateGeometry()
        self.update()

    @Slot()
    def _repaint(self) -> None:
        self.update()

    @override
    def sizeHint(self) -> QSize:
        count = len(self._segments)
        return QSize(count * self._segment_width + max(count - 1, 0) * _GAP, _HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        drawing = Drawing(painter, self._theme)
        for number, role in enumerate(self._segments):
            left = number * (self._segment_width + _GAP)
            rect = QRectF(left, (self.height() - _HEIGHT) / 2, self._segment_width, _HEIGHT)
            if role is None:
                drawing.box(rect, _RADIUS, self._theme.colour(Role.SURFACE), self._theme.colour(Role.CONTROL))
            else:
                drawing.box(rect, _RADIUS, self._theme.colour(role))
        painter.end()

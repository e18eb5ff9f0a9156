"""The ground of things that belong together: a surface with a hairline, or a tint with a bar at its left."""

from PySide6.QtCore import QRectF, Slot
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from app.ui.theme import measures
from app.ui.theme.drawing import Drawing
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme

_BAR = 4


class Card(QFrame):
    """Give it a layout and, when it acts on keys, a focus policy: with the focus it shows the focus line.

    `tint` is a state (or the accent): then the card stands on that tint, with a bar of the role's colour.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, tint: Role | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tint = tint
        theme.changed.connect(self._repaint)

    def set_tint(self, tint: Role | None) -> None:
        """Stand on another tint, or on the surface."""
        self._tint = tint
        self.update()

    @Slot()
    def _repaint(self) -> None:
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        drawing = Drawing(painter, self._theme)
        rect = QRectF(self.rect())
        if self._tint is None:
            surface, border = self._theme.colour(Role.SURFACE), self._theme.colour(Role.BORDER)
            drawing.box(rect, measures.RADIUS_CARD, surface, border)
        else:
            self._paint_tint(drawing, rect, self._tint)
        if self.hasFocus():
            drawing.focus(rect, measures.RADIUS_CARD)
        painter.end()

    def _paint_tint(self, drawing: Drawing, rect: QRectF, tint: Role) -> None:
        outline = QPainterPath()
        outline.addRoundedRect(rect, measures.RADIUS_CARD, measures.RADIUS_CARD)
        drawing.painter.setClipPath(outline)
        drawing.painter.fillRect(rect, self._theme.tint(tint))
        bar = QRectF(rect.left(), rect.top(), _BAR, rect.height())
        drawing.painter.fillRect(bar, self._theme.colour(tint))
        drawing.painter.setClipping(False)

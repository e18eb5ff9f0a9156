"""How far a long piece of work is: a bar in the accent, with the words beside it."""

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget
from typing_extensions import override

from app.ui.theme.drawing import Drawing
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme

_HEIGHT = 8
_WIDTH = 160
_STEPS = 1000
_UNKNOWN_SHARE = 0.3


class ProgressBar(QProgressBar):
    """`show_progress` as a job reports it. While nobody knows the end, a part of the bar is filled."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setTextVisible(False)
        self.setRange(0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._repaint)

    def show_progress(self, done: int, total: int) -> None:
        """`done` of `total` steps are behind; a total of 0: nobody knows yet."""
        if not total:
            self.setRange(0, 0)
            return
        self.setRange(0, _STEPS)  # a share, since rows can be more than a C integer holds steps of
        self.setValue(min(done * _STEPS // total, _STEPS))

    @Slot()
    def _repaint(self) -> None:
        self.update()

    # Qt

    @override
    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, _HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_WIDTH // 2, _HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        drawing = Drawing(painter, self._theme)
        rect = QRectF(self.rect())
        radius = rect.height() / 2
        outline = self._theme.colour(Role.CONTROL)
        drawing.box(rect, radius, self._theme.colour(Role.SURFACE), outline)
        share = self.value() / _STEPS if self.maximum() else _UNKNOWN_SHARE
        if share > 0:
            filled = QRectF(rect)
            filled.setWidth(max(rect.width() * share, rect.height()))
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                filled.moveRight(rect.right())
            drawing.box(filled, radius, self._theme.colour(Role.ACCENT))
        painter.end()

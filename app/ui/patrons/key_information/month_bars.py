"""How often a patron was in touch in each of the last twelve months, as bars."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.ui.theme.drawing import LEFT, RIGHT, Drawing
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type

_BARS = 28
_LEAST = 2
_BAR, _GAP = 11, 3


class MonthBars(QWidget):
    """The last bar is this month's. The first and the last month are named under the axis."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counts: tuple[int, ...] = ()
        self._ends = ("", "")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def show_counts(self, counts: Sequence[int], ends: tuple[str, str], spoken: str) -> None:
        """Show these; `spoken` says the same in words."""
        self._counts = tuple(counts)
        self._ends = ends
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.updateGeometry()
        self.update()

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        names = QFontMetrics(self._theme.font(Type.MARK)).height()
        return QSize(len(self._counts) * (_BAR + _GAP), _BARS + names)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        drawing = Drawing(painter, self._theme)
        most = max(self._counts, default=0) or 1
        for number, count in enumerate(self._counts):
            height = max(_LEAST, round(count / most * _BARS)) if count else _LEAST
            role = Role.ACCENT if number == len(self._counts) - 1 else Role.CONTROL
            bar = QRectF(number * (_BAR + _GAP), _BARS - height, _BAR, height)
            drawing.painter.fillRect(bar, self._theme.colour(role if count else Role.BORDER))
        names = QRect(0, _BARS, self.width() - _GAP, self.height() - _BARS)
        font, ink = self._theme.font(Type.MARK), self._theme.colour(Role.MUTED)
        for name, align in zip(self._ends, (LEFT, RIGHT), strict=True):
            drawing.text(names, name, font, ink, align)
        painter.end()

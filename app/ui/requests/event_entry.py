"""One event of a request: its time, a ringed icon on the rail, what happened, and a muted line."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.theme import measures
from app.ui.theme.drawing import Drawing
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.labels.chip import Chip
from app.ui.widgets.labels.label import Label

_RING = 24
_RAIL = 2


@dataclass(frozen=True, slots=True)
class EventContent:
    """What an entry shows, in the language of the screen. The word of `mark` is not shown.

    `staff_only` is what the chip says, and empty where there is none.
    """

    time: str
    mark: StateMark
    title: str
    second: str
    staff_only: str


class EventEntry(QWidget):
    """The title wraps, so that a long note can be read whole."""

    def __init__(self, theme: Theme, content: EventContent, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._mark = content.mark
        self._time = Label(theme, content.time, Type.SECOND, Role.MUTED)
        self._title = Label(theme, content.title, wraps=True)
        self._second = Label(theme, content.second, Type.SECOND, Role.MUTED, wraps=True)
        chip = StateMark(Icon.LOCK, Role.NEUTRAL, content.staff_only) if content.staff_only else None
        self._chip = Chip(theme, chip)
        self._lay_out()
        self._second.setVisible(bool(content.second))

    def _lay_out(self) -> None:
        widest = QFontMetrics(self._theme.font(Type.SECOND)).horizontalAdvance("00:00")
        self._time.setFixedWidth(widest + 2)
        self._time.setMinimumHeight(_RING)
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        texts = QVBoxLayout()
        texts.setContentsMargins(0, measures.HALF, 0, measures.CARD_GAP)
        texts.setSpacing(1)
        texts.addWidget(self._title)
        texts.addWidget(self._second)
        texts.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignLeft)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(measures.STEP)
        line.addWidget(self._time, 0, Qt.AlignmentFlag.AlignTop)
        line.addSpacing(_RING + measures.STEP)
        line.addLayout(texts, 1)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        drawing = Drawing(painter, self._theme)
        left = self._time.geometry().right() + 1 + measures.STEP
        ring = QRect(left, 0, _RING, _RING)
        rail = QRect(ring.center().x(), _RING + 2, _RAIL, self.height() - _RING - 2 * _RAIL)
        painter.fillRect(rail, self._theme.colour(Role.BORDER))
        ground, line = self._theme.colour(Role.SURFACE), self._theme.colour(self._mark.role)
        drawing.box(QRectF(ring), _RING / 2, ground, line, 1.5)
        drawing.icon(self._mark.icon, self._mark.role, ring, measures.ICON_IN_TEXT)
        painter.end()

"""What stands where something is hidden while the patron looks."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.theme import measures
from app.ui.theme.drawing import Drawing
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.widgets.labels.icon_label import IconLabel
from app.ui.widgets.labels.label import Label

_LEAST = 2 * measures.CONTROL
"""Lower than this there is room for the icon alone."""


class StandIn(QWidget):
    """A quiet ground with a closed eye. It keeps keys to itself, but for Esc and those with modifiers."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = IconLabel(theme, Icon.EYE_OFF)
        self._words = Label(theme, role=Role.MUTED)
        self._lay_out()
        self._retranslate()

    def _lay_out(self) -> None:
        self.setObjectName("hidden_from_onlookers")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.HALF)
        column.addStretch()
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._words)
        column.addStretch()

    def _retranslate(self) -> None:
        self._words.setText(self.tr("Hidden · F9 shows it"))
        self.setAccessibleName(self.tr("Hidden while the patron is looking"))

    # Qt

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._words.setVisible(self.height() >= _LEAST)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape or event.modifiers():
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        drawing = Drawing(painter, self._theme)
        painter.fillRect(self.rect(), self._theme.colour(Role.SURFACE))
        drawing.box(QRectF(self.rect()), measures.RADIUS_CARD, self._theme.tint(Role.NEUTRAL))
        painter.end()

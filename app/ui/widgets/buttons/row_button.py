"""A painted row that opens something: by a click, by Enter or Space; the arrow keys walk from row to row."""

from abc import abstractmethod

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from app.ui.tables.columns import plain_tip
from app.ui.theme import measures
from app.ui.theme.drawing import Drawing
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type

LINE_GAP = 2


class RowButton(QAbstractButton):
    """Rows of `height`, or what larger text needs. What is cut off is said whole in a tooltip."""

    def __init__(self, theme: Theme, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._drawn_height = height
        self._is_last = False
        self._cut_off: list[str] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def set_last(self, *, is_last: bool) -> None:
        """The last row has no hairline under it."""
        self._is_last = is_last
        self.update()

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    @abstractmethod
    def _paint(self, drawing: Drawing) -> None:
        """Paint the row's words and pictures over its ground."""

    def _text_height(self) -> int:
        """What the row's lines of text need."""
        return self._metrics(Type.BODY).height()

    def _metrics(self, kind: Type) -> QFontMetrics:
        return QFontMetrics(self._theme.font(kind))

    def _write(self, drawing: Drawing, rect: QRect, text: str, font: QFont, ink: QColor) -> None:
        """One line from the left, and a note of it if it does not fit."""
        if QFontMetrics(font).horizontalAdvance(text) > rect.width():
            self._cut_off.append(text)
        drawing.text(rect, text, font, ink)

    def _write_two(self, drawing: Drawing, room: QRect, texts: tuple[str, str], first: Type) -> None:
        """A first line over a muted second one, in the middle of the height."""
        fonts = (self._theme.font(first), self._theme.font(Type.SECOND))
        inks = (self._theme.colour(Role.TEXT), self._theme.colour(Role.MUTED))
        heights = [QFontMetrics(font).height() for font in fonts]
        top = room.top() + (room.height() - sum(heights) - LINE_GAP) // 2
        for text, font, ink, height in zip(texts, fonts, inks, heights, strict=True):
            self._write(drawing, QRect(room.left(), top, room.width(), height), text, font, ink)
            top += height + LINE_GAP

    def _paint_ground(self, drawing: Drawing) -> None:
        if self.underMouse():
            ground = QRectF(self.rect()).adjusted(-measures.HALF, 0, measures.HALF, -1)
            drawing.box(ground, measures.RADIUS_CHIP, self._theme.colour(Role.RAISED))
        if not self._is_last:
            drawing.hairline(0, self.width(), self.height() - 1)

    # Qt

    @override
    def sizeHint(self) -> QSize:
        height = max(self._drawn_height, self._text_height() + measures.HALF)
        return QSize(measures.LIST_WIDTH, height)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(measures.LIST_WIDTH // 2, self.sizeHint().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), plain_tip("\n".join(self._cut_off)), self)
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        drawing = Drawing(painter, self._theme)
        self._cut_off.clear()
        self._paint_ground(drawing)
        self._paint(drawing)
        if self.hasFocus():
            drawing.focus(QRectF(self.rect()), measures.RADIUS_CHIP)
        painter.end()

"""A row of Today that can have the focus and be opened: by Enter, the space bar or a double click."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from app.ui.theme import measures
from app.ui.theme.drawing import Drawing, mark_width
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type

_LINE_GAP = 1
_TEXT_LEFT = measures.LIST_MARGIN + measures.ICON + measures.STEP + measures.HALF


@dataclass(frozen=True, slots=True)
class RowContent:
    """What a row shows; its lead is an `icon` or a `time`. After a time, `second` stands in the same line."""

    record_id: int
    name: str
    second: str
    mark: StateMark | None = None
    icon: Icon | None = None
    time: str = ""

    @property
    def spoken(self) -> str:
        """The whole row in one breath, for a screen reader."""
        mark = self.mark.word if self.mark is not None else ""
        return ", ".join(part for part in (self.time, self.name, self.second, mark) if part)


class OpenableRow(QAbstractButton):
    """Paints one row; a hairline parts it from the row above. `clicked` asks to open it."""

    def __init__(self, theme: Theme, content: RowContent, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._content = content
        self._is_first = False
        self._longest_time = ""
        self._aside: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self.show_content(content, is_first=False)

    @property
    def content(self) -> RowContent:
        """What is shown."""
        return self._content

    def show_content(self, content: RowContent, *, is_first: bool, longest_time: str = "") -> None:
        """Show this, as the first row of its card or under another; names begin behind the longest time."""
        self._content = content
        self._is_first = is_first
        self._longest_time = longest_time
        self.setAccessibleName(content.spoken)
        self.update()

    def set_aside(self, widget: QWidget) -> None:
        """Put a button at the row's right end."""
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, measures.CARD_GAP, 0)
        line.addStretch()
        line.addWidget(widget)
        self._aside = widget

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def _paint_ground(self, drawing: Drawing) -> None:
        rect = self.rect()
        if self.underMouse():
            inner = QRectF(rect).adjusted(1, 1, -1, -1)
            drawing.box(inner, measures.RADIUS_CONTROL, self._theme.colour(Role.RAISED))
        if not self._is_first:
            drawing.hairline(rect.left() + 1, rect.right(), rect.top())
        if self.hasFocus():
            drawing.focus(QRectF(rect), measures.RADIUS_CARD)

    def _paint_mark(self, drawing: Drawing) -> int:
        """Paint the state; the answer is where the text must end."""
        right = self.width() - measures.LIST_MARGIN
        if self._aside is not None:
            right = self._aside.x() - measures.CARD_GAP
        mark = self._content.mark
        if mark is None:
            return right
        width = mark_width(self._theme, mark.word, on_tint=False)
        drawing.mark(QRect(right - width, 0, width, self.height()), mark, on_tint=False)
        return right - width - measures.CARD_GAP

    def _paint_two_lines(self, drawing: Drawing, right: int) -> None:
        name, second = self._theme.font(Type.NAME), self._theme.font(Type.SECOND)
        name_height, second_height = QFontMetrics(name).height(), QFontMetrics(second).height()
        if self._content.icon is not None:
            room = QRect(measures.LIST_MARGIN, 0, measures.ICON, self.height())
            drawing.icon(self._content.icon, Role.MUTED, room)
        top = (self.height() - name_height - _LINE_GAP - second_height) // 2
        width = right - _TEXT_LEFT
        line = QRect(_TEXT_LEFT, top, width, name_height)
        drawing.text(line, self._content.name, name, self._theme.colour(Role.TEXT))
        line = QRect(_TEXT_LEFT, top + name_height + _LINE_GAP, width, second_height)
        drawing.text(line, self._content.second, second, self._theme.colour(Role.MUTED))

    def _paint_one_line(self, drawing: Drawing, right: int) -> None:
        name, second = self._theme.font(Type.NAME), self._theme.font(Type.SECOND)
        muted = self._theme.colour(Role.MUTED)
        left = measures.LIST_MARGIN
        times = (self._content.time, self._longest_time)
        lead = max(map(QFontMetrics(second).horizontalAdvance, times))
        drawing.text(QRect(left, 0, lead + 1, self.height()), self._content.time, second, muted)
        left += lead + measures.STEP
        width = min(QFontMetrics(name).horizontalAdvance(self._content.name) + 1, right - left)
        ink = self._theme.colour(Role.TEXT)
        drawing.text(QRect(left, 0, width, self.height()), self._content.name, name, ink)
        left += width + measures.STEP
        if right - left > lead:  # less room would show an ellipsis alone
            drawing.text(QRect(left, 0, right - left, self.height()), self._content.second, second, muted)

    @override
    def sizeHint(self) -> QSize:
        name = QFontMetrics(self._theme.font(Type.NAME)).height()
        second = QFontMetrics(self._theme.font(Type.SECOND)).height()
        return QSize(measures.LIST_WIDTH, max(measures.TODAY_ROW, name + second + measures.STEP))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(measures.LIST_WIDTH // 2, self.sizeHint().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            event.ignore()  # the card moves between its rows
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)  # a single click only points at the row

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.click()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        drawing = Drawing(painter, self._theme)
        self._paint_ground(drawing)
        right = self._paint_mark(drawing)
        if self._content.time:
            self._paint_one_line(drawing, right)
        else:
            self._paint_two_lines(drawing, right)
        painter.end()

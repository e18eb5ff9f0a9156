"""The two bars of tabs: the window's at the top and the panel's under a record's head."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar, QWidget
from typing_extensions import override

from app.ui.theme import measures
from app.ui.theme.drawing import CENTRE, LEFT, Drawing
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type

_PILL_PADDING = 6


class PanelTabBar(QTabBar):
    """Words on one line, the current one bold and underlined; a pill counts what waits behind a word."""

    _padding = 12
    _height = measures.PANEL_TABS

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counts: dict[int, int] = {}
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        theme.changed.connect(self._restyle)

    def set_count(self, index: int, count: int, spoken: str = "") -> None:
        """Show `count` beside the tab, or nothing for 0. `spoken` says tab and count to a screen reader."""
        self._counts[index] = count
        self.setAccessibleTabName(index, spoken)
        self._restyle()

    @Slot()
    def _restyle(self) -> None:
        # QTabBar keeps its layout until a tab changes; a font event makes it ask for the sizes again.
        self.changeEvent(QEvent(QEvent.Type.FontChange))
        self.updateGeometry()
        self.update()

    def _pill_width(self, index: int) -> int:
        count = self._counts.get(index, 0)
        if not count:
            return 0
        text = QFontMetrics(self._theme.font(Type.MARK)).horizontalAdvance(str(count))
        return max(text + 2 * _PILL_PADDING, measures.KEY_CAP)

    def _paint_tab(self, drawing: Drawing, index: int) -> None:
        current = index == self.currentIndex()
        rect = self.tabRect(index).adjusted(self._padding, 0, -self._padding, 0)
        font = self._theme.font(Type.NAME if current else Type.BODY)
        role = Role.TEXT if current or not self.isTabEnabled(index) else Role.MUTED
        drawing.text(rect, self.tabText(index), font, self._theme.colour(role), LEFT)
        pill = self._pill_width(index)
        if pill:
            left = rect.left() + QFontMetrics(font).horizontalAdvance(self.tabText(index)) + measures.STEP
            self._paint_pill(drawing, QRect(left, 0, pill, rect.height()), str(self._counts[index]))
        if current:
            self._paint_underline(drawing, rect)

    def _paint_pill(self, drawing: Drawing, room: QRect, count: str) -> None:
        top = (room.height() - measures.KEY_CAP) // 2
        pill = QRect(room.left(), top, room.width(), measures.KEY_CAP)
        drawing.box(QRectF(pill), measures.KEY_CAP / 2, self._theme.tint(Role.NEUTRAL))
        drawing.text(pill, count, self._theme.font(Type.MARK), self._theme.colour(Role.NEUTRAL), CENTRE)

    def _paint_underline(self, drawing: Drawing, rect: QRect) -> None:
        line = QRect(rect.left(), self.height() - measures.UNDERLINE, rect.width(), measures.UNDERLINE)
        drawing.painter.fillRect(line, self._theme.colour(Role.ACCENT))
        if self.hasFocus():
            around = QRectF(rect).adjusted(-measures.HALF, measures.HALF, measures.HALF, -measures.HALF - 1)
            drawing.focus(around, measures.RADIUS_CHIP)

    @override
    def tabSizeHint(self, index: int) -> QSize:
        # Measured in bold, so that no word moves when another tab becomes the current one.
        metrics = QFontMetrics(self._theme.font(Type.NAME))
        pill = self._pill_width(index)
        text = metrics.horizontalAdvance(self.tabText(index))
        width = text + (measures.STEP + pill if pill else 0) + 2 * self._padding
        return QSize(width, max(self._height, metrics.height() + measures.STEP))

    @override
    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        drawing = Drawing(painter, self._theme)
        for index in range(self.count()):
            if self.isTabVisible(index):
                self._paint_tab(drawing, index)
        painter.end()


class TopTabBar(PanelTabBar):
    """The window's tabs, in the top bar."""

    _padding = 10
    _height = measures.TOP_BAR

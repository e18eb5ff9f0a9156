"""Paints the lines of a popup list: what matched stands on a tint, and is never taken for markup."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from app.ui.picking.pick_line import PickLine
from app.ui.tables.columns import RowRole
from app.ui.theme import measures
from app.ui.theme.drawing import LEFT, RIGHT, Drawing, key_cap_width
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.list_painting import paint_row_ground
from app.vocabulary.matching import Excerpt

_GAP = 2


class PickDelegate(QStyledItemDelegate):
    """Two lines at the most; headings are low."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def _height(self, kind: Type) -> int:
        return QFontMetrics(self._theme.font(kind)).height()

    # Qt

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line = index.data(RowRole)
        if not isinstance(line, PickLine) or line.is_heading:
            return QSize(measures.LIST_WIDTH, self._height(Type.SECOND_BOLD) + 2 * measures.STEP)
        second = self._height(Type.SECOND) + _GAP if line.second.text else 0
        return QSize(measures.LIST_WIDTH, self._height(Type.NAME) + second + 2 * measures.STEP)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        line = index.data(RowRole)
        if not isinstance(line, PickLine):
            return
        painter.save()
        rect: QRect = option.rect
        drawing = Drawing(painter, self._theme)
        inner = rect.adjusted(measures.LIST_MARGIN, 0, -measures.LIST_MARGIN, 0)
        if line.is_heading:
            self._paint_heading(drawing, inner, line)
        else:
            paint_row_ground(drawing, self._theme, rect, option)
            self._paint_line(drawing, inner, line, is_selected=bool(_state(option)))
        painter.restore()

    def _paint_heading(self, drawing: Drawing, rect: QRect, line: PickLine) -> None:
        muted = self._theme.colour(Role.MUTED)
        drawing.text(rect, line.name.text, self._theme.font(Type.SECOND_BOLD), muted)
        drawing.text(rect, line.right, self._theme.font(Type.SECOND), muted, RIGHT)

    def _paint_line(self, drawing: Drawing, rect: QRect, line: PickLine, *, is_selected: bool) -> None:
        left = rect.left()
        if line.icon is not None:
            icon = QRect(left, rect.top(), measures.ICON, rect.height())
            drawing.icon(line.icon, Role.MUTED, icon)
            left += measures.ICON + measures.CARD_GAP
        right = rect.right() + 1 - self._paint_right(drawing, rect, line)
        ink = Role.MUTED if line.is_off else Role.SELECTED_TEXT if is_selected else Role.TEXT
        name, second = self._height(Type.NAME), self._height(Type.SECOND) if line.second.text else 0
        top = rect.top() + (rect.height() - name - (second + _GAP if second else 0)) // 2
        width = max(right - left, 0)
        self._paint_marked(drawing, QRect(left, top, width, name), line.name, Type.NAME, ink)
        if second:
            under = QRect(left, top + name + _GAP, width, second)
            self._paint_marked(drawing, under, line.second, Type.SECOND, Role.MUTED)

    def _paint_right(self, drawing: Drawing, rect: QRect, line: PickLine) -> int:
        """Answers the room that it took."""
        muted = self._theme.colour(Role.MUTED)
        if line.key:
            width = key_cap_width(self._theme, line.key)
            top = rect.center().y() - measures.KEY_CAP // 2
            cap = QRect(rect.right() + 1 - width, top, width, measures.KEY_CAP)
            drawing.key_cap(cap, line.key, muted)
            return width + measures.STEP
        if not line.right:
            return 0
        font = self._theme.font(Type.SECOND)
        drawing.text(rect, line.right, font, muted, RIGHT)
        return QFontMetrics(font).horizontalAdvance(line.right) + measures.STEP

    def _paint_marked(self, drawing: Drawing, rect: QRect, text: Excerpt, kind: Type, ink: Role) -> None:
        """The text, cut off where it does not fit, over the tints of its spans."""
        font = self._theme.font(kind)
        metrics = QFontMetrics(font)
        for span in text.spans:
            start = metrics.horizontalAdvance(text.text[: span.start])
            end = metrics.horizontalAdvance(text.text[: span.end])
            if start < rect.width():
                mark = QRectF(rect.left() + start - 1, rect.top(), end - start + 2, rect.height())
                tint: QColor = self._theme.tint(Role.DUE)
                drawing.box(mark & QRectF(rect), measures.RADIUS_CHIP, tint)
        drawing.text(rect, text.text, font, self._theme.colour(ink), LEFT)


def _state(option: QStyleOptionViewItem) -> QStyle.StateFlag:
    state: QStyle.StateFlag = option.state
    return state & QStyle.StateFlag.State_Selected

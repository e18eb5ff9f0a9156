"""The rows of the record lists, painted: a bold name over a muted line, the time and the state at the right.

A list's delegate owns one `RecordRowPainter`, answers `sizeHint` with `size_hint` and gives `paint` a row.
"""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from app.ui.theme import measures
from app.ui.theme.drawing import RIGHT, Drawing, mark_width
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type

_LINE_GAP = 2


@dataclass(frozen=True, slots=True)
class RecordRow:
    """What a row shows, in the screen's language. `name` and `second` may be cut off, nothing else."""

    name: str
    second: str
    time: str = ""
    mark: StateMark | None = None


class RecordRowPainter(QObject):
    """Rows of `height` or what their text needs, measured once a theme; after `restyled` lay out again."""

    restyled = Signal()

    def __init__(self, theme: Theme, height: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._drawn_height = height
        theme.changed.connect(self._restyle)
        self._measure()

    @Slot()
    def _restyle(self) -> None:
        self._measure()
        self.restyled.emit()

    def _measure(self) -> None:
        self._name_font = self._theme.font(Type.NAME)
        self._second_font = self._theme.font(Type.SECOND)
        self._second_metrics = QFontMetrics(self._second_font)
        self._name_height = QFontMetrics(self._name_font).height()
        self._second_height = self._second_metrics.height()
        lines = self._name_height + _LINE_GAP + self._second_height
        self._height = max(self._drawn_height, lines + 2 * measures.HALF)

    def size_hint(self) -> QSize:
        """The same for all rows: set `setUniformItemSizes(True)` on the view."""
        return QSize(measures.LIST_WIDTH // 2, self._height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, row: RecordRow) -> None:
        """Paint `row` into `option.rect`; selection and focus come from `option.state`."""
        painter.save()
        rect: QRect = option.rect
        drawing = Drawing(painter, self._theme)
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        paint_row_ground(drawing, self._theme, rect, option)
        top = rect.top() + (rect.height() - self._name_height - _LINE_GAP - self._second_height) // 2
        inner = rect.adjusted(measures.LIST_MARGIN, 0, -measures.LIST_MARGIN, 0)
        first = QRect(inner.left(), top, inner.width(), self._name_height)
        second = QRect(inner.left(), first.bottom() + 1 + _LINE_GAP, inner.width(), self._second_height)
        self._paint_first(drawing, first, row, self._ink(selected=selected))
        self._paint_second(drawing, second, row)
        painter.restore()

    def _ink(self, *, selected: bool) -> QColor:
        return self._theme.colour(Role.SELECTED_TEXT if selected else Role.TEXT)

    def _paint_first(self, drawing: Drawing, rect: QRect, row: RecordRow, ink: QColor) -> None:
        room = rect
        if row.time:
            width = self._second_metrics.horizontalAdvance(row.time)
            drawing.text(rect, row.time, self._second_font, self._theme.colour(Role.MUTED), RIGHT)
            room = rect.adjusted(0, 0, -(width + measures.STEP), 0)
        drawing.text(room, row.name, self._name_font, ink)

    def _paint_second(self, drawing: Drawing, rect: QRect, row: RecordRow) -> None:
        room = rect
        if row.mark is not None:
            width = mark_width(self._theme, row.mark.word, on_tint=False)
            at = QRect(rect.right() + 1 - width, rect.top(), width, rect.height())
            drawing.mark(at, row.mark, on_tint=False)
            room = rect.adjusted(0, 0, -(width + measures.STEP), 0)
        drawing.text(room, row.second, self._second_font, self._theme.colour(Role.MUTED))


def paint_row_ground(drawing: Drawing, theme: Theme, rect: QRect, option: QStyleOptionViewItem) -> None:
    """What lies under any row: the selection with its bar, or a hairline; the focus line for the keyboard."""
    state: QStyle.StateFlag = option.state
    if state & QStyle.StateFlag.State_Selected:
        drawing.painter.fillRect(rect, theme.colour(Role.SELECTION))
        bar = QRect(rect.left(), rect.top(), measures.SELECTION_BAR, rect.height())
        drawing.painter.fillRect(bar, theme.colour(Role.ACCENT))
    else:
        if state & QStyle.StateFlag.State_MouseOver:
            drawing.painter.fillRect(rect, theme.colour(Role.RAISED))
        left, right = rect.left() + measures.LIST_MARGIN, rect.right() + 1 - measures.LIST_MARGIN
        drawing.hairline(left, right, rect.bottom())
    if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
        drawing.focus(QRectF(rect), 0)


def widest(theme: Theme, kind: Type, words: tuple[str, ...]) -> int:
    """The room that the longest of `words` needs: how a column of states or dates gets its width."""
    metrics = QFontMetrics(theme.font(kind))
    return max((metrics.horizontalAdvance(word) for word in words), default=0)

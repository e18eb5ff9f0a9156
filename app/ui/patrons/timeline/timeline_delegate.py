"""Paints the timeline: the time, a ringed picture on the rail, what happened; headings of the days."""

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from app.queries.rows import TimelineEntry
from app.ui.formats import Formats
from app.ui.patrons.timeline.wording import EntryContent, TimelineWording
from app.ui.tables.columns import RowRole
from app.ui.theme import measures
from app.ui.theme.drawing import LEFT, RIGHT, Drawing, mark_width
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type

_RING = 24
_RAIL = 2
_ABOVE = 6
_HALF_ABOVE = 3
_LINE_GAP = 2
_WIDEST_TIME = "00:00"
_LOADING = "…"

Index = QModelIndex | QPersistentModelIndex


class TimelineDelegate(QStyledItemDelegate):
    """Rows are of one height: what does not fit on a line is in the tip, and in what an entry opens."""

    restyled = Signal()
    """Lay out again: the text size has changed."""

    def __init__(self, theme: Theme, formats: Formats, wording: TimelineWording, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._formats = formats
        self._wording = wording
        theme.changed.connect(self._restyle)
        self._measure()

    @property
    def row_height(self) -> int:
        """What every row needs in the present size of text."""
        lines = self._body_height + _LINE_GAP + self._second_height
        return max(measures.CONTACT_ROW, lines + 2 * _ABOVE)

    @Slot()
    def _restyle(self) -> None:
        self._measure()
        self.restyled.emit()

    def _measure(self) -> None:
        self._body, self._second = self._theme.font(Type.BODY), self._theme.font(Type.SECOND)
        self._body_height = QFontMetrics(self._body).height()
        self._second_height = max(QFontMetrics(self._second).height(), measures.KEY_CAP)
        self._time_width = QFontMetrics(self._second).horizontalAdvance(_WIDEST_TIME) + 2
        self._text_left = measures.STEP + self._time_width + measures.STEP + _RING + measures.CARD_GAP

    # Painting

    def _paint_heading(self, drawing: Drawing, rect: QRect, day: date) -> None:
        room = rect.adjusted(measures.STEP, measures.LIST_MARGIN, 0, 0)
        muted = self._theme.colour(Role.MUTED)
        words = self._formats.day_heading(day)
        drawing.text(room, words, self._theme.font(Type.SECOND_BOLD), muted, LEFT)

    def _paint_entry(self, drawing: Drawing, option: QStyleOptionViewItem, content: EntryContent) -> None:
        rect: QRect = option.rect
        ground = self._paint_ground(drawing, option)
        left = rect.left() + measures.STEP
        time = QRect(left, rect.top() + _ABOVE, self._time_width, self._body_height)
        drawing.text(time, content.time, self._second, self._theme.colour(Role.MUTED), RIGHT)
        ring = QRect(time.right() + 1 + measures.STEP, rect.top() + _HALF_ABOVE, _RING, _RING)
        self._paint_ring(drawing, ring, rect, content.mark, ground)
        top = rect.top() + _ABOVE
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ink = self._theme.colour(Role.SELECTED_TEXT if selected else Role.TEXT)
        width = rect.width() - self._text_left - measures.CARD_GAP
        room = QRect(rect.left() + self._text_left, top, width, self._body_height)
        drawing.text(room, content.title, self._body, ink)
        below = top + self._body_height + _LINE_GAP
        room = QRect(rect.left() + self._text_left, below, width, self._second_height)
        self._paint_second(drawing, room, content)

    def _paint_ground(self, drawing: Drawing, option: QStyleOptionViewItem) -> Role:
        """Paint what lies under the row; the answer is its colour, which fills the ring too."""
        state: QStyle.StateFlag = option.state
        ground = Role.SURFACE
        if state & QStyle.StateFlag.State_Selected:
            ground = Role.SELECTION
        elif state & QStyle.StateFlag.State_MouseOver:
            ground = Role.RAISED
        drawing.box(QRectF(option.rect), measures.RADIUS_CONTROL, self._theme.colour(ground))
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
            drawing.focus(QRectF(option.rect), measures.RADIUS_CONTROL)
        return ground

    def _paint_ring(self, drawing: Drawing, ring: QRect, row: QRect, mark: StateMark, ground: Role) -> None:
        rail = QRect(ring.center().x(), row.top(), _RAIL, row.height())
        drawing.painter.fillRect(rail, self._theme.colour(Role.BORDER))
        fill, line = self._theme.colour(ground), self._theme.colour(mark.role)
        drawing.box(QRectF(ring), _RING / 2, fill, line, 1.5)
        drawing.icon(mark.icon, mark.role, ring, measures.ICON_IN_TEXT)

    def _paint_second(self, drawing: Drawing, room: QRect, content: EntryContent) -> None:
        if content.staff_only:
            mark = StateMark(Icon.LOCK, Role.NEUTRAL, content.staff_only)
            width = mark_width(self._theme, mark.word, on_tint=True)
            drawing.mark(QRect(room.left(), room.top(), width, room.height()), mark, on_tint=True)
            room = room.adjusted(width + measures.STEP, 0, 0, 0)
        drawing.text(room, content.second, self._second, self._theme.colour(Role.MUTED))

    # Qt

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        drawing = Drawing(painter, self._theme)
        item = index.data(RowRole)
        if isinstance(item, TimelineEntry):
            self._paint_entry(drawing, option, self._wording.content(item))
        elif isinstance(item, date):
            self._paint_heading(drawing, option.rect, item)
        else:
            drawing.text(option.rect, _LOADING, self._body, self._theme.colour(Role.MUTED))
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._text_left, self.row_height)

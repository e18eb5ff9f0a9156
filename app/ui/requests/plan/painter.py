"""Paints the plan picture: closed hours, days, lanes, bars, marks, now."""

from itertools import pairwise

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPen, QPolygonF

from app.ui.formats import Formats
from app.ui.requests.plan.content import Bar, BarKind, Mark, MarkKind, PlanContent
from app.ui.requests.plan.grounds import paint_bar, paint_step
from app.ui.requests.plan.layout import PlacedBar, PlacedMark, PlanLayout
from app.ui.theme import measures
from app.ui.theme.drawing import CENTRE, LEFT, Drawing
from app.ui.theme.look import Look
from app.ui.theme.palette import STATES, Role
from app.ui.theme.type_scale import Type

_INK = {BarKind.PLANNED: Role.TEXT, BarKind.WORKING: Role.ON_ACCENT, BarKind.WAITING: Role.WAITING}
_MARK_LINE = 2.0
_ARROW = 5.0
_LINES = {
    MarkKind.FIRST_PROMISE: Qt.PenStyle.SolidLine,
    MarkKind.LATER_PROMISE: Qt.PenStyle.DashLine,
    MarkKind.NEEDED_BY: Qt.PenStyle.DotLine,
    MarkKind.PRESENT: Qt.PenStyle.SolidLine,
}


class PlanPainter:
    """Made for one painting."""

    def __init__(self, drawing: Drawing, theme: Look, formats: Formats, layout: PlanLayout) -> None:
        self._drawing = drawing
        self._painter = drawing.painter
        self._theme = theme
        self._formats = formats
        self._layout = layout
        self._labels = self._day_labels()

    def paint(self, content: PlanContent, lane_names: tuple[str, str]) -> None:
        """Paint all of it."""
        self._paint_hours()
        self._paint_days()
        self._paint_lane_names(lane_names)
        for bar in self._layout.bars:
            self._paint_bar(bar)
        for mark in self._layout.marks:
            self._paint_line(mark, mark.chip.bottom() if mark.chip is not None else self._layout.plot.top())
        for step in self._layout.steps:
            is_done = step.mark.kind is MarkKind.STEP_DONE
            paint_step(self._drawing, self._theme, step.rect, step.mark.role, is_done=is_done)
        self._paint_day_names()
        self._paint_move(content)
        for mark in self._layout.marks:
            self._paint_chip(mark)
        self._paint_present()

    def frame(self, one: Bar | Mark) -> None:
        """The line of the keyboard's focus around a bar or mark."""
        around = self._layout.rect_of(one).adjusted(-3, -3, 3, 3)
        self._drawing.focus(around, measures.RADIUS_CHIP)

    def _paint_hours(self) -> None:
        plot = self._layout.plot
        self._painter.fillRect(plot, self._theme.colour(Role.WINDOW))
        for left, right in self._layout.axis.open_hours():
            open_hours = QRectF(left, plot.top(), right - left, plot.height())
            self._painter.fillRect(open_hours, self._theme.colour(Role.SURFACE))

    def _paint_days(self) -> None:
        plot, axis = self._layout.plot, self._layout.axis
        border = self._theme.colour(Role.BORDER)
        for y in (plot.top(), plot.bottom()):
            self._painter.fillRect(QRectF(0, y, axis.right, 1), border)
        for place, _ in self._labels:
            x, top = axis.day_left(place), plot.top() - self._layout.line
            self._painter.fillRect(QRectF(x, top, 1, plot.bottom() - top), border)
        self._painter.fillRect(QRectF(axis.right, plot.top(), 1, plot.height()), border)

    def _paint_day_names(self) -> None:
        """Over the lines of marks, which would run through them."""
        today = self._formats.now().date()
        top = int(self._layout.plot.top() - self._layout.line)
        for place, text in self._labels:
            is_today = self._layout.axis.days[place].on == today
            font = self._theme.font(Type.MARK)
            font.setBold(is_today)
            width = QFontMetrics(font).horizontalAdvance(text)
            left = int(self._layout.axis.day_left(place)) + measures.STEP
            room = QRect(left, top, width + 2, int(self._layout.line))
            self._painter.fillRect(room.adjusted(-2, 2, 2, -2), self._theme.colour(Role.SURFACE))
            ink = self._theme.colour(Role.TEXT if is_today else Role.MUTED)
            self._drawing.text(room, text, font, ink, LEFT)

    def _day_labels(self) -> list[tuple[int, str]]:
        """Every day where its name fits, else Mondays, else the first of each month."""
        days = list(enumerate(day.on for day in self._layout.axis.days))
        every_day = [(place, self._formats.axis_day(on)) for place, on in days]
        mondays = [(place, self._formats.short_date(on)) for place, on in days if on.weekday() == 0]
        months = [(place, self._formats.short_date(on)) for place, on in days if on.day == 1]
        fitting = (labels for labels in (every_day, mondays, months) if self._fit(labels))
        return self._whole(next(fitting, []))

    def _fit(self, labels: list[tuple[int, str]]) -> bool:
        """Whether each label ends before the next begins."""
        lefts = [self._layout.axis.day_left(place) for place, _ in labels]
        return all(after - before >= self._room_for(labels) for before, after in pairwise(lefts))

    def _whole(self, labels: list[tuple[int, str]]) -> list[tuple[int, str]]:
        """Without one that the right edge would cut off."""
        axis = self._layout.axis
        return [one for one in labels if axis.day_left(one[0]) + self._room_for([one]) <= axis.right + 1]

    def _room_for(self, labels: list[tuple[int, str]]) -> int:
        widest = max((self._layout.text_width(text) for _, text in labels), default=0)
        return widest + 2 * measures.STEP

    def _paint_lane_names(self, names: tuple[str, str]) -> None:
        height = int(self._layout.bars[0].rect.height())
        width = int(self._layout.axis.left)
        for name, top, kind, role in (
            (names[0], self._layout.planned_y, Type.SECOND, Role.MUTED),
            (names[1], self._layout.actual_y, Type.SECOND_BOLD, Role.TEXT),
        ):
            room = QRect(0, int(top), width, height)
            self._drawing.text(room, name, self._theme.font(kind), self._theme.colour(role))

    def _paint_bar(self, placed: PlacedBar) -> None:
        paint_bar(self._drawing, self._theme, placed.bar.kind, placed.rect)
        self._paint_word(placed, self._theme.colour(_INK[placed.bar.kind]))

    def _paint_word(self, placed: PlacedBar, ink: QColor) -> None:
        """Only where it fits whole; on waiting time it stands on a plate without hatch."""
        width = self._layout.text_width(placed.bar.word)
        if not placed.bar.word or width + 2 * measures.STEP > placed.rect.width():
            return
        room = placed.rect.adjusted(measures.STEP, 0, 0, 0).toRect()
        if placed.bar.kind is BarKind.WAITING:
            plate = QRectF(
                room.left() - measures.HALF,
                placed.rect.top(),
                width + 2 * measures.HALF,
                placed.rect.height(),
            )
            plate.adjust(0, 2, 0, -2)
            self._painter.fillRect(plate, self._theme.tint(Role.WAITING))
        room.setWidth(width + 2)
        self._drawing.text(room, placed.bar.word, self._theme.font(Type.MARK), ink)

    def _paint_line(self, placed: PlacedMark, top: float) -> None:
        pen = QPen(self._theme.colour(placed.mark.role), _MARK_LINE, _LINES[placed.mark.kind])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        self._painter.setPen(pen)
        self._painter.drawLine(QPointF(placed.x, top), QPointF(placed.x, self._layout.plot.bottom()))

    def _paint_chip(self, placed: PlacedMark) -> None:
        if placed.chip is None:
            return
        role = placed.mark.role
        tint = self._theme.tint(role if role in STATES else Role.NEUTRAL)
        self._drawing.box(placed.chip, measures.RADIUS_CHIP, tint)
        rect = placed.chip.toRect()
        pad = measures.STEP if placed.has_word else measures.ICON_GAP
        icon = QRect(rect.left() + pad, rect.top(), measures.ICON_IN_TEXT, rect.height())
        self._drawing.icon(placed.mark.icon, role, icon, measures.ICON_IN_TEXT)
        if placed.has_word:
            words = rect.adjusted(pad + measures.ICON_IN_TEXT + measures.ICON_GAP, 0, 0, 0)
            self._drawing.text(words, placed.mark.word, self._theme.font(Type.MARK), self._theme.colour(role))

    def _paint_move(self, content: PlanContent) -> None:
        """An arrow from the first promise to the one that holds, with how far that is on a plate."""
        if content.move is None:
            return
        start, end = (self._layout.axis.x(one) for one in (content.move.begins, content.move.ends))
        y = self._layout.move_y + self._layout.line / 2
        colour = self._theme.colour(Role.DUE)
        self._painter.setPen(QPen(colour, 1.4))
        self._painter.drawLine(QPointF(start + 2, y), QPointF(end - 2, y))
        tip = end - 2 if end > start else end + 2
        back = -_ARROW if end > start else _ARROW
        head = QPolygonF([QPointF(tip + back, y - _ARROW), QPointF(tip, y), QPointF(tip + back, y + _ARROW)])
        self._painter.drawPolyline(head)
        plate = self._layout.move_plate(content)
        if plate is not None:
            self._painter.fillRect(plate, self._theme.colour(Role.SURFACE))
            self._drawing.text(plate.toRect(), content.move.word, self._theme.font(Type.MARK), colour, CENTRE)

    def _paint_present(self) -> None:
        """In the colour of text, its pill below the axis, where no promise is."""
        placed = self._layout.present
        assert placed.chip is not None
        ink = self._theme.colour(Role.TEXT)
        self._painter.setPen(QPen(ink, _MARK_LINE))
        top, bottom = self._layout.plot.top(), placed.chip.top() + 1
        self._painter.drawLine(QPointF(placed.x, top), QPointF(placed.x, bottom))
        self._drawing.box(placed.chip, measures.RADIUS_CHIP, ink)
        font = self._theme.font(Type.MARK)
        font.setBold(True)
        self._drawing.text(
            placed.chip.toRect(), placed.mark.word, font, self._theme.colour(Role.SURFACE), CENTRE
        )

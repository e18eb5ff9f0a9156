"""A week of opening hours as a picture: a line a day with a bar for each span."""

from PySide6.QtCore import QRect, QRectF, QSize, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.calendar.week import MINUTES_OF_A_DAY, Day
from app.ui.dialogs.opening_hours.wording import HoursWording
from app.ui.theme import measures
from app.ui.theme.drawing import RIGHT, Drawing
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type

_LINE = 26
_BAR = 12
_SHORTEST_TRACK = 160
_HOUR = 60


class WeekPicture(QWidget):
    """Shows from an hour before the first opening to an hour after the last closing.

    `bare` leaves out the words, for a picture whose lines stand beside fields that say the same.
    """

    def __init__(
        self, theme: Theme, wording: HoursWording, parent: QWidget | None = None, *, bare: bool = False
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wording = wording
        self._is_bare = bare
        self._days: tuple[Day, ...] = ()
        vertical = QSizePolicy.Policy.Expanding if bare else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Expanding, vertical)
        theme.changed.connect(self._restyle)

    def show_days(self, days: tuple[Day, ...]) -> None:
        """Show these seven days, Monday first; again after a change of language."""
        self._days = days
        self.setAccessibleDescription(self._wording.spoken_week(days))
        self._restyle()

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def _texts(self) -> list[tuple[str, str]]:
        say = self._wording
        return [(say.weekday(place), say.day(day)) for place, day in enumerate(self._days)]

    def _widest(self, place: int) -> int:
        metrics = QFontMetrics(self._theme.font(Type.BODY))
        return max((metrics.horizontalAdvance(texts[place]) for texts in self._texts()), default=0)

    def _words_width(self) -> int:
        return 0 if self._is_bare else self._widest(0) + self._widest(1) + 2 * measures.LIST_MARGIN

    # Qt

    @override
    def sizeHint(self) -> QSize:
        line = max(_LINE, QFontMetrics(self._theme.font(Type.BODY)).height() + measures.HALF)
        return QSize(self._words_width() + _SHORTEST_TRACK, line * len(self._days))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        drawing = Drawing(painter, self._theme)
        left = 0 if self._is_bare else self._widest(0) + measures.LIST_MARGIN
        width = self.width() - self._words_width()
        for place, day in enumerate(self._days):
            top, bottom = (edge * self.height() // len(self._days) for edge in (place, place + 1))
            line = QRect(0, top, self.width(), bottom - top)
            if not self._is_bare:
                self._paint_words(drawing, line, place)
            track = QRectF(left, (top + bottom - _BAR) / 2, width, _BAR)
            drawing.box(track, measures.RADIUS_CHIP, self._theme.colour(Role.WINDOW))
            self._paint_spans(drawing, track, day)
        painter.end()

    def _paint_words(self, drawing: Drawing, line: QRect, place: int) -> None:
        name, hours = self._texts()[place]
        ink = self._theme.colour(Role.TEXT if self._days[place] else Role.MUTED)
        drawing.text(line, name, self._theme.font(Type.BODY), ink)
        drawing.text(line, hours, self._theme.font(Type.BODY), ink, RIGHT)

    def _paint_spans(self, drawing: Drawing, track: QRectF, day: Day) -> None:
        opens = min((span.opens for day in self._days for span in day), default=_HOUR) - _HOUR
        closes = max((span.closes for day in self._days for span in day), default=MINUTES_OF_A_DAY) + _HOUR
        scale = track.width() / (closes - opens)
        fill, line = self._theme.tint(Role.ACCENT), self._theme.colour(Role.ACCENT)
        for span in day:
            left = track.left() + (span.opens - opens) * scale
            bar = QRectF(left, track.top(), (span.closes - span.opens) * scale, track.height())
            drawing.box(bar, measures.RADIUS_CHIP, fill, line)

"""Where everything in the plan picture lies, for one width and one size of text."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import tzinfo

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetrics

from app.ui.requests.plan.axis import Axis
from app.ui.requests.plan.chip_places import ChipPlace, chip_places
from app.ui.requests.plan.content import Bar, BarKind, Mark, PlanContent
from app.ui.theme import measures
from app.ui.theme.look import Look
from app.ui.theme.type_scale import Type

_BAR = 22.0
_LANE_GAP = 14.0
_STEP = 9.0
_EDGE = 12.0
_NEAR = 5.0
_FRAME = 3.0
"""Room above and below for the line of the focus."""


@dataclass(frozen=True, slots=True)
class PlacedBar:
    """A bar and where it lies."""

    bar: Bar
    rect: QRectF


@dataclass(frozen=True, slots=True)
class PlacedStep:
    """A step's diamond, and the square around it."""

    mark: Mark
    rect: QRectF


@dataclass(frozen=True, slots=True)
class PlacedMark:
    """A mark, where its line comes down, and its chip; without a word there is room for the icon alone."""

    mark: Mark
    x: float
    chip: QRectF | None
    has_word: bool


class PlanLayout:
    """From top to bottom: rows of chips, the days, the lanes plan and actual, the move, the pill of now."""

    def __init__(
        self, content: PlanContent, theme: Look, lane_names: Sequence[str], zone: tzinfo, width: int
    ) -> None:
        font = theme.font(Type.MARK)
        self._metrics = QFontMetrics(font)
        font.setBold(True)
        self._bold = QFontMetrics(font)
        names = QFontMetrics(theme.font(Type.SECOND_BOLD))
        gutter = max(names.horizontalAdvance(name) for name in lane_names) + measures.LIST_MARGIN
        self.axis = Axis(content.days, zone, gutter, max(width - gutter - 1, 1))
        self._width = width
        self.line = max(measures.CHIP, self._metrics.height() + 2 * measures.HALF)
        self._place_chips(content)
        self._place_lanes(content)

    def _place_chips(self, content: PlanContent) -> None:
        """In words where there is room for all, else as icons; a mark without a word begins at the plot."""
        chips = [mark for mark in content.marks if mark.word]
        xs = [self.axis.x(mark.at) for mark in chips]
        places = chip_places(xs, [self._chip_width(mark) for mark in chips], self._width)
        has_word = places is not None
        if places is None:
            bare = measures.ICON_IN_TEXT + 2.0 * measures.ICON_GAP
            places = chip_places(xs, [bare] * len(xs), self._width) or []
        rows = 1 + max((place.row for place in places), default=0)
        self.top = _FRAME + rows * (self.line + measures.HALF)
        rects = {mark: self._chip_rect(place) for mark, place in zip(chips, places, strict=False)}
        self.marks = [
            PlacedMark(mark, self.axis.x(mark.at), rects.get(mark), has_word) for mark in content.marks
        ]

    def _chip_width(self, mark: Mark) -> float:
        text = self._metrics.horizontalAdvance(mark.word)
        return measures.ICON_IN_TEXT + measures.ICON_GAP + text + 2.0 * measures.STEP

    def _chip_rect(self, place: ChipPlace) -> QRectF:
        return QRectF(place.left, _FRAME + place.row * (self.line + measures.HALF), place.width, self.line)

    def _place_lanes(self, content: PlanContent) -> None:
        bar = max(_BAR, self._metrics.height() + 2 * measures.HALF)
        plot_top = self.top + self.line
        self.planned_y = plot_top + _EDGE
        self.actual_y = self.planned_y + bar + _LANE_GAP + (_STEP if content.steps else 0)
        self.steps = self._place_steps(content, self.planned_y + bar)
        self.move_y = self.actual_y + bar + measures.HALF
        bottom = self.move_y + (self.line if content.move is not None else measures.STEP) + measures.HALF
        self.plot = QRectF(self.axis.left, plot_top, self.axis.right - self.axis.left, bottom - plot_top)
        self.bars = [self._placed(one, bar) for one in (*content.planned, *content.actual)]
        x = self.axis.x(content.present.at)
        width = self._bold.horizontalAdvance(content.present.word) + 2.0 * measures.STEP
        left = min(max(x - width / 2, 0), self._width - width)
        self.present = PlacedMark(
            content.present, x, QRectF(left, bottom + measures.HALF, width, self.line), has_word=True
        )
        self.height = int(bottom + measures.HALF + self.line + _FRAME)

    def _place_steps(self, content: PlanContent, top: float) -> list[PlacedStep]:
        """In the middle between the lanes."""
        y = top + (_LANE_GAP + _STEP) / 2
        xs = [self.axis.x(one.at) for one in content.steps]
        half = _STEP / 2
        return [
            PlacedStep(mark, QRectF(x - half, y - half, _STEP, _STEP))
            for mark, x in zip(content.steps, xs, strict=True)
        ]

    def _placed(self, bar: Bar, height: float) -> PlacedBar:
        top = self.planned_y if bar.kind is BarKind.PLANNED else self.actual_y
        left, right = self.axis.x(bar.begins), self.axis.x(bar.ends)
        return PlacedBar(bar, QRectF(left, top, max(right - left - 1, 3), height))

    def move_plate(self, content: PlanContent) -> QRectF | None:
        """Room for the words of the move: on the arrow, else beside it where they cover no line."""
        if content.move is None:
            return None
        start, end = sorted(self.axis.x(one) for one in (content.move.begins, content.move.ends))
        width = self._metrics.horizontalAdvance(content.move.word) + 2.0 * measures.STEP
        if width + 4 * measures.STEP < end - start:
            return QRectF((start + end - width) / 2, self.move_y + 2, width, self.line - 4)
        lines = [one.x for one in (*self.marks, self.present)]
        for left in (end + measures.HALF, start - measures.HALF - width):
            is_inside = left >= self.axis.left and left + width <= self.axis.right
            if is_inside and not any(left - 1 <= x <= left + width + 1 for x in lines):
                return QRectF(left, self.move_y + 2, width, self.line - 4)
        return None

    def text_width(self, text: str) -> int:
        """How wide a text in the picture is."""
        return self._metrics.horizontalAdvance(text)

    def rect_of(self, one: Bar | Mark) -> QRectF:
        """What is framed when the keyboard is at this bar or mark."""
        for placed in self.bars:
            if placed.bar is one:
                return placed.rect
        for step in self.steps:
            if step.mark is one:
                return step.rect
        mark = next(placed for placed in (*self.marks, self.present) if placed.mark is one)
        line = QRectF(mark.x - 2, self.plot.top(), 4, self.plot.height())
        return mark.chip if mark.chip is not None else line

    def at(self, point: QPointF) -> Bar | Mark | None:
        """What lies under the pointer: chips before lines, lines before bars."""
        return next(self._under(point), None)

    def _under(self, point: QPointF) -> Iterator[Bar | Mark]:
        marks = [*self.marks, self.present]
        yield from (one.mark for one in marks if one.chip is not None and one.chip.contains(point))
        yield from (
            one.mark for one in reversed(self.steps) if one.rect.adjusted(-2, -2, 2, 2).contains(point)
        )
        if self.plot.contains(point):
            near = sorted((abs(one.x - point.x()), place) for place, one in enumerate(marks))
            yield from (marks[place].mark for distance, place in near if distance <= _NEAR)
        yield from (one.bar for one in self.bars if one.rect.contains(point))

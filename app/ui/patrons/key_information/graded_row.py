"""One service and how a patron stands to it: a rung of its ladder, or what came of expectations."""

from abc import abstractmethod
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from app.queries.key_rows import ServiceRow, StatementRow
from app.ui.theme.drawing import RIGHT, Drawing, mark_width
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.row_button import RowButton
from app.ui.widgets.list_painting import widest
from app.vocabulary.key_information import Degree, Experience, LadderStep

_HEIGHT = 24
_GAP = 12
_SEGMENT = QRect(0, 0, 13, 9)
_SEGMENT_GAP = 2
_CONFIRM, _WITHDRAW, _LIST = "confirm", "withdraw", "list"


@dataclass(frozen=True, slots=True)
class GradedContent:
    """What a row says, in the language of the screen. `names` are the words of the whole scale."""

    service: ServiceRow
    statement: StatementRow | None
    name: str
    age: str
    names: tuple[tuple[Degree, str], ...]
    more: tuple[str, str, str]
    """Still true, withdraw, everybody's: what else the menu offers."""

    is_retired: bool = False

    @property
    def degree(self) -> Degree | None:
        """Where the patron stands, as far as it is known."""
        return self.statement.degree if self.statement is not None else None

    @property
    def word(self) -> str:
        """The word for that."""
        return next((word for degree, word in self.names if degree == self.degree), "–")


class GradedRow(RowButton):
    """A click or Enter opens a menu of the degrees; the digits choose them while the row has the focus."""

    graded = Signal(object)
    """A degree."""

    confirmed = Signal()
    withdrawn = Signal()
    list_requested = Signal()

    def __init__(self, theme: Theme, content: GradedContent, parent: QWidget | None = None) -> None:
        super().__init__(theme, _HEIGHT, parent)
        self._content = content
        self._pressed_at: QPoint | None = None
        self._menu = QMenu(self)
        self.set_last(is_last=True)
        self.clicked.connect(self._choose)
        self._menu.triggered.connect(self._take)

    @property
    def content(self) -> GradedContent:
        """What the row shows."""
        return self._content

    def show_content(self, content: GradedContent) -> None:
        """Show this."""
        self._content = content
        parts = (content.name, content.word if content.degree is not None else "", content.age)
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.update()

    def menu(self) -> QMenu:
        """The menu as it is now: the degrees with their digits, and what else can be done."""
        self._menu.clear()
        for number, (degree, word) in enumerate(self._content.names, start=1):
            action = self._add(f"&{number}  {word}", degree)
            action.setCheckable(True)
            action.setChecked(degree == self._content.degree)
            action.setEnabled(not self._content.is_retired)
        still_true, withdraw, everybody = self._content.more
        self._menu.addSeparator()
        if self._content.statement is not None:
            self._add(still_true, _CONFIRM)
            self._add(withdraw, _WITHDRAW)
        self._add(everybody, _LIST)
        return self._menu

    def _add(self, text: str, data: object) -> QAction:
        action = self._menu.addAction(text)
        action.setData(data)
        return action

    @Slot()
    def _choose(self) -> None:
        pressed_at, self._pressed_at = self._pressed_at, None
        degree = self._degree_at(pressed_at) if pressed_at is not None else None
        if degree is not None and not self._content.is_retired:
            self.graded.emit(degree)
        else:
            self.menu().popup(self.mapToGlobal(self.rect().bottomLeft()))

    @Slot(QAction)
    def _take(self, action: QAction) -> None:
        wanted = action.data()
        if isinstance(wanted, LadderStep | Experience):
            self.graded.emit(wanted)
        else:
            {_CONFIRM: self.confirmed, _WITHDRAW: self.withdrawn, _LIST: self.list_requested}[wanted].emit()

    @abstractmethod
    def _degree_at(self, point: QPoint) -> Degree | None:
        """The degree that a click at this place means, or None for the menu."""

    # Qt

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._pressed_at = None
        number = event.key() - Qt.Key.Key_1
        if 0 <= number < len(self._content.names) and not self._content.is_retired:
            self.graded.emit(self._content.names[number][0])
        else:
            super().keyPressEvent(event)


class LadderRow(GradedRow):
    """Four segments, as many filled as the patron has climbed rungs; a click on one means that rung."""

    @override
    def _degree_at(self, point: QPoint) -> Degree | None:
        bar = self._bar()
        if not bar.adjusted(0, -_HEIGHT, 0, _HEIGHT).contains(point):
            return None
        height = (point.x() - bar.left()) // (_SEGMENT.width() + _SEGMENT_GAP) + 1
        return list(LadderStep)[min(height, len(LadderStep) - 1)]

    def _bar(self) -> QRect:
        """Where the segments are: the words at the right have the room of the widest."""
        words = widest(self._theme, Type.SECOND, tuple(word for _degree, word in self._content.names))
        count = len(LadderStep) - 1
        width = count * _SEGMENT.width() + (count - 1) * _SEGMENT_GAP
        top = (self.height() - _SEGMENT.height()) // 2
        return QRect(self.width() - words - _GAP - width, top, width, _SEGMENT.height())

    @override
    def _paint(self, drawing: Drawing) -> None:
        bar, content = self._bar(), self._content
        name = QRect(0, 0, bar.left() - _GAP, self.height())
        ink = self._theme.colour(Role.MUTED if content.is_retired else Role.TEXT)
        self._write(drawing, name, content.name, self._theme.font(Type.SECOND), ink)
        filled = content.degree.height if isinstance(content.degree, LadderStep) else 0
        for number in range(len(LadderStep) - 1):
            segment = _SEGMENT.translated(bar.left() + number * (_SEGMENT.width() + _SEGMENT_GAP), bar.top())
            fill = self._theme.colour(Role.ACCENT) if number < filled else None
            outline = None if number < filled else self._theme.colour(Role.CONTROL)
            drawing.box(QRectF(segment), 2.5, fill, outline)
        word = QRect(bar.right() + 1 + _GAP, 0, self.width(), self.height())
        role = Role.INFO if content.degree is LadderStep.NEVER_HEARD else Role.TEXT
        if content.degree is None or content.is_retired:
            role = Role.MUTED
        drawing.text(word, content.word, self._theme.font(Type.SECOND), self._theme.colour(role))


_EXPERIENCE_MARKS = {
    Experience.WORSE: (Icon.CHEVRON_DOWN, Role.LATE),
    Experience.AS_EXPECTED: (Icon.MINUS, Role.NEUTRAL),
    Experience.BETTER: (Icon.CHECK_CIRCLE, Role.DONE),
}


class PerceptionRow(GradedRow):
    """Better than, as, or worse than expected: picture and word, and how long ago."""

    @override
    def _degree_at(self, point: QPoint) -> Degree | None:
        return None

    @override
    def _paint(self, drawing: Drawing) -> None:
        content, second = self._content, self._theme.font(Type.SECOND)
        muted = self._theme.colour(Role.MUTED)
        age = self._metrics(Type.SECOND).horizontalAdvance(content.age)
        words = tuple(word for _degree, word in content.names)
        width = max(mark_width(self._theme, word, on_tint=False) for word in words)
        left = self.width() - age - _GAP - width
        ink = muted if content.is_retired else self._theme.colour(Role.TEXT)
        self._write(drawing, QRect(0, 0, left - _GAP, self.height()), content.name, second, ink)
        drawing.text(self.rect(), content.age, second, muted, RIGHT)
        room = QRect(left, 0, width, self.height())
        if isinstance(content.degree, Experience):
            mark = StateMark(*_EXPERIENCE_MARKS[content.degree], content.word)
            drawing.mark(room, mark, on_tint=False)
        else:
            drawing.text(room, content.word, second, muted)

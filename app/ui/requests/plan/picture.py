"""The plan picture itself: painted, and told mark by mark to pointer, keyboard and screen reader."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from app.ui.formats import Formats
from app.ui.requests.plan.content import Bar, Mark, PlanContent
from app.ui.requests.plan.layout import PlanLayout
from app.ui.requests.plan.painter import PlanPainter
from app.ui.tables.columns import plain_tip
from app.ui.theme.drawing import Drawing
from app.ui.theme.theme import Theme

_LEAST_WIDTH = 420
_STEPS = {int(Qt.Key.Key_Left): -1, int(Qt.Key.Key_Right): 1}


class PlanPicture(QWidget):
    """As high as it needs to be. Left and Right walk through bars and marks, Home and End to the last."""

    told = Signal(str)
    """What the bar or mark is at which the keyboard is; nothing when it has left."""

    def __init__(self, theme: Theme, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plan_picture")
        self._theme = theme
        self._formats = formats
        self._content: PlanContent | None = None
        self._layout: PlanLayout | None = None
        self._order: list[Bar | Mark] = []
        self._current: int | None = None
        self._lane_names = ("", "")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(_LEAST_WIDTH)
        theme.changed.connect(self._arrange)

    @property
    def current(self) -> Bar | Mark | None:
        """Where the keyboard is."""
        return self._order[self._current] if self._current is not None else None

    def show_content(self, content: PlanContent, spoken: str) -> None:
        """Show a picture; `spoken` says it all in a sentence."""
        before = self.current
        self._content = content
        self._order = list(content.in_order())
        self._current = self._place_of(before)
        self._lane_names = (self.tr("Plan"), self.tr("Actual"))
        self.setAccessibleName(self.tr("Plan against actual"))
        hint = self.tr("Left and Right walk through it.")
        self.setAccessibleDescription(f"{spoken} {hint}")
        self._arrange()

    def _place_of(self, before: Bar | Mark | None) -> int | None:
        """Where the keyboard was, although a minute has passed since: bars that still run have grown."""
        if before is None:
            return None
        if before in self._order:
            return self._order.index(before)
        return min(self._current or 0, len(self._order) - 1)

    @Slot()
    def _arrange(self) -> None:
        if self._content is None:
            return
        zone = self._formats.now().tzinfo
        assert zone is not None
        self._layout = PlanLayout(self._content, self._theme, self._lane_names, zone, self.width())
        self.setFixedHeight(self._layout.height)
        self.updateGeometry()
        self.update()

    def _walk_to(self, place: int) -> None:
        """Frame the bar or mark at this place, and say it in words."""
        self._current = min(max(place, 0), len(self._order) - 1)
        one = self._order[self._current]
        self.setAccessibleDescription(one.spoken)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, one.spoken))
        self.told.emit(one.spoken)
        self.update()

    # Qt

    @override
    def sizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, self._layout.height if self._layout is not None else 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self._arrange()
        super().resizeEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._content is None or self._layout is None:
            return
        painter = QPainter(self)
        picture = PlanPainter(Drawing(painter, self._theme), self._theme, self._formats, self._layout)
        picture.paint(self._content, self._lane_names)
        if self.hasFocus() and self.current is not None:
            picture.frame(self.current)
        painter.end()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._layout is not None:
            found = self._layout.at(event.pos().toPointF())
            QToolTip.showText(event.globalPos(), plain_tip(found.spoken) if found is not None else "", self)
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(event.key())
        if not self._order:
            super().keyPressEvent(event)
        elif step is not None:
            self._walk_to(self._current + step if self._current is not None else 0)
        elif event.key() == Qt.Key.Key_Home:
            self._walk_to(0)
        elif event.key() == Qt.Key.Key_End:
            self._walk_to(len(self._order) - 1)
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        if self._current is None and self._order:
            self._current = 0
        self.told.emit(self.current.spoken if self.current is not None else "")
        self.update()
        super().focusInEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.told.emit("")
        self.update()
        super().focusOutEvent(event)

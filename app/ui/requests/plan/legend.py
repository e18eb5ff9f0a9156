"""What the colours and hatches of the plan picture mean."""

from PySide6.QtCore import QRectF, QSize, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from app.ui.requests.plan.content import BarKind
from app.ui.requests.plan.grounds import paint_bar, paint_closed_hours, paint_step
from app.ui.theme import measures
from app.ui.theme.drawing import Drawing
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.labels.label import Label

_SWATCH = QSize(18, 12)


class Legend(QWidget):
    """Fills lines from the left."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._labels = [Label(theme, "", Type.SECOND, Role.MUTED) for _ in range(4)]
        self._parts: list[QWidget] = []
        flow = FlowLayout(self, spacing=measures.LIST_MARGIN)
        for kind, label in zip((*BarKind, None), self._labels, strict=True):
            part = QWidget()
            line = QHBoxLayout(part)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(measures.STEP)
            line.addWidget(_Swatch(theme, kind))
            line.addWidget(label)
            flow.addWidget(part)
            self._parts.append(part)
        self._step = QWidget()
        self._step_word = Label(theme, "", Type.SECOND, Role.MUTED)
        line = QHBoxLayout(self._step)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(measures.STEP)
        line.addWidget(_StepSwatch(theme))
        line.addWidget(self._step_word)
        flow.addWidget(self._step)
        self._step.hide()

    def show_steps(self, *, shown: bool) -> None:
        """Say what the diamonds mean, where there are any."""
        self._step.setVisible(shown)

    @property
    def one_line(self) -> int:
        """How wide it must be to stand in one line."""
        parts = self._parts if self._step.isHidden() else [*self._parts, self._step]
        gaps = measures.LIST_MARGIN * (len(parts) - 1)
        return sum(part.sizeHint().width() for part in parts) + gaps

    def say(self) -> None:
        """Set the words, again after a change of language."""
        words = (
            self.tr("planned"),
            self.tr("working"),
            self.tr("waiting, clock stopped"),
            self.tr("closed hours (nights shortened)"),
        )
        for label, word in zip(self._labels, words, strict=True):
            label.setText(word)
        self._step_word.setText(self.tr("step due, step done"))


class _Swatch(QWidget):
    """A piece of a bar, or of closed hours."""

    def __init__(self, theme: Theme, kind: BarKind | None) -> None:
        super().__init__()
        self._theme = theme
        self._kind = kind
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._repaint)

    @Slot()
    def _repaint(self) -> None:
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return _SWATCH

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        drawing = Drawing(painter, self._theme)
        if self._kind is None:
            paint_closed_hours(drawing, self._theme, QRectF(self.rect()))
        else:
            paint_bar(drawing, self._theme, self._kind, QRectF(self.rect()))
        painter.end()


class _StepSwatch(QWidget):
    """Both diamonds of a step."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(2 * _SWATCH.height() + 2, _SWATCH.height())
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        drawing = Drawing(painter, self._theme)
        side = _SWATCH.height() - 3.0
        for left, role, is_done in ((1.5, Role.MUTED, False), (side + 5, Role.DONE, True)):
            paint_step(drawing, self._theme, QRectF(left, 1.5, side, side), role, is_done=is_done)
        painter.end()

"""A state in a small tinted box."""

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.ui.theme import measures
from app.ui.theme.drawing import Drawing, mark_width
from app.ui.theme.state_mark import StateMark
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type


class Chip(QWidget):
    """Shows one state, icon and word, on its tint or (`tinted=False`) bare. Hidden while there is none."""

    def __init__(
        self,
        theme: Theme,
        mark: StateMark | None = None,
        parent: QWidget | None = None,
        *,
        tinted: bool = True,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._mark = mark
        self._tinted = tinted
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self._name()
        if mark is None:
            self.hide()  # the other way round it would show itself as a window, having no parent yet

    @property
    def mark(self) -> StateMark | None:
        """The state that is shown."""
        return self._mark

    def set_mark(self, mark: StateMark | None) -> None:
        """Show another state, or nothing."""
        self._mark = mark
        self._name()
        self.setHidden(mark is None)
        self._restyle()

    def _name(self) -> None:
        self.setAccessibleName(self._mark.word if self._mark is not None else "")

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        if self._mark is None:
            return QSize(0, measures.CHIP)
        text_height = QFontMetrics(self._theme.font(Type.SECOND)).height()
        width = mark_width(self._theme, self._mark.word, on_tint=self._tinted)
        return QSize(width, max(measures.CHIP, text_height + measures.HALF))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._mark is None:
            return
        painter = QPainter(self)
        Drawing(painter, self._theme).mark(self.rect(), self._mark, on_tint=self._tinted)
        painter.end()

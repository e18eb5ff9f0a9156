"""A state in a tinted box that can be changed: a chip that is pressed."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.theme import measures
from app.ui.theme.drawing import Drawing, mark_width
from app.ui.theme.state_mark import StateMark
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.button import Button, ButtonLook


class MarkButton(Button):
    """Shows one state; what pressing it does is its owner's affair."""

    def __init__(self, theme: Theme, mark: StateMark, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", None, parent, in_row=True)
        self._mark = mark

    def set_mark(self, mark: StateMark, name: str) -> None:
        """Show another state; `name` says it, and what it is the state of, to who cannot see it."""
        self._mark = mark
        self.setAccessibleName(name)
        self._restyle()

    @property
    def mark(self) -> StateMark:
        """The state that is shown."""
        return self._mark

    @override
    def _paint_ground(self, drawing: Drawing, look: ButtonLook) -> None:
        rect = QRectF(self.rect())
        outline = self._theme.colour(self._mark.role) if self.underMouse() else None
        drawing.box(rect, measures.RADIUS_CHIP, self._theme.tint(self._mark.role), outline)
        if self.hasFocus():
            drawing.focus(rect, measures.RADIUS_CHIP)

    @override
    def _paint_content(self, drawing: Drawing, look: ButtonLook) -> None:
        drawing.mark(self.rect(), self._mark, on_tint=True)

    @override
    def sizeHint(self) -> QSize:
        height = QFontMetrics(self._theme.font(Type.SECOND)).height() + measures.HALF
        return QSize(mark_width(self._theme, self._mark.word, on_tint=True), max(measures.CHIP, height))

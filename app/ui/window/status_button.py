"""A word in the status line that can be pressed; a state has its icon in its colour before it."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.theme import measures
from app.ui.theme.drawing import Drawing
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.button import Button, ButtonLook


class StatusButton(Button):
    """Without an outline until it is pointed at or has the focus."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", None, parent, in_row=True)
        self._role = Role.MUTED

    def set_mark(self, mark: StateMark) -> None:
        """Show a state. What is due has its colour on the words too: it asks for something."""
        self._role = mark.role
        self.set_icon(mark.icon)
        self.setText(mark.word)

    @override
    def _type(self) -> Type:
        return Type.SECOND

    @override
    def _look(self) -> ButtonLook:
        hovered = self.isDown() or self.underMouse()
        ink = Role.DUE if self._role is Role.DUE else Role.MUTED
        return ButtonLook(ink, self._theme.colour(Role.RAISED) if hovered else None)

    @override
    def _paint_content(self, drawing: Drawing, look: ButtonLook) -> None:
        icon = self._shown_icon()
        left = (self.width() - self._content_width()) // 2
        if icon is not None:
            drawing.icon(icon, self._role, QRect(left, 0, measures.ICON, self.height()))
            left += measures.ICON + measures.STEP
        ink = self._theme.colour(look.ink)
        self._paint_text(drawing, QRect(left, 0, self.width() - left, self.height()), ink)

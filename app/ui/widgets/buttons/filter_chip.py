"""The pill that chooses a filter."""

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.theme.drawing import Drawing
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.button import Button, ButtonLook


class FilterChip(Button):
    """A pill that is on or off; on, it has a tick and the accent's tint. A QButtonGroup makes one of many."""

    def __init__(self, theme: Theme, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme, text, None, parent, in_row=True)
        self.setCheckable(True)
        self.toggled.connect(self._restyle)

    @override
    def _type(self) -> Type:
        return Type.SECOND

    @override
    def _shown_icon(self) -> Icon | None:
        return Icon.CHECK if self.isChecked() else None

    @override
    def _look(self) -> ButtonLook:
        if not self.isChecked():
            return super()._look()
        accent = self._theme.colour(Role.ACCENT)
        return ButtonLook(Role.ACCENT, self._theme.tint(Role.ACCENT), accent)

    @override
    def _paint_ground(self, drawing: Drawing, look: ButtonLook) -> None:
        rect = QRectF(self.rect())
        drawing.box(rect, rect.height() / 2, look.fill, look.outline)
        if self.hasFocus():
            drawing.focus(rect, rect.height() / 2)

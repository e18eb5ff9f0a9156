"""A short answer that is on or off: small and quiet when on, outlined when it could be tapped."""

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.theme import measures
from app.ui.theme.drawing import Drawing
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.button import Button, ButtonLook


class TapChip(Button):
    """On, it has a tick and the neutral tint. The value that it stands for is `value`."""

    def __init__(self, theme: Theme, value: int, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme, text, None, parent, in_row=True)
        self.value = value
        self._height = measures.CHIP
        self._padding = measures.STEP
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
        return ButtonLook(Role.NEUTRAL, self._theme.tint(Role.NEUTRAL))

    @override
    def _paint_ground(self, drawing: Drawing, look: ButtonLook) -> None:
        rect = QRectF(self.rect())
        drawing.box(rect, measures.RADIUS_CHIP, look.fill, look.outline)
        if self.hasFocus():
            drawing.focus(rect, measures.RADIUS_CHIP)

"""One way to begin: a row with a picture, its name, what it is for, and an arrow that leads on."""

from PySide6.QtCore import QRect
from typing_extensions import override

from app.ui.theme import measures
from app.ui.theme.drawing import Drawing
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.row_button import LINE_GAP, RowButton

_HEIGHT = 54


class WayRow(RowButton):
    """`clicked` chooses it."""

    def __init__(self, theme: Theme, icon: Icon) -> None:
        super().__init__(theme, _HEIGHT)
        self._icon = icon
        self._texts = ("", "")

    def say(self, name: str, purpose: str) -> None:
        """Set both lines, again after a change of language."""
        self._texts = (name, purpose)
        self.setAccessibleName(name)
        self.setAccessibleDescription(purpose)
        self.update()

    @override
    def _text_height(self) -> int:
        return self._metrics(Type.NAME).height() + LINE_GAP + self._metrics(Type.SECOND).height()

    @override
    def _paint(self, drawing: Drawing) -> None:
        room = self.rect().adjusted(measures.LIST_MARGIN, 0, -measures.LIST_MARGIN, 0)
        size = measures.ICON_LARGE
        drawing.icon(self._icon, Role.ACCENT, QRect(room.left(), 0, size, room.height()), size)
        at = room.right() + 1 - measures.ICON
        drawing.icon(Icon.CHEVRON_RIGHT, Role.MUTED, QRect(at, 0, measures.ICON, room.height()))
        text = room.adjusted(size + measures.LIST_MARGIN, 0, -measures.ICON - measures.STEP, 0)
        self._write_two(drawing, text, self._texts, Type.NAME)

"""A label of plain text in a size of the type scale and a colour of the palette."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type


class Label(QLabel):
    """Shows text as it is, never as markup. `wraps` lets it run over several lines."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        kind: Type = Type.BODY,
        role: Role = Role.TEXT,
        parent: QWidget | None = None,
        *,
        wraps: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._kind = kind
        self._role = role
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_role(self, role: Role) -> None:
        """Show the text in another colour of the palette."""
        self._role = role
        self._restyle()

    @Slot()
    def _restyle(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour(self._role))
        self.setPalette(palette)
        self.setFont(self._theme.font(self._kind))

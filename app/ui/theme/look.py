"""What it takes to paint something: colours, fonts and icons, of the screen or of paper."""

from typing import Protocol

from PySide6.QtGui import QColor, QFont, QPixmap
from PySide6.QtWidgets import QApplication

from app.ui.theme.icon_names import Icon
from app.ui.theme.icons import Icons
from app.ui.theme.palette import LIGHT, Role
from app.ui.theme.type_scale import Type, scaled_font


class Look(Protocol):
    """Answers by role."""

    def colour(self, role: Role) -> QColor:
        """The colour of a role."""

    def tint(self, role: Role) -> QColor:
        """The ground of a state's chip, or of the accent's."""

    def font(self, kind: Type) -> QFont:
        """A font of the type scale."""

    def pixmap(self, name: Icon, role: Role, size: int, ratio: float) -> QPixmap:
        """A tinted picture, `size` logical pixels square."""


class PaperLook:
    """The light palette whatever the screen wears: paper is white."""

    def __init__(self, application: QApplication, icons: Icons) -> None:
        self._application = application
        self._icons = icons

    def colour(self, role: Role) -> QColor:
        """The colour of a role on paper."""
        return QColor(LIGHT.colours[role])

    def tint(self, role: Role) -> QColor:
        """The ground of a state's chip on paper."""
        return QColor(LIGHT.tints[role])

    def font(self, kind: Type) -> QFont:
        """A font of the type scale, from the application's font."""
        return scaled_font(self._application.font(), kind)

    def pixmap(self, name: Icon, role: Role, size: int, ratio: float) -> QPixmap:
        """A tinted picture, `size` logical pixels square."""
        return self._icons.pixmap(name, self.colour(role), size, ratio)

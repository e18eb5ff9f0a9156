"""Whether the patron can see the screen, and what is then out of their sight."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.onlooking.screened import Screened
from app.ui.theme.theme import Theme


class Onlooker(QObject):
    """Each part of a screen that shows notes, other patrons or sensitive fields is named to it once.

    What is out of sight is hidden, not painted over: no picture, no tooltip and no screen reader finds it.
    Dialogs need not be named: all that are not known to be harmless are (see ScreenedDialogs).
    """

    changed = Signal(bool)
    """Whether somebody looks now."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._is_looking = False

    @property
    def is_looking(self) -> bool:
        """Whether the screen is to show nothing but what the patron in front may see."""
        return self._is_looking

    @Slot()
    def toggle(self) -> None:
        """The patron looks now, or does no longer."""
        self._is_looking = not self._is_looking
        if self._is_looking:
            _close_popups()
        self.changed.emit(self._is_looking)

    def hide_from(self, *parts: QWidget) -> None:
        """Keep these out of sight while somebody looks, something calm in their place.

        Whoever owns a part may fill it meanwhile, and show it as a page of a stack, but not show and hide it.
        """
        for part in parts:
            screened = Screened(self._theme, part)
            self.changed.connect(screened.follow)
            screened.follow(self._is_looking)


def _close_popups() -> None:
    """Menus and completions may name anybody."""
    popup = QApplication.activePopupWidget()
    while popup is not None and popup.close():
        popup = QApplication.activePopupWidget()

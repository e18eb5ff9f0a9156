"""Opens the list of keys and *About*."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.paths import log_folder
from app.ui.actions.window_actions import WindowActions
from app.ui.help.about_dialog import AboutDialog
from app.ui.help.shortcuts_dialog import ShortcutsDialog
from app.ui.workplace import Workplace


class HelpOpener(QObject):
    """Over the window whose actions these are."""

    def __init__(self, workplace: Workplace, actions: WindowActions, window: QWidget) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._actions = actions
        self._window = window

    @Slot()
    def show_shortcuts(self) -> None:
        """Every key there is."""
        ShortcutsDialog(self._workplace.theme, self._actions, self._window).open()

    @Slot()
    def show_about(self) -> None:
        """Version, licence, files."""
        library = self._workplace.session.library.path
        AboutDialog(self._workplace.theme, library, log_folder(), self._window).open()

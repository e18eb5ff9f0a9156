"""Opens the palette, does what is picked in it, and remembers what was used last."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.ui.actions.window_actions import WindowActions
from app.ui.palette.palette_dialog import PaletteDialog
from app.ui.workplace import Workplace

_REMEMBERED = 8


class PaletteOpener(QObject):
    """Over the window whose actions these are. However an action was set off, it has been used."""

    def __init__(self, workplace: Workplace, actions: WindowActions, window: QWidget) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._actions = actions
        self._window = window
        self._used: list[QAction] = []
        for _, group in actions.groups():
            for action in group:
                action.triggered.connect(self._remember)

    @Slot()
    def open(self) -> None:
        """Show the popup."""
        place = self._workplace
        dialog = PaletteDialog(place.theme, place.languages, self._actions, self._used, self._window)
        dialog.picked.connect(self._do)
        dialog.open()

    @Slot(object)
    def _do(self, action: QAction) -> None:
        action.trigger()

    @Slot()
    def _remember(self) -> None:
        action = self.sender()
        if isinstance(action, QAction) and action is not self._actions.palette:
            self._used = [action, *(one for one in self._used if one is not action)][:_REMEMBERED]

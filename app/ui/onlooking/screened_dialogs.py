"""Dialogs while the patron looks: all of each is out of sight, but for those known to be harmless."""

from collections.abc import Iterator
from typing import Final

import shiboken6
from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from typing_extensions import override

from app.ui.onlooking.onlooker import Onlooker
from app.ui.onlooking.stand_in import StandIn
from app.ui.theme.theme import Theme

SHOWS_NOBODY: Final = "showsNobody"
"""Dynamic property, true on dialogs in which no patron and no note can stand."""

_TITLE = "Pemustaka"


class ScreenedDialogs(QObject):
    """Watches the application for dialogs; `window` is the desk's own, which hides its parts itself."""

    def __init__(self, application: QApplication, theme: Theme, onlooker: Onlooker, window: QWidget) -> None:
        super().__init__(window)
        self._application = application
        self._theme = theme
        self._window = window
        self._screens: dict[QDialog, _DialogScreen] = {}
        onlooker.changed.connect(self._follow)

    @Slot(bool)
    def _follow(self, is_looking: bool) -> None:  # noqa: FBT001  # a slot takes what its signal gives
        if is_looking:  # not before: every event of the program would come by here
            self._application.installEventFilter(self)
            for dialog in self._window.findChildren(QDialog):
                if dialog.isVisible():
                    self._screen(dialog)
            return
        self._application.removeEventFilter(self)
        screens, self._screens = self._screens, {}
        for dialog, screen in screens.items():
            if shiboken6.isValid(dialog):
                screen.lift()

    def _screen(self, dialog: QDialog) -> None:
        if dialog not in self._screens and not dialog.property(SHOWS_NOBODY):
            self._screens[dialog] = _DialogScreen(self._theme, dialog)

    def _is_ours(self, dialog: QDialog) -> bool:
        parent: QObject | None = dialog
        while parent is not None and parent is not self._window:
            parent = parent.parent()
        return parent is not None

    # Qt

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QDialog) and self._is_ours(watched):
            self._screen(watched)
        return super().eventFilter(watched, event)


class _DialogScreen(QObject):
    """Hides what one dialog consists of, its title too, and gives all of it back."""

    def __init__(self, theme: Theme, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._title = dialog.windowTitle()
        self._focus = dialog.focusWidget()
        self._is_lifting = False
        self._hidden = [part for part in _parts(dialog) if not part.isHidden()]
        for part in self._hidden:
            part.installEventFilter(self)
            part.hide()
        self._stand_in = StandIn(theme, dialog)
        self._stand_in.setGeometry(dialog.rect())
        self._stand_in.show()
        self._stand_in.setFocus()
        dialog.installEventFilter(self)
        dialog.setWindowTitle(_TITLE)

    def lift(self) -> None:
        """Bring all back, and the keyboard to where it was."""
        self._is_lifting = True
        self._dialog.removeEventFilter(self)
        self._dialog.setWindowTitle(self._title)
        self._stand_in.hide()
        self._stand_in.deleteLater()
        for part in self._hidden:
            if shiboken6.isValid(part):
                part.show()
        if self._focus is not None and shiboken6.isValid(self._focus):
            self._focus.setFocus()
        self.deleteLater()

    # Qt

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if self._is_lifting:
            return False
        if watched is not self._dialog:
            if kind == QEvent.Type.ShowToParent and isinstance(watched, QWidget):
                watched.hide()
        elif kind == QEvent.Type.Resize:
            self._stand_in.setGeometry(self._dialog.rect())
        elif kind == QEvent.Type.WindowTitleChange and self._dialog.windowTitle() != _TITLE:
            self._title = self._dialog.windowTitle()
            self._dialog.setWindowTitle(_TITLE)
        elif kind == QEvent.Type.ChildPolished:
            self._hide_late_comers()
        return False

    def _hide_late_comers(self) -> None:
        for part in _parts(self._dialog):
            if part is not self._stand_in and part not in self._hidden:
                self._hidden.append(part)
                part.installEventFilter(self)
                part.hide()


def _parts(dialog: QDialog) -> Iterator[QWidget]:
    for child in dialog.children():
        if isinstance(child, QWidget) and not child.isWindow():
            yield child

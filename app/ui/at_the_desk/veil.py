"""Puts the whole desk out of sight and brings it back as it was, with every dialog that was open."""

import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QStackedLayout, QWidget

from app.ui.at_the_desk.put_away import PutAway


class Veil(QObject):
    """`pages` holds the desk first and what is shown instead of it second.

    What is hidden has no shortcuts, is not read out by a screen reader, and keeps what was typed.
    """

    def __init__(self, pages: QStackedLayout, window: QWidget) -> None:
        super().__init__(window)
        self._pages = pages
        self._window = window
        self._put_away: list[PutAway] = []
        self._focus: QWidget | None = None
        application = QGuiApplication.instance()
        assert isinstance(application, QApplication)
        application.focusWindowChanged.connect(self._put_away_late_comers)

    @property
    def is_drawn(self) -> bool:
        """Whether the desk is out of sight."""
        return self._pages.currentIndex() == 1

    @property
    def has_dialogs(self) -> bool:
        """Whether an open dialog is out of sight."""
        return any(one.is_there for one in self._put_away)

    def draw(self) -> None:
        """Hide the desk; a second time does no harm."""
        if not self.is_drawn:
            self._focus = self._window.focusWidget()
            self._pages.setCurrentIndex(1)
        self._close_menus()
        self._hide_dialogs()

    def lift(self) -> None:
        """Bring all back, and the keyboard to where it was."""
        if not self.is_drawn:
            return
        self._pages.setCurrentIndex(0)
        if self._focus is not None and shiboken6.isValid(self._focus):
            self._focus.setFocus(Qt.FocusReason.OtherFocusReason)
        put_away, self._put_away = self._put_away, []
        for one in put_away:
            one.bring_back()

    def _hide_dialogs(self) -> None:
        for dialog in self._window.findChildren(QDialog):
            if dialog.isVisible():
                self._put_away.append(PutAway(dialog))

    def _put_away_late_comers(self, _window: QWindow | None) -> None:
        """Something that was being read for a dialog may arrive when the desk is hidden already."""
        if self.is_drawn:
            self._hide_dialogs()

    @staticmethod
    def _close_menus() -> None:
        popup = QApplication.activePopupWidget()
        while popup is not None and popup.close():
            popup = QApplication.activePopupWidget()

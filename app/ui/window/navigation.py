"""Goes from anywhere in the window to a tab, a patron, a request or the find box."""

from enum import IntEnum

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from app.ui.window.parts import Parts


class Tab(IntEnum):
    """The tabs in their order."""

    TODAY = 0
    PATRONS = 1
    INTERACTIONS = 2
    REQUESTS = 3


class Navigation(QObject):
    """What every part may ask for that names a patron or a request."""

    def __init__(self, parts: Parts, window: QWidget) -> None:
        super().__init__(window)
        self._top = parts.top
        self._patrons = parts.patrons
        self._requests = parts.requests

    def open_tab(self, tab: int) -> None:
        """Show the tab with this number."""
        self._top.tabs.setCurrentIndex(tab)

    def open_patron(self, patron_id: int) -> None:
        """Show the patron's panel."""
        self.open_tab(Tab.PATRONS)
        self._patrons.show_patron(patron_id)

    def open_key_information(self, patron_id: int) -> None:
        """Show what is known about the patron."""
        self.open_patron(patron_id)
        self._patrons.show_key_information()

    def open_request(self, request_id: int) -> None:
        """Show the request among all."""
        self.open_tab(Tab.REQUESTS)
        self._requests.show_request(request_id)

    def search(self, text: str) -> None:
        """Show the patrons whom these words find."""
        self.open_tab(Tab.PATRONS)
        self._patrons.search(text)

    def go_to_find(self) -> None:
        """Put the cursor where a name or a number is typed."""
        self._top.find_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._top.find_box.selectAll()

    def type_into_find(self, text: str) -> None:
        """Go on in the find box with what was typed elsewhere."""
        self._top.find_box.setFocus(Qt.FocusReason.OtherFocusReason)
        self._top.find_box.setText(text)

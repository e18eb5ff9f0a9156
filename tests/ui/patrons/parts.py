"""What the tests of the tab share: how they open it, and how they find what they press."""

from collections.abc import Callable

from PySide6.QtWidgets import QAbstractButton, QWidget

from app.ui.patrons.patron_panel import PatronPanel
from app.ui.patrons.patrons_tab import PatronsTab

Open = Callable[[], PatronsTab]
Show = Callable[[int], PatronPanel]


def button(inside: QWidget, name: str) -> QAbstractButton:
    """The button of this name."""
    found = inside.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton)
    return found

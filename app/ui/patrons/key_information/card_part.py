"""A part of a card that shows statements of one shape, and lets staff tap new ones."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.patrons.key_information.card_content import CardContent


class CardPart(QWidget):
    """Hidden while it has nothing to show. Those who extend it answer `_fill`."""

    submitted = Signal(object)
    """A command that a tap stands for."""

    list_requested = Signal(int, str)
    """A service, and the shape in which everybody's statements about it are wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content: CardContent | None = None

    def show_content(self, content: CardContent) -> None:
        """Show this."""
        self._content = content
        self._fill(content)

    def _fill(self, content: CardContent) -> None:
        """Show what stands under the heading; called again for each language."""
        raise NotImplementedError  # abstract; Qt's metaclass leaves no room for abc's

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._content is not None:
            self._fill(self._content)
        super().changeEvent(event)

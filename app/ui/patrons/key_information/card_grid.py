"""The nine cards in three columns; the arrow keys walk from card to card."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.formats import Formats
from app.ui.patrons.key_information.card_content import CardContent
from app.ui.patrons.key_information.heading_card import HeadingCard
from app.ui.patrons.key_information.wording import HeadingWording
from app.ui.theme import measures
from app.ui.theme.theme import Theme
from app.vocabulary.key_information import Heading

_ACROSS = 3
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -_ACROSS, Qt.Key.Key_Down: _ACROSS}


class CardGrid(QWidget):
    """Gathers what the cards emit."""

    add_requested = Signal(str)
    list_requested = Signal(int, str)
    period_chosen = Signal(int)
    submitted = Signal(object, object)

    def __init__(
        self, theme: Theme, wording: HeadingWording, formats: Formats, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._cards = {heading: HeadingCard(theme, heading, wording, formats, self) for heading in Heading}
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        """Each column is as high as its cards need: rows as high as the tallest would scroll sooner."""
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(measures.CARD_GAP)
        cards = list(self._cards.values())
        for first in range(_ACROSS):
            column = QVBoxLayout()
            column.setSpacing(measures.CARD_GAP)
            for card in cards[first::_ACROSS]:
                card.setSizePolicy(_equally_wide(card.sizePolicy()))
                column.addWidget(card, 1 if card is cards[first - _ACROSS] else 0)
            line.addLayout(column, 1)

    def _connect(self) -> None:
        for card in self._cards.values():
            card.add_requested.connect(self.add_requested)
            card.submitted.connect(self.submitted)
            card.list_requested.connect(self.list_requested)
            card.period_chosen.connect(self.period_chosen)

    def show_contents(self, contents: list[CardContent]) -> None:
        """Show what stands under the nine headings."""
        for content in contents:
            self._cards[content.line.heading].show_content(content)

    def clear(self) -> None:
        """Show nothing."""
        for card in self._cards.values():
            card.clear()

    def card(self, heading: Heading) -> HeadingCard:
        """The card of a heading."""
        return self._cards[heading]

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        cards = list(self._cards.values())
        place = next((place for place, card in enumerate(cards) if card.hasFocus()), None)
        if place is None:
            super().keyPressEvent(event)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.add_requested.emit(list(self._cards)[place])
        elif Qt.Key(event.key()) in _STEPS and 0 <= place + _STEPS[Qt.Key(event.key())] < len(cards):
            cards[place + _STEPS[Qt.Key(event.key())]].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)


def _equally_wide(policy: QSizePolicy) -> QSizePolicy:
    """The three columns share the width, whatever their texts would like."""
    policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
    policy.setHeightForWidth(True)
    return policy

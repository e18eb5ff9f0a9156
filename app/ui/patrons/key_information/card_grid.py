"""The nine cards, three by three; the arrow keys walk from card to card."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget
from typing_extensions import override

from app.ui.formats import Formats
from app.ui.patrons.key_information.card_content import CardContent
from app.ui.patrons.key_information.heading_card import HeadingCard
from app.ui.patrons.key_information.wording import HeadingWording
from app.ui.theme import measures
from app.ui.theme.theme import Theme
from app.vocabulary.key_information import Heading

_ACROSS = 3
_LEAST_HEIGHT = 128
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
        self._cards = {heading: HeadingCard(theme, heading, wording, formats) for heading in Heading}
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(measures.CARD_GAP)
        for place, card in enumerate(self._cards.values()):
            card.setMinimumHeight(_LEAST_HEIGHT)
            card.setSizePolicy(_equally_wide(card.sizePolicy()))
            grid.addWidget(card, place // _ACROSS, place % _ACROSS)
        for column in range(_ACROSS):
            grid.setColumnStretch(column, 1)
            grid.setColumnMinimumWidth(column, measures.LIST_WIDTH // 2)

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

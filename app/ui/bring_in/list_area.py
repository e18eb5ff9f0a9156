"""The scrolling inside of a card: as high as there is room, and never what makes the page scroll."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.theme import measures
from app.ui.theme.theme import Theme
from app.ui.widgets.card import Card


class ListArea(QScrollArea):
    """`show_inside` puts a new inside in place of the one before; with the focus it scrolls by the keys."""

    def __init__(self, name: str, least_height: int) -> None:
        super().__init__()
        self.setObjectName(name)
        self._least_height = least_height
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(least_height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.viewport().setAutoFillBackground(False)

    def show_inside(self, inside: QWidget) -> None:
        """Show another inside; Qt deletes the one before."""
        self.setWidget(inside)
        inside.setAutoFillBackground(False)  # else it would cover the card's own surface

    def in_card(self, theme: Theme) -> Card:
        """A card around it."""
        card = Card(theme)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(1, measures.HALF, 1, measures.HALF)
        inner.addWidget(self)
        return card

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._least_height)

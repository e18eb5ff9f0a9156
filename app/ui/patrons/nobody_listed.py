"""What stands in the place of an empty list of patrons: why it is empty, and what fills it."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.queries.patron_lists import PatronChip, PatronListing
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.labels.label import Label

_MOST_LETTERS = 24


class NobodyListed(QWidget):
    """Offers a new patron with what was searched for, and the way back to the whole list."""

    add_requested = Signal(str)
    clear_requested = Signal()
    all_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._listing = PatronListing()
        self._sentence = Label(theme, "", Type.BODY, Role.MUTED, wraps=True)
        self._all = Button(theme)
        self._clear = Button(theme, "", Icon.CROSS)
        self._add = Button(theme, "", Icon.PLUS)
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        self._all.setObjectName("nobody_all")
        self._clear.setObjectName("nobody_clear")
        self._add.setObjectName("nobody_add")
        column = QVBoxLayout(self)
        margin = measures.LIST_MARGIN
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(measures.CARD_GAP)
        column.addWidget(self._sentence)
        for button in (self._all, self._clear, self._add):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()

    def _connect(self) -> None:
        self._all.clicked.connect(self.all_requested)
        self._clear.clicked.connect(self.clear_requested)
        self._add.clicked.connect(self._ask_to_add)

    def explain(self, listing: PatronListing) -> None:
        """Say why this listing is empty."""
        self._listing = listing
        self._retranslate()

    @Slot()
    def _ask_to_add(self) -> None:
        self.add_requested.emit(self._listing.text.strip())

    def _retranslate(self) -> None:
        text, chip = self._listing.text.strip(), self._listing.chip
        self._sentence.setText(self._found_nobody() if text else self._has_nobody())
        self._all.setText(self.tr("Search all patrons") if text else self.tr("Show all patrons"))
        self._all.setVisible(chip is not PatronChip.ALL)
        self._clear.setText(self.tr("Clear the search"))
        self._clear.setVisible(bool(text))
        shown = text if len(text) <= _MOST_LETTERS else f"{text[:_MOST_LETTERS]}…"
        new = self.tr("New patron “{text}”").format(text=shown).replace("&", "&&")
        self._add.setText(new if text else self.tr("New patron"))
        self._add.setVisible(bool(text) or chip is PatronChip.ALL)

    def _found_nobody(self) -> str:
        return {
            PatronChip.ALL: self.tr("No patron is found by this. Try part of the name, a card or a phone."),
            PatronChip.TODAY: self.tr("Nobody who was served today is found by this."),
            PatronChip.OPEN_REQUESTS: self.tr("Nobody with an open request is found by this."),
        }[self._listing.chip]

    def _has_nobody(self) -> str:
        return {
            PatronChip.ALL: self.tr("Patrons stand here once they are registered or brought in from a file."),
            PatronChip.TODAY: self.tr("Whoever is served today will stand here."),
            PatronChip.OPEN_REQUESTS: self.tr("No patron has an open request."),
        }[self._listing.chip]

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

"""What can be said of statements that have grown old: still true, by one key, or corrected."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons.kinds import QuietButton


class ConfirmingLine(QWidget):
    """Its key works while the card around it has the focus: hand it to `press`."""

    confirmed = Signal()
    correction_requested = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._still_true = QuietButton(theme, "", Icon.CHECK, in_row=True)
        self._correct = QuietButton(theme, "", Icon.DOCUMENT, in_row=True)
        self._still_true.setObjectName(f"{name}_confirm")
        self._correct.setObjectName(f"{name}_correct")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(measures.LIST_MARGIN)
        for button in (self._still_true, self._correct):
            button.stand_under()
            line.addWidget(button)
        line.addStretch()
        self._still_true.clicked.connect(self.confirmed)
        self._correct.clicked.connect(self.correction_requested)
        self._retranslate()

    def offer(self, *, is_offered: bool, can_correct: bool) -> None:
        """Show the line, or not; what was tapped is corrected by another tap."""
        self.setVisible(is_offered)
        self._correct.setVisible(can_correct)

    def press(self, letter: str) -> bool:
        """Confirm by the key, while the line is shown; the answer is whether the key meant that."""
        is_meant = not self.isHidden() and letter.upper() == self._key()
        if is_meant:
            self._still_true.click()
        return is_meant

    def _key(self) -> str:
        #: The key that says that statements are still true; one letter.
        return self.tr("T")

    def _retranslate(self) -> None:
        self._still_true.setText(self.tr("Still true"))
        self._still_true.show_key(self._key())
        self._correct.setText(self.tr("Correct"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

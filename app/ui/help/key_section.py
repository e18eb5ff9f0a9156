"""The keys of one place, each with what it does."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.ui.help.other_keys import KeyGroup
from app.ui.theme import measures
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.labels.key_cap import KeyCap
from app.ui.widgets.labels.label import Label

_CAPS = 120
"""Where the words begin, so that they stand in a line from section to section."""


class KeySection(QWidget):
    """Hidden while `narrow` leaves nothing of it."""

    def __init__(self, theme: Theme, group: KeyGroup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, KeyCap, Label]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.STEP)
        column.addWidget(Label(theme, group.place, Type.SECTION))
        grid = QGridLayout()
        grid.setHorizontalSpacing(measures.CARD_GAP)
        grid.setVerticalSpacing(measures.STEP)
        grid.setColumnMinimumWidth(0, _CAPS)
        grid.setColumnStretch(1, 1)
        for row, (key, what) in enumerate(group.keys):
            cap, word = KeyCap(theme, key), Label(theme, what, wraps=True)
            grid.addWidget(cap, row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            grid.addWidget(word, row, 1)
            self._rows.append((f"{key} {what}".casefold(), cap, word))
        column.addLayout(grid)

    def narrow(self, text: str) -> None:
        """Show only the keys that have the text in their name or in what they do."""
        wanted = text.strip().casefold()
        for known, cap, word in self._rows:
            for part in (cap, word):
                part.setVisible(wanted in known)
        self.setVisible(any(wanted in known for known, _, _ in self._rows))

"""Says, while a patron is typed, who is registered already and may be the same person."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.queries.duplicate_rows import AlikeRow
from app.ui.dialogs.ground import Ground
from app.ui.duplicate_words import likelihood_mark, reasons_line
from app.ui.theme import measures
from app.ui.theme.palette import Role
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.card import Card
from app.ui.widgets.labels.chip import Chip
from app.ui.widgets.labels.elided_label import ElidedLabel
from app.ui.widgets.labels.label import Label

MOST_SHOWN = 3


class AlikeBox(Card):
    """Hidden while nobody is alike. `patron_chosen` carries the id of the one to open instead.

    `is_for_merging`: both are registered already, and the other is to be compared.
    """

    patron_chosen = Signal(int)

    def __init__(
        self, ground: Ground, parent: QWidget | None = None, *, is_for_merging: bool = False
    ) -> None:
        super().__init__(ground.theme, parent, tint=Role.DUE)
        self._is_for_merging = is_for_merging
        self._ground = ground
        self._rows: tuple[AlikeRow, ...] = ()
        self._lines: list[_AlikeLine] = []
        self._head = Label(ground.theme, "", Type.NAME, Role.DUE, wraps=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(measures.LIST_MARGIN, measures.STEP, measures.STEP, measures.STEP)
        self._column.setSpacing(measures.STEP)
        self._column.addWidget(self._head)
        self._retranslate()
        self.hide()

    def show_alike(self, rows: Sequence[AlikeRow]) -> None:
        """Show these, the likeliest first, in place of those before; none hides the box."""
        if tuple(rows) == self._rows:
            return
        self._rows = tuple(rows)
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.setParent(None)
            line.deleteLater()
        self._lines = [
            _AlikeLine(self._ground, row, is_for_merging=self._is_for_merging)
            for row in self._rows[:MOST_SHOWN]
        ]
        for number, line in enumerate(self._lines):
            line.open.setObjectName(f"alike_{number}_open")
            line.patron_chosen.connect(self.patron_chosen)
            self._column.addWidget(line)
        self.setVisible(bool(rows))

    def _retranslate(self) -> None:
        head = (
            self.tr("Perhaps the same person")
            if self._is_for_merging
            else self.tr("Perhaps registered already")
        )
        self._head.setText(head)
        self.setAccessibleName(head)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()


class _AlikeLine(QWidget):
    """One patron: how sure it is, who, why, and the way to them."""

    patron_chosen = Signal(int)

    def __init__(self, ground: Ground, row: AlikeRow, *, is_for_merging: bool) -> None:
        super().__init__()
        self._ground = ground
        self._is_for_merging = is_for_merging
        self._row = row
        self._chip = Chip(ground.theme)
        self._name = ElidedLabel(ground.theme, row.patron.name, Type.NAME)
        self._second = ElidedLabel(ground.theme, "", Type.SECOND, Role.MUTED)
        self._why = Label(ground.theme, "", Type.SECOND, wraps=True)
        self.open = Button(ground.theme, in_row=True)
        self.open.clicked.connect(self._choose)
        self._lay_out()
        self._retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(measures.STEP)
        head.addWidget(self._name)
        head.addWidget(self._second, 1)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._why)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(measures.CARD_GAP)
        line.addWidget(self._chip)
        line.addLayout(column, 1)
        line.addWidget(self.open)

    def _retranslate(self) -> None:
        patron, likeness = self._row.patron, self._row.likeness
        self._chip.set_mark(likelihood_mark(likeness.likelihood) if likeness.likelihood else None)
        category = patron.category.in_language(self._ground.languages.language) if patron.category else ""
        born = (
            self.tr("born {date}").format(date=self._ground.formats.born(self._row.born))
            if self._row.born
            else ""
        )
        self._second.set_text(" · ".join(part for part in (patron.card, category, born) if part))
        self._why.setText(reasons_line(likeness.reasons))
        if self._is_for_merging:
            text, named = self.tr("Compare"), self.tr("Compare with {name}")
        else:
            text, named = self.tr("Open this one instead"), self.tr("Open {name} instead")
        self.open.setText(text)
        self.open.setAccessibleName(named.format(name=patron.name))

    @Slot()
    def _choose(self) -> None:
        self.patron_chosen.emit(self._row.patron.id)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

"""One question of an undo: what a field was, became and is now, and whether to keep or to restore it."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.queries.history_rows import FieldChange, RecordName, UndoQuestion
from app.ui.history.field_words import TECHNICAL, field_word
from app.ui.history.record_words import kind_word
from app.ui.history.words import HistoryWords
from app.ui.theme import measures
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.choice_buttons import Choice, ChoiceButtons
from app.ui.widgets.card import Card
from app.ui.widgets.labels.label import Label
from app.vocabulary.records import RecordRef
from app.vocabulary.undoing import Since

_SHARES = (2, 3, 3, 3)
_COLUMNS = len(_SHARES)


class QuestionCard(Card):
    """To keep what is there now is proposed: it loses nothing."""

    def __init__(
        self,
        theme: Theme,
        words: HistoryWords,
        question: UndoQuestion,
        names: Mapping[RecordRef, RecordName],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self.question = question
        self._words = words
        self._names = names
        self._title = Label(theme, "", Type.NAME, wraps=True)
        self._grid = QGridLayout()
        self._cells: list[Label] = []
        self._heads = [Label(theme, "", Type.SECOND, Role.MUTED) for _ in range(_COLUMNS)]
        self._since = Label(theme, "", Type.SECOND, Role.DUE, wraps=True)
        self._choice = ChoiceButtons(theme)
        self._lay_out()
        self._retranslate()
        self._choice.choose(Since.KEEP)

    def _lay_out(self) -> None:
        self._choice.setObjectName(
            f"question_{self.question.asked.record.kind}_{self.question.asked.fields[0]}"
        )
        column = QVBoxLayout(self)
        margin = measures.LIST_MARGIN
        column.setContentsMargins(margin, measures.CARD_GAP, margin, measures.CARD_GAP)
        column.setSpacing(measures.STEP)
        column.addWidget(self._title)
        self._grid.setHorizontalSpacing(measures.LIST_MARGIN)
        self._grid.setVerticalSpacing(measures.HALF)
        for place, share in enumerate(_SHARES):
            self._grid.setColumnStretch(place, share)
        if self.question.changes:
            for place, head in enumerate(self._heads):
                self._grid.addWidget(head, 0, place)
        for row, _change in enumerate(self._shown, 1):
            self._add_row(row)
        column.addLayout(self._grid)
        column.addWidget(self._since)
        column.addWidget(self._choice)

    def _add_row(self, row: int) -> None:
        for place in range(_COLUMNS):
            role = Role.MUTED if place == 0 else Role.TEXT
            cell = Label(self._theme, "", Type.BODY, role, wraps=True)
            self._cells.append(cell)
            self._grid.addWidget(cell, row, place, Qt.AlignmentFlag.AlignTop)

    @property
    def _shown(self) -> list[FieldChange]:
        return [one for one in self.question.changes if one.field not in TECHNICAL]

    @property
    def answer(self) -> Since:
        """Keep or restore."""
        return Since(self._choice.value or Since.KEEP)

    def choose(self, answer: Since) -> None:
        """Answer as if by a click."""
        self._choice.choose(answer)

    def _retranslate(self) -> None:
        name = self._names.get(self.question.asked.record)
        self._title.setText(self._titled(name))
        heads = ("", self.tr("Before"), self.tr("This change made it"), self.tr("Now"))
        for head, text in zip(self._heads, heads, strict=True):
            head.setText(text)
            head.setVisible(bool(self.question.changes))
        texts = [text for change in self._shown for text in self._row(change)]
        for cell, text in zip(self._cells, texts, strict=True):
            cell.setText(text)
        self._since.setText(self._since_then())
        self._choice.set_choices(
            [Choice(Since.KEEP, self._keeping()), Choice(Since.RESTORE, self._restoring())]
        )
        self._choice.setAccessibleName(self._title.text())

    def _titled(self, name: RecordName | None) -> str:
        record = self.question.asked.record
        if name is None:
            return kind_word(record.kind)
        owner = self._words.records.owner(name)
        title = self._words.records.title(name)
        return title if not owner or owner in title else f"{title} · {owner}"

    def _row(self, change: FieldChange) -> tuple[str, str, str, str]:
        field = field_word(change.record.kind, change.field)
        old, new, now = (
            self._words.values.value(change, one, self._names) for one in (change.old, change.new, change.now)
        )
        return field, old, new, now

    def _since_then(self) -> str:
        question = self.question
        if question.pointing:
            listed = ", ".join(f"{kind_word(kind)} {count}" for kind, count in question.pointing.items())
            return self.tr("Others belong to it by now: {records}.").format(records=listed)
        later = question.later
        if later is None:
            return ""
        said = self.tr("Changed since by {name}, {when}: {action}.")
        if question.goes_to is not None:
            said = self.tr("Added since by {name}, {when}: {action}.")
        return said.format(
            name=self._words.actions.by(later),
            when=self._words.formats.when(later.made_at),
            action=self._words.actions.listed(later),
        )

    def _keeping(self) -> str:
        if self.question.stays_with is not None:
            name = self._patron(self.question.stays_with)
            return self.tr("Stays with {name}, who was kept").format(name=name)
        return self.tr("Leave it there") if self.question.pointing else self.tr("Keep as it is now")

    def _restoring(self) -> str:
        if self.question.goes_to is not None:
            name = self._patron(self.question.goes_to)
            return self.tr("Goes to {name}, who returns").format(name=name)
        return self.tr("Remove it all the same") if self.question.pointing else self.tr("Restore as before")

    def _patron(self, patron: RecordRef) -> str:
        name = self._names.get(patron)
        return self._words.records.own(name) if name is not None else ""

    # Qt

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

"""One of the nine cards: a heading, its statements, and the question that fills it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.queries.key_rows import HeadingLine, StatementRow
from app.ui.patrons.key_information.past_statement import PastStatement
from app.ui.patrons.key_information.statement_entry import StatementEntry
from app.ui.patrons.key_information.wording import HeadingWording
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.buttons.kinds import IconButton
from app.ui.widgets.card import Card
from app.ui.widgets.labels.chip import Chip
from app.ui.widgets.labels.label import Label
from app.ui.words import word
from app.vocabulary.key_information import Heading


@dataclass(frozen=True, slots=True)
class CardContent:
    """What stands under one heading. `question` is in the patron's language; `old` want confirming."""

    line: HeadingLine
    is_next: bool
    question: str
    current: Sequence[StatementRow]
    old: frozenset[int]
    past: Sequence[StatementRow]


class HeadingCard(Card):
    """Takes the focus, so that the arrow keys can walk the nine; Enter adds a statement."""

    add_requested = Signal(str)
    submitted = Signal(object, object)
    """A command, and the `StatementEntry` that it came from."""

    def __init__(
        self, theme: Theme, heading: Heading, wording: HeadingWording, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._heading = heading
        self._wording = wording
        self._content: CardContent | None = None
        self._entries: dict[int, StatementEntry] = {}
        self._past: list[PastStatement] = []
        self._title = Label(theme, "", Type.NAME, wraps=True)
        self._age = Label(theme, "", Type.SECOND, Role.MUTED)
        self._mark = Chip(theme, tinted=False)
        self._add = IconButton(theme, Icon.PLUS, in_row=True)
        self._counted = Label(theme, "", wraps=True)
        self._unknown = Label(theme, "", Type.BODY, Role.MUTED, wraps=True)
        self._question = Label(theme, "", wraps=True)
        self._answer = Button(theme, "", Icon.CHECK, in_row=True)
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        self.setObjectName(f"card_{self._heading}")
        self._add.setObjectName(f"card_{self._heading}_add")
        self._answer.setObjectName(f"card_{self._heading}_answer")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        head = QHBoxLayout()
        head.setSpacing(measures.STEP)
        head.addWidget(self._title, 1)
        head.addWidget(self._age)
        head.addWidget(self._add)
        self._body = QVBoxLayout()
        self._body.setSpacing(measures.STEP)
        column = QVBoxLayout(self)
        margin = measures.LIST_MARGIN
        column.setContentsMargins(margin, measures.STEP, measures.STEP, measures.CARD_GAP)
        column.setSpacing(measures.HALF)
        column.addLayout(head)
        column.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._body)
        for part in (self._counted, self._unknown, self._question):
            column.addWidget(part)
        column.addWidget(self._answer, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()

    def _connect(self) -> None:
        self._add.clicked.connect(self._ask_to_add)
        self._answer.clicked.connect(self._ask_to_add)

    def show_content(self, content: CardContent) -> None:
        """Show this. A statement that was there already keeps its place, and what is typed into it."""
        self._content = content
        self._show_entries(content)
        self._show_past(content)
        self.set_tint(Role.ACCENT if content.is_next and content.line.is_unknown else None)
        self._fill()

    def clear(self) -> None:
        """Show nothing: another patron is about to come."""
        line = HeadingLine(self._heading)
        self.show_content(CardContent(line, False, "", (), frozenset(), ()))
        self._unknown.hide()
        self._answer.hide()

    def _show_entries(self, content: CardContent) -> None:
        before, self._entries = self._entries, {}
        for place, statement in enumerate(content.current):
            entry = before.pop(statement.id, None) or self._make(statement)
            entry.show_statement(statement, wants_confirming=statement.id in content.old)
            self._entries[statement.id] = entry
            self._body.insertWidget(place, entry)
            entry.show()  # a layout would show it only when the event loop comes round
        for gone in before.values():
            self._drop(gone)

    def _show_past(self, content: CardContent) -> None:
        for old in self._past:
            self._drop(old)
        self._past = [PastStatement(self._theme, self._wording, one) for one in content.past]
        for one in self._past:
            self._body.addWidget(one)
            one.show()

    def _make(self, statement: StatementRow) -> StatementEntry:
        entry = StatementEntry(self._theme, self._wording, statement)
        entry.submitted.connect(self._pass_on)
        return entry

    def _drop(self, part: QWidget) -> None:
        self._body.removeWidget(part)
        part.hide()
        part.setObjectName("")  # it lives until the event loop comes round: nobody shall find it
        part.deleteLater()

    def _fill(self) -> None:
        if self._content is None:
            return
        line = self._content.line
        mark = self._wording.mark(line, is_next=self._content.is_next)
        self._mark.set_mark(mark)
        self._age.setText("" if mark is not None else self._wording.age(line))
        self._counted.setVisible(line.counted is not None)
        if line.counted is not None:
            self._counted.setText(self._wording.counted(line.counted))
        for part in (self._unknown, self._question, self._answer):
            part.setVisible(line.is_unknown)
        self._unknown.setText(self._wording.text(line) if line.is_unknown else "")
        self._question.setText(f"“{self._content.question}”")
        self.setAccessibleDescription(self._wording.text(line))

    @Slot(object)
    def _pass_on(self, command: object) -> None:
        self.submitted.emit(command, self.sender())

    @Slot()
    def _ask_to_add(self) -> None:
        self.add_requested.emit(self._heading)

    def _retranslate(self) -> None:
        name = word(self._heading)
        self._title.setText(name)
        self.setAccessibleName(name)
        self._add.set_name(self.tr("Add to: {heading}").format(heading=name))
        self._answer.setText(self.tr("Answer"))
        if self._content is not None:
            self._show_past(self._content)
        self._fill()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

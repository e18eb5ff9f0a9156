"""One of the nine cards: a heading, what is known under it, and the question that fills it."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.queries.key_rows import HeadingLine
from app.services.commands import ConfirmStatements
from app.ui.formats import Formats
from app.ui.patrons.key_information.ask_buttons import AskButtons
from app.ui.patrons.key_information.card_content import CardContent
from app.ui.patrons.key_information.card_part import CardPart
from app.ui.patrons.key_information.card_parts import parts_above, parts_below
from app.ui.patrons.key_information.confirming_line import ConfirmingLine
from app.ui.patrons.key_information.entry_list import EntryList
from app.ui.patrons.key_information.use_part import UsePart
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


class HeadingCard(Card):
    """Takes the focus, so that the arrow keys can walk the nine; Enter adds a statement."""

    add_requested = Signal(str)
    list_requested = Signal(int, str)
    period_chosen = Signal(int)
    submitted = Signal(object, object)
    """A command, and the `StatementEntry` that it came from, or None."""

    def __init__(
        self,
        theme: Theme,
        heading: Heading,
        wording: HeadingWording,
        formats: Formats,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._heading = heading
        self._wording = wording
        self._content: CardContent | None = None
        self._title = Label(theme, "", Type.NAME, wraps=True)
        self._age = Label(theme, "", Type.SECOND, Role.MUTED)
        self._old = Chip(theme, tinted=False)
        self._next = Chip(theme, tinted=False)
        self._add = IconButton(theme, Icon.PLUS, in_row=True)
        self._above = parts_above(heading, theme, wording, formats)
        self._entries = EntryList(theme, wording)
        self._below = parts_below(heading, theme, wording)
        self._unknown = Label(theme, "", Type.BODY, Role.MUTED, wraps=True)
        self._question = Label(theme, "", wraps=True)
        self._answer = Button(theme, "", Icon.CHECK, in_row=True)
        self._asked = AskButtons(theme, f"card_{heading}", in_row=True)
        self._confirming = ConfirmingLine(theme, f"card_{heading}")
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
        head.addWidget(self._old)
        head.addWidget(self._add)
        column = QVBoxLayout(self)
        margin = measures.LIST_MARGIN
        column.setContentsMargins(margin, measures.STEP, measures.STEP, measures.CARD_GAP)
        column.setSpacing(measures.HALF)
        column.addLayout(head)
        column.addWidget(self._next, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (*self._above, self._entries, self._confirming, *self._below):
            column.addWidget(part)
        column.addWidget(self._unknown)
        column.addWidget(self._question)
        column.addWidget(self._answer, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._asked)
        column.addStretch()

    def _connect(self) -> None:
        self._add.clicked.connect(self._ask_to_add)
        self._answer.clicked.connect(self._ask_to_add)
        self._entries.submitted.connect(self.submitted)
        self._asked.answer_requested.connect(self.add_requested)
        self._asked.submitted.connect(self._pass_on)
        self._confirming.confirmed.connect(self._confirm)
        self._confirming.correction_requested.connect(self._correct)
        for part in self._parts:
            part.submitted.connect(self._pass_on)
            part.list_requested.connect(self.list_requested)
            if isinstance(part, UsePart):
                part.period_chosen.connect(self.period_chosen)

    @property
    def _parts(self) -> tuple[CardPart, ...]:
        return *self._above, *self._below

    def show_content(self, content: CardContent) -> None:
        """Show this."""
        self._content = content
        for part in self._parts:
            part.show_content(content)
        self._entries.show_content(content)
        self.set_tint(Role.ACCENT if content.asked is not None else None)
        self._fill()

    def clear(self) -> None:
        """Show nothing: another patron is about to come."""
        if self._content is not None:
            nothing = CardContent(0, self._content.today, HeadingLine(self._heading))
            self.show_content(nothing)
        for part in (self._unknown, self._question, self._answer):
            part.hide()

    def _fill(self) -> None:
        if self._content is None:
            return
        line, asked = self._content.line, self._content.asked
        mark = self._wording.mark(line, is_next=asked is not None)
        self._old.set_mark(mark if line.wants_confirming else None)
        self._next.set_mark(None if line.wants_confirming else mark)
        self._age.setText("" if mark is not None else self._wording.age(line))
        self._unknown.setVisible(line.is_unknown and asked is None)
        self._unknown.setText(self._wording.text(line) if line.is_unknown else "")
        self._question.setVisible(line.is_unknown or asked is not None)
        self._question.setText(f"“{self._content.question}”")
        self._answer.setVisible(line.is_unknown and asked is None)
        self._asked.show_question(self._content.patron_id, asked)
        self._asked.setVisible(asked is not None)
        can_correct = self._entries.has_any(line.old)
        self._confirming.offer(is_offered=line.wants_confirming and asked is None, can_correct=can_correct)
        self.setAccessibleDescription(self._wording.text(line))

    @Slot()
    def _confirm(self) -> None:
        if self._content is not None and self._content.line.old:
            self.submitted.emit(ConfirmStatements(tuple(sorted(self._content.line.old))), None)

    @Slot()
    def _correct(self) -> None:
        if self._content is not None:
            self._entries.correct_first(self._content.line.old)

    @Slot(object)
    def _pass_on(self, command: object) -> None:
        self.submitted.emit(command, None)

    @Slot()
    def _ask_to_add(self) -> None:
        self.add_requested.emit(self._heading)

    def _retranslate(self) -> None:
        name = word(self._heading)
        self._title.setText(name)
        self.setAccessibleName(name)
        self._add.set_name(self.tr("Add to: {heading}").format(heading=name))
        self._answer.setText(self.tr("Answer"))
        self._fill()

    # Qt

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One letter answers the question of this card, or confirms what has grown old in it."""
        is_plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        letter = event.text()
        if not is_plain or not (self._asked.press(letter) or self._confirming.press(letter)):
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

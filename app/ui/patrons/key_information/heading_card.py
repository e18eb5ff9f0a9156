"""One of the nine cards: a heading, what is known under it, and the question that fills it."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.queries.key_rows import HeadingLine
from app.ui.formats import Formats
from app.ui.patrons.key_information.card_content import CardContent
from app.ui.patrons.key_information.card_part import CardPart
from app.ui.patrons.key_information.card_parts import parts_above, parts_below
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
        for part in (*self._above, self._entries, *self._below, self._unknown, self._question):
            column.addWidget(part)
        column.addWidget(self._answer, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()

    def _connect(self) -> None:
        self._add.clicked.connect(self._ask_to_add)
        self._answer.clicked.connect(self._ask_to_add)
        self._entries.submitted.connect(self.submitted)
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
        self.set_tint(Role.ACCENT if content.is_next and content.line.is_unknown else None)
        self._fill()

    def clear(self) -> None:
        """Show nothing: another patron is about to come."""
        if self._content is not None:
            nothing = CardContent(0, self._content.today, HeadingLine(self._heading))
            self.show_content(nothing)
        self._unknown.hide()
        self._answer.hide()

    def _fill(self) -> None:
        if self._content is None:
            return
        line = self._content.line
        mark = self._wording.mark(line, is_next=self._content.is_next)
        self._old.set_mark(mark if line.wants_confirming else None)
        self._next.set_mark(None if line.wants_confirming else mark)
        self._age.setText("" if mark is not None else self._wording.age(line))
        for part in (self._unknown, self._question, self._answer):
            part.setVisible(line.is_unknown)
        self._unknown.setText(self._wording.text(line) if line.is_unknown else "")
        self._question.setText(f"“{self._content.question}”")
        self.setAccessibleDescription(self._wording.text(line))

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

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

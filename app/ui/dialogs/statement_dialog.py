"""Adds a statement under one of the nine headings: in words, or about a service or a prepared answer."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.errors import EmptyTextError, ImpossibleDateError
from app.queries.key_rows import KeyListRows
from app.services.commands import AddStatement
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.editors import ChoiceBox, NoteEdit, OptionalDate
from app.ui.dialogs.ground import Ground
from app.ui.dialogs.patron_field import PatronField, PatronFinder
from app.ui.dialogs.statement_subjects import Subject, subjects
from app.ui.widgets.buttons.choice_buttons import Choice, ChoiceButtons
from app.ui.words import word, words
from app.vocabulary.key_information import (
    GRADED_SHAPES,
    SCALES,
    Degree,
    Heading,
    Shape,
    StatementSource,
    degree_of,
)
from app.vocabulary.key_information_errors import (
    AnswerRetiredError,
    ServiceNotBegunError,
    ServiceRetiredError,
)

_SOURCES = (StatementSource.DESK, StatementSource.SURVEY, StatementSource.FORM)
"""What staff can give as the source; the others are the program's own."""

_GONE = (ServiceRetiredError, ServiceNotBegunError, AnswerRetiredError)
_HEADING, _ABOUT, _DEGREE, _WHO, _TEXT, _SOURCE, _ON = range(7)


class StatementDialog(CommandDialog):
    """What can be chosen depends on the heading, and comes when `offer` brings the library's lists."""

    def __init__(
        self, ground: Ground, finder: PatronFinder, patron_id: int, heading: Heading, parent: QWidget
    ) -> None:
        super().__init__(ground.theme, "statement", parent)
        self._ground = ground
        self._patron_id = patron_id
        self._lists = KeyListRows((), ())
        self._today = ground.formats.now().date()
        self._heading = ChoiceBox[Heading]()
        self._about = ChoiceBox[Subject]()
        self._degree = ChoiceButtons(ground.theme)
        self._who = PatronField(finder)
        self._text = NoteEdit()
        self._source = ChoiceButtons(ground.theme, numbered=True)
        self._on = OptionalDate(self._today)
        self._lay_out_fields()
        self.add_key("Shift+Enter")
        self.add_key("Alt+1…9")
        self.finish_construction()
        self._heading.choose(heading)
        self._source.choose(StatementSource.DESK)
        self._heading.currentIndexChanged.connect(self._offer_subjects)
        self._about.currentIndexChanged.connect(self._ask_for_what_it_needs)
        self._offer_subjects()
        self._text.setFocus()
        self.fit(640)

    def _lay_out_fields(self) -> None:
        self.add_field(self._heading, "heading")
        self.add_field(self._about, "subject", ServiceRetiredError, ServiceNotBegunError, AnswerRetiredError)
        self.add_field(self._degree, "degree")
        self.add_field(self._who, "who")
        self.add_field(self._text, "text", EmptyTextError)
        self.add_field(self._source, "source")
        self.add_field(self._on, "on", ImpossibleDateError)

    def offer(self, lists: KeyListRows) -> None:
        """Offer the library's services and prepared answers."""
        self._lists = lists
        self._offer_subjects()

    @Slot()
    def _offer_subjects(self) -> None:
        language = self._ground.languages.language
        choices = subjects(self._heading.value, self._lists, self._today, language)
        self._about.set_choices(choices)
        self._fields[_ABOUT].setVisible(len(choices) > 1)
        self._ask_for_what_it_needs()

    @Slot()
    def _ask_for_what_it_needs(self) -> None:
        subject = self._about.value
        is_graded = subject.shape in GRADED_SHAPES
        self._fields[_DEGREE].setVisible(is_graded)
        if is_graded:
            self._degree.set_choices([Choice(degree, word(degree)) for degree in SCALES[subject.shape]])
            if self._degree.value is None:
                self._degree.choose(next(iter(SCALES[subject.shape])))
        self._fields[_WHO].setVisible(subject.asks_who)
        self._fields[_TEXT].set_label(self._text_label(subject))
        self._align()
        self.fit(self.width())

    def _text_label(self, subject: Subject) -> str:
        if subject.shape is Shape.OTHER_SOURCE:
            return self.tr("Why they come back")
        if subject.shape is Shape.BOTHERING_RULE:
            return self.tr("The rule")
        has_name = subject.service_id is not None or subject.answer_id is not None
        return self.tr("More about it") if has_name else self.tr("What we know")

    def _retranslate(self) -> None:
        self.set_title(self.tr("Add key information"))
        labels = (
            self.tr("Heading"),
            self.tr("About"),
            self.tr("Stands at"),
            self.tr("Who it was"),
            self.tr("What we know"),
            self.tr("Source"),
            self.tr("Said"),
        )
        for field, label in zip(self._fields, labels, strict=True):
            field.set_label(label)
        self._fields[_WHO].set_hint(self.tr("Name or card of the patron; leave it empty if nobody knows."))
        self._fields[_TEXT].set_hint(self.tr("Write what the patron may read."))
        self._heading.set_choices(words(Heading))
        self._source.set_choices([Choice(source, word(source)) for source in _SOURCES])
        self._on.name("statement_on", self.tr("not today, but on"), self.tr("Day on which it was said"))
        self._offer_subjects()

    def _key_texts(self) -> list[str]:
        return [*super()._key_texts(), self.tr("new line"), self.tr("source")]

    def _command(self) -> AddStatement:
        subject = self._about.value
        is_graded = subject.shape in GRADED_SHAPES
        degree: Degree | None = degree_of(subject.shape, self._degree.value) if is_graded else None
        return AddStatement(
            patron_id=self._patron_id,
            heading=self._heading.value,
            text=self._text.toPlainText(),
            source=StatementSource(self._source.value or StatementSource.DESK),
            stated_on=self._on.value,
            shape=subject.shape,
            service_id=subject.service_id,
            answer_id=subject.answer_id,
            degree=degree,
            referred_by_id=self._who.patron_id if subject.asks_who else None,
        )

"""Adds a statement under one of the nine headings."""

from PySide6.QtWidgets import QWidget

from app.errors import EmptyTextError
from app.services.commands import AddStatement
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.editors import ChoiceBox, NoteEdit
from app.ui.dialogs.ground import Ground
from app.ui.widgets.buttons.choice_buttons import Choice, ChoiceButtons
from app.ui.words import word, words
from app.vocabulary.key_information import Heading, StatementSource

_SOURCES = (StatementSource.DESK, StatementSource.SURVEY, StatementSource.FORM)
"""What staff can give as the source; the others are the program's own."""


class StatementDialog(CommandDialog):
    """One sentence, its heading and where it comes from."""

    def __init__(self, ground: Ground, patron_id: int, heading: Heading, parent: QWidget) -> None:
        super().__init__(ground.theme, "statement", parent)
        self._patron_id = patron_id
        self._heading = ChoiceBox[Heading]()
        self._text = NoteEdit()
        self._source = ChoiceButtons(ground.theme, numbered=True)
        self.add_field(self._heading, "heading")
        self.add_field(self._text, "text", EmptyTextError)
        self.add_field(self._source, "source")
        self.add_key("Shift+Enter")
        self.add_key("Alt+1…9")
        self.finish_construction()
        self._heading.choose(heading)
        self._source.choose(StatementSource.DESK)
        self._text.setFocus()
        self.fit(640)

    def _retranslate(self) -> None:
        self.set_title(self.tr("Add key information"))
        labels = (self.tr("Heading"), self.tr("What we know"), self.tr("Source"))
        for field, label in zip(self._fields, labels, strict=True):
            field.set_label(label)
        self._fields[1].set_hint(self.tr("Write what the patron may read."))
        self._heading.set_choices(words(Heading))
        self._source.set_choices([Choice(source, word(source)) for source in _SOURCES])

    def _key_texts(self) -> list[str]:
        return [*super()._key_texts(), self.tr("new line"), self.tr("source")]

    def _command(self) -> AddStatement:
        source = StatementSource(self._source.value or StatementSource.DESK)
        return AddStatement(self._patron_id, self._heading.value, self._text.toPlainText(), source)

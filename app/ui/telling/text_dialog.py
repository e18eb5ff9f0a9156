"""Writes one of the library's own texts to patrons: in both languages, with blanks from a list."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from app.errors import EmptyNameError, EmptyTextError
from app.queries.message_templates import TemplateRow
from app.services.message_templates import KeepTemplate
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.editors import ChoiceBox, NoteEdit
from app.ui.dialogs.ground import Ground
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.words import word, words
from app.vocabulary.message_errors import LastTextRetiredError, UnknownBlankError
from app.vocabulary.messages import Blank, Occasion
from app.vocabulary.names import BilingualName

_OCCASION, _NAME, _ENGLISH, _TEXT, _TEXT_EN, _BLANK, _RETIRED = range(7)


class MessageTextDialog(CommandDialog):
    """`row` None adds one. The occasion of a text never changes: another occasion is another text."""

    def __init__(self, ground: Ground, row: TemplateRow | None, parent: QWidget) -> None:
        super().__init__(ground.theme, "message_text", parent)
        self._row = row
        self._occasion: ChoiceBox[Occasion] = ChoiceBox()
        self._occasion.setEnabled(row is None)
        self._title_id = QLineEdit(row.name.indonesian if row is not None else "")
        self._title_en = QLineEdit(row.name.english if row is not None else "")
        self._text = NoteEdit(lines=4)
        self._text_en = NoteEdit(lines=4)
        self._blanks = QWidget()
        self._blank_buttons = {blank: Button(ground.theme, in_row=True) for blank in Blank}
        self._retired = QCheckBox()
        self._last: NoteEdit = self._text
        self._lay_out()
        self.finish_construction()
        self._begin()
        self._title_id.setFocus()
        self.fit(820)

    def _lay_out(self) -> None:
        self.add_field(self._occasion, "occasion")
        self.add_field(self._title_id, "name_id", EmptyNameError)
        self.add_field(self._title_en, "name_en")
        self.add_field(self._text, "text_id", EmptyTextError, UnknownBlankError)
        self.add_field(self._text_en, "text_en")
        self.add_field(self._blanks, "blanks")
        self.add_field(self._retired, "retired", LastTextRetiredError)
        self._fields[_RETIRED].setVisible(self._row is not None)
        flow = FlowLayout(self._blanks)
        for blank, button in self._blank_buttons.items():
            button.setObjectName(f"message_text_blank_{blank}")
            button.setProperty("blank", str(blank))
            button.clicked.connect(self._put_in)
            flow.addWidget(button)
        for edit in (self._text, self._text_en):
            edit.cursorPositionChanged.connect(self._remember)
        self.add_key("Shift+Enter")

    def _begin(self) -> None:
        if self._row is None:
            return
        self._occasion.choose(self._row.occasion)
        self._text.setPlainText(self._row.text.indonesian)
        self._text_en.setPlainText(self._row.text.english)
        self._retired.setChecked(self._row.is_retired)
        self._last = self._text

    @Slot()
    def _remember(self) -> None:
        edit = self.sender()
        if isinstance(edit, NoteEdit):
            self._last = edit

    @Slot()
    def _put_in(self) -> None:
        """Write the blank where one was writing."""
        blank = self.sender().property("blank")
        self._last.insertPlainText(f"{{{{{blank}}}}}")
        self._last.setFocus()

    def _retranslate(self) -> None:
        self.set_title(self.tr("New text") if self._row is None else self.tr("Text to patrons"))
        self._occasion.set_choices(words(Occasion))
        labels = (
            self.tr("Occasion"),
            self.tr("Name"),
            self.tr("English name"),
            self.tr("Indonesian"),
            self.tr("English"),
            self.tr("Blanks"),
            self.tr("Retired"),
        )
        for field, label in zip(self._fields, labels, strict=True):
            field.set_label(label)
        self._fields[_ENGLISH].set_hint(self.tr("Left empty, it is the same."))
        self._fields[_TEXT_EN].set_hint(self.tr("Left empty, patrons read the Indonesian text."))
        self._fields[_BLANK].set_hint(
            self.tr("A blank is filled in when a patron is told; what is not known is asked for.")
        )
        for blank, button in self._blank_buttons.items():
            button.setText(word(blank))
        self._retired.setText(self.tr("no longer offered; what was told with it stays"))

    def _key_texts(self) -> list[str]:
        return [*super()._key_texts(), self.tr("new line")]

    def _command(self) -> KeepTemplate:
        return KeepTemplate(
            template_id=self._row.id if self._row is not None else None,
            occasion=self._occasion.value,
            name=BilingualName(self._title_id.text(), self._title_en.text()),
            text=BilingualName(self._text.toPlainText(), self._text_en.toPlainText()),
            is_retired=self._retired.isChecked(),
        )

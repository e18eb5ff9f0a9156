"""The editors of a kind's own fields: made anew for each kind, read as their types say."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.errors import PemustakaError
from app.queries.kind_rows import FieldRow
from app.ui.dialogs.editors import ChoiceBox, OptionalDate
from app.ui.dialogs.ground import Ground
from app.ui.error_sentences import sentence
from app.ui.theme import measures
from app.ui.what_is_wanted import number_in_words
from app.ui.widgets.form_field import FormField
from app.ui.words import words
from app.vocabulary.request_errors import ValueMissingError, ValueUnreadableError
from app.vocabulary.request_kinds import Answer, FieldType

Editor = QLineEdit | ChoiceBox[str] | OptionalDate

_NOTHING = ""


class OwnFields(QWidget):
    """Shows the fields that it is given; `values` are what they say, empty ones left out."""

    def __init__(self, ground: Ground, name: str) -> None:
        super().__init__()
        self.setObjectName(f"{name}_own")
        self._ground = ground
        self._name = name
        self._rows: tuple[FieldRow, ...] = ()
        self._editors: list[Editor] = []
        self._shown: Mapping[int, str] = {}
        self.fields: list[FormField] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(measures.CARD_GAP)

    def show_fields(self, rows: Sequence[FieldRow], values: Mapping[int, str]) -> None:
        """Make the editors of these fields, filled with what is known."""
        for field in self.fields:
            self._column.removeWidget(field)
            field.hide()
            field.setParent(None)
            field.deleteLater()
        self._rows, self._shown = tuple(rows), values
        self._editors = [self._editor(row) for row in rows]
        self.fields = []
        for row, editor in zip(self._rows, self._editors, strict=True):
            editor.setObjectName(f"{self._name}_own_{row.id}")
            field = FormField(self._ground.theme, editor, beside=True)
            self.fields.append(field)
            self._column.addWidget(field)
            field.show()  # a layout shows it in the next turn of the event loop: Tab may come before
        self.retranslate()
        for row, editor in zip(self._rows, self._editors, strict=True):
            _show(editor, row, values.get(row.id, _NOTHING))
        self.setVisible(bool(rows))

    def retranslate(self) -> None:
        """Name everything in the language of the screens."""
        language = self._ground.languages.language
        for row, editor, field in zip(self._rows, self._editors, self.fields, strict=True):
            name = row.name.in_language(language)
            field.set_label(name.replace("&", "&&") + (" *" if row.is_required else ""))
            if isinstance(editor, OptionalDate):
                editor.name(f"{self._name}_own_{row.id}", self.tr("on a day"), name)
            elif isinstance(editor, ChoiceBox):
                editor.set_choices([(_NOTHING, "–"), *_choices(row, language, self._shown.get(row.id))])

    @property
    def values(self) -> dict[int, str]:
        """What the fields say, by their ids, as services take it."""
        said = ((row.id, _said(editor, row)) for row, editor in zip(self._rows, self._editors, strict=True))
        return {field_id: text for field_id, text in said if text}

    def refuse(self, error: PemustakaError) -> bool:
        """Say why at the field that it is about, and go there; or answer that it is about none of them."""
        if not isinstance(error, ValueMissingError | ValueUnreadableError):
            return False
        for row, field in zip(self._rows, self.fields, strict=True):
            if row.id == error.field_id:
                field.set_error(sentence(error))
                field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def withdraw_refusals(self) -> None:
        """Take every refusal back."""
        for field in self.fields:
            field.set_error("")

    def _editor(self, row: FieldRow) -> Editor:
        if row.field_type is FieldType.DATE:
            return OptionalDate(self._ground.formats.now().date())
        if row.field_type in {FieldType.CHOICE, FieldType.YES_NO}:
            return ChoiceBox[str]()
        return QLineEdit()


def _choices(row: FieldRow, language: str, chosen: str | None) -> list[tuple[str, str]]:
    """What is still offered, and what was chosen while it was."""
    if row.field_type is FieldType.YES_NO:
        return [(str(value), text) for value, text in words(Answer)]
    return [
        (str(one.id), one.name.in_language(language))
        for one in row.choices
        if not one.is_retired or str(one.id) == chosen
    ]


def _show(editor: Editor, row: FieldRow, value: str) -> None:
    if isinstance(editor, OptionalDate):
        day = QDate.fromString(value, Qt.DateFormat.ISODate)
        editor.show_value(day.toPython() if day.isValid() else None)  # type: ignore[arg-type]  # a date, which the stubs call object
    elif isinstance(editor, ChoiceBox):
        editor.choose(value)
    elif row.field_type is FieldType.NUMBER and value:
        editor.setText(number_in_words(value))
    else:
        editor.setText(value)


def _said(editor: Editor, row: FieldRow) -> str:
    if isinstance(editor, OptionalDate):
        return editor.value.isoformat() if editor.value is not None else _NOTHING
    if isinstance(editor, ChoiceBox):
        return editor.value
    text = editor.text().strip()
    return _number(text) if row.field_type is FieldType.NUMBER else text


def _number(text: str) -> str:
    """As the language writes numbers, its thousands apart or not; what is none is handed on to be refused."""
    locale = QLocale()
    number, is_number = locale.toDouble(text)
    if not is_number:
        return text
    return str(int(number)) if number.is_integer() else repr(number)

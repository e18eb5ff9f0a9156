"""Adds a prepared answer to its list, or changes one."""

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from app.errors import EmptyNameError
from app.queries.key_rows import AnswerRow
from app.services.list_commands import KeepAnswer
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.ground import Ground
from app.ui.dialogs.key_lists.list_words import list_name
from app.vocabulary.key_information import Shape
from app.vocabulary.key_information_errors import ListNameTakenError
from app.vocabulary.names import BilingualName

_NAME, _ENGLISH, _WHO, _RETIRED = range(4)


class AnswerDialog(CommandDialog):
    """`row` None adds one to the list of `shape`."""

    def __init__(self, ground: Ground, shape: Shape, row: AnswerRow | None, parent: QWidget) -> None:
        super().__init__(ground.theme, "answer", parent)
        self._shape = shape
        self._row = row
        self._indonesian = QLineEdit(row.name.indonesian if row is not None else "")
        self._english = QLineEdit(row.name.english if row is not None else "")
        self._asks_who = QCheckBox()
        self._retired = QCheckBox()
        self.add_field(self._indonesian, "name_id", EmptyNameError, ListNameTakenError)
        self.add_field(self._english, "name_en")
        self.add_field(self._asks_who, "asks_who")
        self.add_field(self._retired, "retired")
        self._fields[_WHO].setVisible(shape is Shape.TRIGGER)
        self._fields[_RETIRED].setVisible(row is not None)
        self.finish_construction()
        self._asks_who.setChecked(row is not None and row.asks_who)
        self._retired.setChecked(row is not None and row.is_retired)
        self._indonesian.setFocus()
        self.fit(560)

    def _retranslate(self) -> None:
        self.set_title(self.tr("New answer") if self._row is None else self.tr("Answer"))
        self.set_subject(list_name(self._shape))
        labels = (self.tr("Name"), self.tr("English name"), self.tr("Who"), self.tr("Retired"))
        for field, label in zip(self._fields, labels, strict=True):
            field.set_label(label)
        self._fields[_ENGLISH].set_hint(self.tr("Left empty, it is the same."))
        self._asks_who.setText(self.tr("ask which patron it was"))
        self._retired.setText(self.tr("no longer offered; what was said with it stays"))

    def _command(self) -> KeepAnswer:
        return KeepAnswer(
            answer_id=self._row.id if self._row is not None else None,
            shape=self._shape,
            name=BilingualName(self._indonesian.text(), self._english.text()),
            asks_who=self._asks_who.isChecked(),
            is_retired=self._retired.isChecked(),
        )

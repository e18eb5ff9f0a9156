"""The answers that a field of choices offers: a row each, added and retired."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons.button import Button
from app.vocabulary.kind_form import ChoiceForm
from app.vocabulary.names import BilingualName


class _ChoiceRow(QWidget):
    """Both names and whether it is still offered."""

    def __init__(self, form: ChoiceForm) -> None:
        super().__init__()
        self.id = form.id
        self.indonesian = QLineEdit(form.name.indonesian)
        self.english = QLineEdit(form.name.english)
        self.retired = QCheckBox()
        self.retired.setChecked(form.is_retired)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(measures.STEP)
        line.addWidget(self.indonesian, 1)
        line.addWidget(self.english, 1)
        line.addWidget(self.retired)

    def say(self, name: str) -> None:
        """Name the parts for tests and screen readers, in the language of the screens."""
        for part, end in ((self.indonesian, "name_id"), (self.english, "name_en"), (self.retired, "retired")):
            part.setObjectName(f"{name}_{end}")
        self.indonesian.setPlaceholderText(QCoreApplication.translate("ChoiceRows", "Indonesian"))
        self.indonesian.setAccessibleName(QCoreApplication.translate("ChoiceRows", "Indonesian"))
        self.english.setPlaceholderText(QCoreApplication.translate("ChoiceRows", "English"))
        self.english.setAccessibleName(QCoreApplication.translate("ChoiceRows", "English"))
        self.retired.setText(QCoreApplication.translate("ChoiceRows", "retired"))

    @property
    def form(self) -> ChoiceForm:
        """What the row says."""
        name = BilingualName(self.indonesian.text(), self.english.text())
        return ChoiceForm(name, self.retired.isChecked(), self.id)


class ChoiceRows(QWidget):
    """Rows with a button under them that adds one; rows without a name are left out."""

    def __init__(self, theme: Theme, forms: Sequence[ChoiceForm]) -> None:
        super().__init__()
        self._rows: list[_ChoiceRow] = []
        self._add = Button(theme, icon=Icon.PLUS, in_row=True)
        self._add.setObjectName("field_choices_add")
        self._add.setAutoDefault(False)
        self._add.clicked.connect(self._add_for_typing)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(measures.HALF)
        self._column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self._add)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        for form in forms:
            self._add_row(form)

    @property
    def forms(self) -> tuple[ChoiceForm, ...]:
        """What the rows say."""
        forms = (row.form for row in self._rows)
        return tuple(form for form in forms if form.name.indonesian.strip() or form.id is not None)

    def retranslate(self) -> None:
        """Name everything in the language of the screens."""
        self._add.setText(self.tr("Add an answer"))
        self._add.setAccessibleName(self.tr("Add an answer"))
        for number, row in enumerate(self._rows):
            row.say(f"field_choice_{number}")

    @Slot()
    def _add_for_typing(self) -> None:
        row = self._add_row(ChoiceForm(BilingualName("", "")))
        self.retranslate()
        row.indonesian.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_row(self, form: ChoiceForm) -> _ChoiceRow:
        row = _ChoiceRow(form)
        self._column.insertWidget(len(self._rows), row)
        QWidget.setTabOrder(row.retired, self._add)
        self._rows.append(row)
        return row

"""Changes one field or one step of a kind; what they emit is kept when the kind is."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QWidget

from app.errors import EmptyNameError
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.editors import ChoiceBox
from app.ui.dialogs.ground import Ground
from app.ui.dialogs.growing import GrowsWithContent
from app.ui.kinds.choice_rows import ChoiceRows
from app.ui.kinds.names_fields import NamesFields
from app.ui.widgets.fields import NumberField
from app.ui.words import words
from app.vocabulary.kind_form import MOST_DAYS, FieldForm, StepForm
from app.vocabulary.request_errors import ChoicesMissingError
from app.vocabulary.request_kinds import FieldType

_CHOICES = 5


class FieldDialog(CommandDialog):
    """The type of a field that requests may use already stays as it is."""

    def __init__(self, ground: Ground, form: FieldForm | None, parent: QWidget) -> None:
        super().__init__(ground.theme, "field", parent)
        self._form_before = form
        self._names = NamesFields(form.name if form is not None else None)
        self._type = ChoiceBox[FieldType]()
        self._required = QCheckBox()
        self._retired = QCheckBox()
        self._choices = ChoiceRows(ground.theme, form.choices if form is not None else ())
        self.add_field(self._names.indonesian, "name_id", EmptyNameError)
        self.add_field(self._names.english, "name_en")
        self.add_field(self._type, "type")
        self.add_field(self._required, "required")
        self.add_field(self._retired, "retired")
        self.add_field(self._choices, "choices", ChoicesMissingError)
        self._type.currentIndexChanged.connect(self._show_choices)
        self.finish_construction()
        if form is not None:
            self._type.choose(form.field_type)
            self._required.setChecked(form.is_required)
            self._retired.setChecked(form.is_retired)
        self._type.setEnabled(form is None or form.id is None)
        self._show_choices()
        self._names.indonesian.setFocus()
        self.fit(640)
        GrowsWithContent(self)

    def _retranslate(self) -> None:
        self.set_title(self.tr("Field of the kind"))
        labels = (
            self.tr("Name"),
            self.tr("English name"),
            self.tr("Type"),
            self.tr("Required"),
            self.tr("Retired"),
            self.tr("Answers"),
        )
        for field, label in zip(self._fields, labels, strict=True):
            field.set_label(label)
        self._fields[1].set_hint(self.tr("Left empty, it is the same."))
        self._type.set_choices(words(FieldType))
        self._required.setText(self.tr("must be filled in when a request is taken"))
        self._retired.setText(self.tr("no longer asked; what requests say in it stays"))
        self._choices.retranslate()

    def _show_choices(self) -> None:
        self._fields[_CHOICES].setVisible(self._type.value is FieldType.CHOICE)

    def _command(self) -> FieldForm:
        before = self._form_before
        return FieldForm(
            name=self._names.name,
            field_type=self._type.value,
            is_required=self._required.isChecked(),
            choices=self._choices.forms if self._type.value is FieldType.CHOICE else (),
            is_retired=self._retired.isChecked(),
            id=before.id if before is not None else None,
        )


class StepDialog(CommandDialog):
    """A step follows one that stands before it, or the coming of the request."""

    def __init__(
        self, ground: Ground, form: StepForm | None, earlier: Sequence[StepForm], parent: QWidget
    ) -> None:
        super().__init__(ground.theme, "step", parent)
        self._ground = ground
        self._form_before = form
        self._earlier = earlier
        self._names = NamesFields(form.name if form is not None else None)
        self._days = NumberField(0, MOST_DAYS)
        self._after = ChoiceBox[int | None]()
        self._retired = QCheckBox()
        self.add_field(self._names.indonesian, "name_id", EmptyNameError)
        self.add_field(self._names.english, "name_en")
        self.add_field(self._days, "days")
        self.add_field(self._after, "after")
        self.add_field(self._retired, "retired")
        self.finish_construction()
        self._days.setValue(form.offset_days if form is not None else 1)
        self._after.choose(form.after if form is not None else len(earlier) - 1 if earlier else None)
        self._retired.setChecked(form is not None and form.is_retired)
        self._names.indonesian.setFocus()
        self.fit(600)

    def _retranslate(self) -> None:
        self.set_title(self.tr("Step of the kind"))
        labels = (
            self.tr("Name"),
            self.tr("English name"),
            self.tr("Open days"),
            self.tr("After"),
            self.tr("Retired"),
        )
        for field, label in zip(self._fields, labels, strict=True):
            field.set_label(label)
        self._fields[1].set_hint(self.tr("Left empty, it is the same."))
        language = self._ground.languages.language
        named = [(place, one.name.in_language(language)) for place, one in enumerate(self._earlier)]
        self._after.set_choices([(None, self.tr("the request was taken")), *named])
        self._retired.setText(self.tr("not in later plans; plans made with it keep it"))

    def _command(self) -> StepForm:
        before = self._form_before
        return StepForm(
            name=self._names.name,
            offset_days=self._days.value(),
            after=self._after.value,
            is_retired=self._retired.isChecked(),
            id=before.id if before is not None else None,
        )

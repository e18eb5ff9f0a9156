"""Adds a kind of request, or changes one: names, times, price, statuses, fields and steps."""

from collections.abc import Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from app.errors import EmptyNameError
from app.queries.kind_forms import form_of
from app.queries.kind_rows import FlowRow, KindRow
from app.services.request_commands import KeepRequestKind
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.editors import ChoiceBox
from app.ui.dialogs.ground import Ground
from app.ui.kinds.names_fields import NamesFields
from app.ui.kinds.part_dialogs import FieldDialog, StepDialog
from app.ui.theme import measures
from app.ui.widgets.entry_list import EntryContent, EntryList
from app.ui.widgets.fields import NumberField
from app.ui.words import word
from app.vocabulary.key_information_errors import ListNameTakenError
from app.vocabulary.kind_form import MOST_DAYS, MOST_HOURS, FieldForm, KindForm, StepForm
from app.vocabulary.request_errors import NumberOutOfRangeError, TariffError
from app.vocabulary.request_kinds import HIGHEST_TARIFF

_ENGLISH, _DAYS, _HOURS, _TARIFF = range(1, 5)
_THOUSAND = 1_000

PartT = TypeVar("PartT", FieldForm, StepForm)


class KindDialog(CommandDialog):
    """Fields and steps are changed in dialogs of their own, and kept with the kind."""

    def __init__(
        self, ground: Ground, row: KindRow | None, flows: Sequence[FlowRow], parent: QWidget
    ) -> None:
        super().__init__(ground.theme, "kind", parent)
        self._ground = ground
        self._row = row
        self._flows = flows
        form = form_of(row)
        self._own = list(form.fields)
        self._steps = list(form.steps)
        self._names = NamesFields(form.name if row is not None else None)
        self._days = NumberField(0, MOST_DAYS)
        self._hours = NumberField(0, MOST_HOURS)
        self._tariff = NumberField(0, HIGHEST_TARIFF)
        self._flow = ChoiceBox[int | None]()
        self._retired = QCheckBox()
        self._own_list = EntryList(ground.theme, "kind_fields")
        self._step_list = EntryList(ground.theme, "kind_steps")
        self._lay_out()
        self.finish_construction()
        self._days.setValue(form.service_days)
        self._hours.setValue(form.word_within_hours or 0)
        self._tariff.setValue(form.tariff or 0)
        self._flow.choose(form.flow_id)
        self._retired.setChecked(form.is_retired)
        self._own_list.edit_requested.connect(self._edit_field)
        self._step_list.edit_requested.connect(self._edit_step)
        self._names.indonesian.setFocus()
        self.fit(1080)

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        columns = QHBoxLayout()
        columns.setSpacing(2 * measures.COLUMN_GAP)
        for column in (left, right):
            column.setSpacing(measures.CARD_GAP)
            columns.addLayout(column, 1)
        self.body.addLayout(columns)
        self._tariff.setSingleStep(_THOUSAND)
        self._tariff.setGroupSeparatorShown(True)
        self.add_field(self._names.indonesian, "name_id", EmptyNameError, ListNameTakenError, into=left)
        self.add_field(self._names.english, "name_en", into=left)
        self.add_field(self._days, "days", NumberOutOfRangeError, into=left)
        self.add_field(self._hours, "hours", into=left)
        self.add_field(self._tariff, "tariff", TariffError, into=left)
        self.add_field(self._flow, "flow", into=left)
        self.add_field(self._retired, "retired", into=left)
        left.addWidget(self._step_list)
        right.addWidget(self._own_list)
        for column in (left, right):
            column.addStretch()

    def _retranslate(self) -> None:
        self.set_title(self.tr("New kind of request") if self._row is None else self.tr("Kind of request"))
        labels = (
            self.tr("Name"),
            self.tr("English name"),
            self.tr("Service time"),
            self.tr("A word within"),
            self.tr("Tariff"),
            self.tr("Statuses"),
            self.tr("Retired"),
        )
        for field, label in zip(self._fields, labels, strict=True):
            field.set_label(label)
        self._fields[_ENGLISH].set_hint(self.tr("Left empty, it is the same."))
        self._fields[_DAYS].set_hint(self.tr("Working days; the promise that is proposed first."))
        self._fields[_HOURS].set_hint(
            self.tr("Opening hours without a word to the patron, after which it shows up as silent.")
        )
        self._hours.setSpecialValueText(self.tr("not watched"))
        self._tariff.setSpecialValueText(self.tr("free"))
        self._fields[_TARIFF].set_hint(self.tr("In whole rupiah; each request can have another one."))
        language = self._ground.languages.language
        flows = [(one.id, one.name.in_language(language)) for one in self._flows]
        self._flow.set_choices([(None, self.tr("the nine classes")), *flows])
        self._retired.setText(self.tr("no longer taken; requests that there are go on"))
        self._own_list.head.set_title(self.tr("Own fields"))
        self._own_list.head.set_link(self.tr("Add a field …"))
        self._step_list.head.set_title(self.tr("Steps"))
        self._step_list.head.set_link(self.tr("Add a step …"))
        self._show_parts()

    def _show_parts(self) -> None:
        """Parts are numbered from 1 on: 0 asks for a new one."""
        fields = [self._field_entry(place, one) for place, one in enumerate(self._own, 1)]
        self._own_list.show_entries(fields, self.tr("Nothing is asked beyond subject and details."))
        steps = [self._step_entry(place, one) for place, one in enumerate(self._steps, 1)]
        self._step_list.show_entries(steps, self.tr("Requests of this kind have no plan."))

    def _field_entry(self, place: int, form: FieldForm) -> EntryContent:
        parts = [word(form.field_type)]
        if form.is_required:
            parts.append(self.tr("required"))
        if form.is_retired:
            parts.append(self.tr("retired"))
        return self._entry(place, form, parts)

    def _step_entry(self, place: int, form: StepForm) -> EntryContent:
        days = self.tr("%n open day(s) later", "", form.offset_days)
        after = self.tr("the request was taken")
        if form.after is not None:
            after = self._called(self._steps[form.after])
        parts = [self.tr("{days}: {after}").format(days=days, after=after)]
        if form.is_retired:
            parts.append(self.tr("retired"))
        return self._entry(place, form, parts)

    def _entry(self, place: int, form: FieldForm | StepForm, parts: Sequence[str]) -> EntryContent:
        name = self._called(form)
        change = self.tr("Change: {what}").format(what=name)
        return EntryContent(place, name, " · ".join(parts), change, "")

    def _called(self, form: FieldForm | StepForm) -> str:
        name = form.name.in_language(self._ground.languages.language)
        return name or form.name.indonesian

    @Slot(int)
    def _edit_field(self, place: int) -> None:
        dialog = FieldDialog(self._ground, self._own[place - 1] if place else None, self)
        dialog.submitted.connect(partial(self._keep, dialog, self._own, place))
        dialog.open()

    @Slot(int)
    def _edit_step(self, place: int) -> None:
        earlier = self._steps[: place - 1] if place else self._steps
        dialog = StepDialog(self._ground, self._steps[place - 1] if place else None, earlier, self)
        dialog.submitted.connect(partial(self._keep, dialog, self._steps, place))
        dialog.open()

    def _keep(self, dialog: CommandDialog, parts: list[PartT], place: int, part: PartT) -> None:
        """In its place, counted from 1; a new one (0) is behind all others."""
        if place:
            parts[place - 1] = part
        else:
            parts.append(part)
        dialog.succeed()
        self._show_parts()

    def _command(self) -> KeepRequestKind:
        form = KindForm(
            name=self._names.name,
            service_days=self._days.value(),
            tariff=self._tariff.value() or None,
            word_within_hours=self._hours.value() or None,
            flow_id=self._flow.value,
            is_retired=self._retired.isChecked(),
            fields=tuple(self._own),
            steps=tuple(self._steps),
        )
        return KeepRequestKind(self._row.id if self._row is not None else None, form)

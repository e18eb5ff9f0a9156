"""Changes what a request is about after it was taken: its words, its day, its wants, its own fields."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import (
    EditConflictError,
    EmptyNameError,
    FieldConflict,
    NeededByInThePastError,
    PemustakaError,
)
from app.queries.rows import RequestDetails
from app.services.request_commands import EditRequest
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.conflict_box import ConflictBox, Question
from app.ui.dialogs.editors import NoteEdit
from app.ui.dialogs.ground import Ground
from app.ui.dialogs.growing import GrowsWithContent
from app.ui.dialogs.wants.more_wants import MoreWants
from app.ui.dialogs.wants.needed_field import NeededField
from app.ui.dialogs.wants.own_fields import OwnFields
from app.ui.theme import measures
from app.ui.what_is_wanted import WantWords
from app.ui.widgets.form_field import align_labels
from app.vocabulary.wants import RequestForm

_WIDE, _NARROW = 1180, 720


class EditRequestDialog(CommandDialog):
    """Shows all of it; sends what was there before with what is there now, so that others' changes stay."""

    def __init__(self, ground: Ground, request: RequestDetails, parent: QWidget) -> None:
        super().__init__(ground.theme, "wants", parent)
        self._request = request
        self._before = request.wants.form
        self._words = WantWords(ground.formats, ground.languages)
        self._conflicts: tuple[FieldConflict, ...] = ()
        self._questions = ConflictBox(ground.theme)
        self._what = QLineEdit()
        self._details = NoteEdit(lines=2)
        self._needed = NeededField(ground.formats.now().date(), "wants", is_narrow=True)
        self._more = MoreWants(ground.theme, "wants")
        self._own = OwnFields(ground, "wants")
        self._lay_out()
        self._show_form(self._before)
        self.finish_construction()
        self._own.show_fields(request.wants.fields, dict(self._before.wants.values))
        self._align()
        self._what.setFocus()
        self.fit(_WIDE if request.wants.fields else _NARROW)
        GrowsWithContent(self)

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        columns = QHBoxLayout()
        columns.setSpacing(2 * measures.COLUMN_GAP)
        for column in (left, right):
            column.setSpacing(measures.CARD_GAP)
            columns.addLayout(column, 1)
        self.body.addWidget(self._questions)
        self.body.addLayout(columns)
        self.add_field(self._what, "subject", EmptyNameError, into=left)
        self.add_field(self._details, "details", into=left)
        self.add_field(self._needed, "needed", NeededByInThePastError, into=left)
        for editor, name, *blamed_for in self._more.fields():
            self.add_field(editor, name, *blamed_for, into=left)
        right.addWidget(self._own)
        for column in (left, right):
            column.addStretch()

    def _retranslate(self) -> None:
        row = self._request.row
        self.set_title(self.tr("What is wanted"))
        self.set_subject(
            self.tr("{number} · {patron}").format(number=f"R-{row.number}", patron=row.patron_name)
        )
        labels = (self.tr("Subject"), self.tr("Details"), self.tr("Needed by"), *self._more.labels())
        for field, label in zip(self._fields, labels, strict=True):
            field.set_label(label)
        self._needed.retranslate()
        self._own.retranslate()

    def _show_form(self, form: RequestForm) -> None:
        self._what.setText(form.subject)
        self._details.setPlainText(form.details or "")
        self._needed.day.show_value(form.needed_by)
        self._needed.why.setText(form.needed_why or "")
        self._more.labels()  # there must be choices before one is shown
        self._more.show_wants(form.wants)

    def _command(self) -> EditRequest:
        form = RequestForm(
            subject=self._what.text(),
            details=self._details.toPlainText() or None,
            needed_by=self._needed.day.value,
            needed_why=self._needed.why.text() or None,
            wants=self._more.wants(self._own.values),
        )
        answers = zip(self._conflicts, self._questions.takes_theirs, strict=True)
        before = self._before
        for conflict, is_theirs in answers:
            before = _with(before, conflict, conflict.theirs)
            form = _with(form, conflict, conflict.theirs if is_theirs else conflict.yours)
        return EditRequest(self._request.row.id, before, form)

    @override
    def refuse(self, error: PemustakaError) -> None:
        """Two changes of one field are asked about, one by one; the rest is said at its field."""
        if isinstance(error, EditConflictError):
            self._conflicts = error.conflicts
            self._questions.ask([self._question(one) for one in error.conflicts])
            self.set_busy(False)
        elif self._own.refuse(error):
            self.set_busy(False)
        else:
            super().refuse(error)

    def _question(self, conflict: FieldConflict) -> Question:
        fields = self._request.wants.fields
        return Question(
            self._words.field(conflict.field, fields),
            self._words.value(conflict.field, conflict.theirs, fields),
            self._words.value(conflict.field, conflict.yours, fields),
        )

    @override
    def _withdraw_refusals(self) -> None:
        self._own.withdraw_refusals()
        super()._withdraw_refusals()

    @override
    def _align(self) -> None:
        align_labels(self._fields)
        align_labels(self._own.fields)


def _with(form: RequestForm, conflict: FieldConflict, value: Any) -> RequestForm:
    """The form with this value in the field; a number is a field of the kind."""
    if conflict.field.isdecimal():
        values = {**dict(form.wants.values), int(conflict.field): value}
        said: Sequence[tuple[int, str]] = sorted((key, text) for key, text in values.items() if text)
        return replace(form, wants=replace(form.wants, values=tuple(said)))
    changes: dict[str, Any] = {conflict.field: value}
    if hasattr(form, conflict.field):
        return replace(form, **changes)
    return replace(form, wants=replace(form.wants, **changes))

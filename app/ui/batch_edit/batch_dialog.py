"""Changes one field of many patrons: whose, which, to what, under which name; and who would change."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from app.errors import EmptyNameError
from app.queries.batch_edits import BatchPreview
from app.queries.rows import PatronRow
from app.services.batch_edits import EditManyPatrons
from app.ui.batch_edit.batch_words import field_name
from app.ui.batch_edit.value_editor import ValueEditor
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.editors import ChoiceBox
from app.ui.dialogs.ground import Ground
from app.ui.error_sentences import sentence
from app.ui.patrons.patron_delegate import PatronDelegate
from app.ui.tables.columns import Column
from app.ui.tables.paged_models import PagedListModel
from app.ui.tables.query_source import QuerySource
from app.ui.tables.views import PagedListView
from app.ui.theme.palette import Role
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.choice_buttons import Choice, ChoiceButtons
from app.ui.widgets.labels.label import Label
from app.ui.widgets.progress_bar import ProgressBar
from app.ui.workplace import Workplace
from app.vocabulary.batch_fields import BatchField, BatchValue, NobodyToChangeError, ValueMissingError

_WIDE, _LIST_HIGH = 760, 220
_ALL, _SELECTED = "all", "selected"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked of a preview."""

    patron_ids: Sequence[int]
    field: BatchField
    value: BatchValue


class BatchDialog(CommandDialog):
    """Submits `EditManyPatrons`. While it is carried out Esc says `stop_requested`."""

    preview_requested = Signal(object)
    """`Wanted`: `show_preview` is to follow."""

    stop_requested = Signal()

    def __init__(
        self,
        workplace: Workplace,
        found: Sequence[int],
        selected: Sequence[int],
        parent: QWidget,
    ) -> None:
        super().__init__(workplace.theme, "batch", parent)
        place = workplace
        self._ground = Ground(place.theme, place.languages, place.formats, place.session.lists)
        self._ids = {_ALL: found, _SELECTED: selected}
        self._preview = BatchPreview((), 0, 0)
        self._named_by_hand = False
        self._whose = ChoiceButtons(place.theme)
        self._field = ChoiceBox[BatchField]()
        self._value = ValueEditor(self._ground)
        self._name_line = QLineEdit()
        self._outcome = Label(place.theme, "", Type.BODY, Role.MUTED, wraps=True)
        self._progress = ProgressBar(place.theme)
        self._delegate = PatronDelegate(place, self)
        column: Column[PatronRow] = Column(self._title_of_list, _called)
        source = QuerySource(place.queries.batch_previews)
        self._model = PagedListModel(source, column, place.tasks, self)
        self._view = PagedListView(self._model, self._delegate.painter.size_hint().height())
        self._lay_out()
        self.finish_construction()
        self._connect()  # after the first texts, of which nobody needs a preview
        self._value.show_field(self._field.value)
        self._field.setFocus()
        self.fit(_WIDE)

    def _lay_out(self) -> None:
        self._view.setItemDelegate(self._delegate)
        self._view.setObjectName("batch_patrons")
        self._view.setFrameShape(PagedListView.Shape.NoFrame)
        self._view.setMinimumHeight(_LIST_HIGH)
        self._progress.setObjectName("batch_progress")
        self._progress.hide()
        self.add_field(self._whose, "whose")
        self.add_field(self._field, "field")
        self.add_field(self._value, "value", ValueMissingError, NobodyToChangeError)
        self.add_field(self._name_line, "name", EmptyNameError)
        self.body.addWidget(self._outcome)
        self.body.addWidget(self._view, 1)
        self.body.addWidget(self._progress)

    def _connect(self) -> None:
        self._whose.chosen.connect(self.ask_for_preview)
        self._field.currentIndexChanged.connect(self._take_field)
        self._value.changed.connect(self.ask_for_preview)
        self._name_line.textEdited.connect(self._note_name)

    @property
    def _wanted(self) -> Wanted:
        return Wanted(self._ids[self._whose.value or _ALL], self._field.value, self._value.value)

    def show_preview(self, preview: BatchPreview) -> None:
        """Say and list who would change."""
        self._preview = preview
        self._model.show(preview.changing)
        self._say_outcome()

    def show_progress(self, done: int, total: int) -> None:
        """So many of all are done."""
        self._progress.show()
        self._progress.show_progress(done, total)

    @Slot()
    def _take_field(self) -> None:
        self._value.show_field(self._field.value)
        self.ask_for_preview()

    @Slot()
    def ask_for_preview(self) -> None:
        """Ask who would change, and propose a name for the change."""
        if not self._named_by_hand:
            self._name_line.setText(self._proposed_name())
        self.preview_requested.emit(self._wanted)

    @Slot()
    def _note_name(self) -> None:
        self._named_by_hand = bool(self._name_line.text())

    def _proposed_name(self) -> str:
        said = self._value.said or self.tr("nothing")
        return f"{field_name(self._field.value)}: {said}"

    def _say_outcome(self) -> None:
        preview = self._preview
        parts = [self.tr("%Ln patron(s) will change", "", len(preview.changing))]
        if preview.same:
            parts.append(self.tr("%Ln patron(s) have it already", "", preview.same))
        if preview.forbidden:
            left_out = self.tr("%Ln left out: membership(s) would end too early", "", preview.forbidden)
            parts.append(left_out)
        self._outcome.setText(" · ".join(parts))

    def _title_of_list(self) -> str:
        return self.tr("Patrons who change")

    def _retranslate(self) -> None:
        count = self._ground.formats.count
        self.set_title(self.tr("Change many patrons"))
        choices = [
            Choice(
                _ALL, self.tr("All that the list shows: {count}").format(count=count(len(self._ids[_ALL])))
            )
        ]
        if len(self._ids[_SELECTED]) > 1:
            text = self.tr("Those selected: {count}").format(count=count(len(self._ids[_SELECTED])))
            choices.insert(0, Choice(_SELECTED, text))
        self._whose.set_choices(choices)
        if self._whose.value is None:
            self._whose.choose(choices[0].value)
        self._field.set_choices([(field, field_name(field)) for field in BatchField])
        labels = (self.tr("Whose"), self.tr("Field"), self.tr("New value"), self.tr("Name of the change"))
        for field, label in zip(self._fields, labels, strict=True):
            field.set_label(label)
        self._fields[3].set_hint(self.tr("The history shows it under this name; it is undone as one."))
        self._value.retranslate(self.tr("New value"))
        self._view.setAccessibleName(self._title_of_list())
        self._save.setText(self.tr("Change them"))
        self._say_outcome()

    def _retranslate_frame(self) -> None:
        super()._retranslate_frame()
        self._save.setText(self.tr("Change them"))

    def _key_texts(self) -> list[str]:
        return [self.tr("change"), self.tr("close, or stop")]

    def _command(self) -> EditManyPatrons | None:
        if not self._value.is_chosen:
            self._fields[2].set_error(sentence(ValueMissingError()))
            self._value.setFocus()
            return None
        wanted = self._wanted
        ids = self._preview.changing
        return EditManyPatrons(ids, wanted.field, wanted.value, self._name_line.text())

    @override
    def set_busy(self, busy: bool) -> None:
        """While patrons are changed nothing else can be; a stop is heard."""
        super().set_busy(busy)
        self._cancel.setEnabled(True)
        for part in (self._whose, self._field, self._value, self._name_line):
            part.setEnabled(not busy)
        if not busy:
            self._progress.hide()

    @override
    def reject(self) -> None:
        if self.is_busy:
            self.stop_requested.emit()
        else:
            super().reject()


def _called(row: PatronRow) -> str:
    return row.name

"""Opens the texts to patrons and the dialog that changes one; keeps what is shown up to date."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.errors import PemustakaError
from app.queries.message_templates import TemplateRow
from app.ui.dialogs.ground import Ground
from app.ui.dialogs.running import RunningDialogs
from app.ui.telling.text_dialog import MessageTextDialog
from app.ui.telling.texts_dialog import TextsDialog
from app.ui.workplace import Workplace
from app.vocabulary.changes import Changes
from app.vocabulary.records import RecordKind


class TextsOpener(QObject):
    """One window of texts at a time."""

    refused = Signal(object)
    """`PemustakaError`: the texts could not be read, or not be taken."""

    def __init__(self, workplace: Workplace, window: QWidget) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._window = window
        self._running = RunningDialogs(workplace, self)
        self._shown: TextsDialog | None = None
        self._rows: tuple[TemplateRow, ...] = ()
        workplace.tasks.committed.connect(self._on_committed)

    @Slot()
    def open(self) -> None:
        """Show the texts; a second wish brings the window that is open to the front."""
        if self._shown is not None:
            self._shown.raise_()
            self._shown.activateWindow()
            return
        self._shown = TextsDialog(self._ground(), self._window)
        self._shown.texts.edit_requested.connect(self._edit)
        self._shown.shipped_requested.connect(self._take_shipped)
        self._shown.finished.connect(self._forget)
        self._read()

    def _read(self) -> None:
        read = self._workplace.queries.message_templates.all
        self._workplace.tasks.read(read, owner=self, then=self._show, failed=self._tell_refused, key="texts")

    def _show(self, rows: tuple[TemplateRow, ...]) -> None:
        self._rows = rows
        if self._shown is not None:
            self._shown.show_texts(rows)
            self._shown.show()

    @Slot(int)
    def _edit(self, template_id: int) -> None:
        if self._shown is not None:
            row = next((one for one in self._rows if one.id == template_id), None)
            dialog = MessageTextDialog(self._ground(), row, self._shown)
            self._running.show(dialog, self._workplace.services.message_templates.keep)

    @Slot()
    def _take_shipped(self) -> None:
        take = self._workplace.services.message_templates.take_shipped
        work = partial(take, self._workplace.session.actor)
        self._workplace.tasks.write(work, owner=self, failed=self._tell_refused)

    @Slot(object)
    def _on_committed(self, changes: Changes) -> None:
        if self._shown is not None and RecordKind.MESSAGE_TEMPLATE in changes.kinds:
            self._read()

    @Slot()
    def _forget(self) -> None:
        self._shown = None

    def _ground(self) -> Ground:
        place = self._workplace
        return Ground(place.theme, place.languages, place.formats, place.session.lists)

    def _tell_refused(self, error: PemustakaError) -> None:
        self.refused.emit(error)

"""Opens the cleaning screen, a patron's doubles and the merge of two; carries out what they ask."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.queries.duplicate_rows import MergePreview
from app.queries.rows import PatronDetails
from app.services.duplicate_commands import MergePatrons, TellApart
from app.ui.dialogs.ground import Ground
from app.ui.dialogs.running import RunningDialogs
from app.ui.duplicates.cleaning_dialog import CleaningDialog
from app.ui.duplicates.doubles_dialog import DoublesDialog
from app.ui.duplicates.merge_dialog import MergeDialog
from app.ui.workplace import Workplace
from app.vocabulary.changes import Actor, Changes, Committed
from app.vocabulary.duplicate_errors import MergedWithItselfError
from app.vocabulary.records import RecordKind

_DEPENDS_ON = frozenset({RecordKind.PATRON, RecordKind.DISTINCT_PATRONS})


class DuplicatesOpener(QObject):
    """`open` shows all pairs of the library, `open_for` who may be the same as one patron."""

    open_patron_requested = Signal(int)

    refused = Signal(object)
    """`PemustakaError`: two patrons could not be shown side by side, or not be told apart."""

    def __init__(self, workplace: Workplace, window: QWidget) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._window = window
        self._running = RunningDialogs(workplace, self)
        self._cleaning: CleaningDialog | None = None
        workplace.tasks.committed.connect(self._on_committed)

    @Slot()
    def open(self) -> None:
        """Show the pairs; the first time they are looked for at once."""
        if self._cleaning is None or not isValid(self._cleaning):
            shown = CleaningDialog(self._workplace, self._window)
            shown.compare_requested.connect(self._compare_pair)
            shown.apart_requested.connect(self._tell_apart)
            shown.finished.connect(self._forget)
            self._cleaning = shown
            shown.show()
            shown.scan()
        self._cleaning.raise_()
        self._cleaning.activateWindow()

    @Slot(int)
    def open_for(self, patron_id: int) -> None:
        """Show who may be the same as this patron, and a line to look others up."""
        work = partial(self._workplace.queries.patrons.details, patron_id)
        self._workplace.tasks.read(
            work, owner=self, then=self._open_for, failed=self.refused.emit, key="doubles"
        )

    def _open_for(self, patron: PatronDetails) -> None:
        dialog = DoublesDialog(self._workplace, patron, self._window)
        dialog.compare_requested.connect(self.compare)
        dialog.show()
        dialog.read_alike()

    @Slot(int, int)
    def compare(self, kept_id: int, lost_id: int) -> None:
        """Show two side by side; the first is proposed to be kept."""
        if kept_id == lost_id:
            self.refused.emit(MergedWithItselfError())
            return
        work = partial(self._workplace.queries.duplicates.preview, kept_id, lost_id)
        self._workplace.tasks.read(work, owner=self, then=self._compare, failed=self.refused.emit, key="pair")

    @Slot(int, int)
    def _compare_pair(self, one_id: int, other_id: int) -> None:
        """Of a found pair the one whom the library has known longer is proposed."""
        self.compare(min(one_id, other_id), max(one_id, other_id))

    def _compare(self, preview: MergePreview) -> None:
        place = self._workplace
        ground = Ground(place.theme, place.languages, place.formats, place.session.lists)
        over = self._cleaning if self._cleaning is not None and self._cleaning.isVisible() else self._window
        dialog = MergeDialog(ground, preview, over)
        dialog.swap_requested.connect(partial(self._swap, dialog))
        told = None if self._cleaning is not None else self.open_patron_requested.emit
        self._running.show(dialog, self._carry_out, told)

    def _swap(self, dialog: MergeDialog, kept_id: int, lost_id: int) -> None:
        work = partial(self._workplace.queries.duplicates.preview, kept_id, lost_id)
        self._workplace.tasks.read(work, owner=dialog, then=dialog.show_preview, failed=dialog.refuse)

    def _carry_out(self, by: Actor, command: MergePatrons | TellApart) -> Committed[int]:
        """The result is the patron who is there to be shown afterwards."""
        duplicates = self._workplace.services.duplicates
        if isinstance(command, TellApart):
            return Committed(command.one_id, duplicates.tell_apart(by, command).changes)
        return duplicates.merge(by, command)

    @Slot(int, int)
    def _tell_apart(self, one_id: int, other_id: int) -> None:
        tell = self._workplace.services.duplicates.tell_apart
        work = partial(tell, self._workplace.session.actor, TellApart(one_id, other_id))
        self._workplace.tasks.write(work, owner=self, failed=self.refused.emit)

    @Slot(object)
    def _on_committed(self, changes: Changes) -> None:
        if self._cleaning is not None and not changes.kinds.isdisjoint(_DEPENDS_ON):
            self._cleaning.refresh()

    @Slot()
    def _forget(self) -> None:
        self._cleaning = None

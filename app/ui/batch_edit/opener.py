"""Opens the change of many patrons for what the list shows, previews it, carries it out and stops it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.queries.patron_lists import PatronListing
from app.services.batch_edits import BatchEdits, EditManyPatrons
from app.ui.background.progress import Progress
from app.ui.batch_edit.batch_dialog import BatchDialog, Wanted
from app.ui.workplace import Workplace
from app.vocabulary.changes import Actor, Committed


class BatchOpener(QObject):
    """`open` for a listing of patrons and those of them who are selected."""

    refused = Signal(object)
    """`PemustakaError`: the list could not be read."""

    def __init__(self, workplace: Workplace, window: QWidget) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._window = window

    def open(self, listing: PatronListing, selected: Sequence[int]) -> None:
        """Ask what they are to get."""
        work = partial(self._workplace.queries.batch_previews.found, listing)
        then = partial(self._open, selected)
        self._workplace.tasks.read(work, owner=self, then=then, failed=self.refused.emit, key="batch")

    def _open(self, selected: Sequence[int], found: tuple[int, ...]) -> None:
        dialog = BatchDialog(self._workplace, found, selected, self._window)
        dialog.preview_requested.connect(partial(self._preview, dialog))
        dialog.submitted.connect(partial(self._carry_out, dialog))
        dialog.open()
        dialog.ask_for_preview()

    def _preview(self, dialog: BatchDialog, wanted: Wanted) -> None:
        look = self._workplace.queries.batch_previews.preview
        work = partial(look, wanted.patron_ids, wanted.field, wanted.value)
        self._workplace.tasks.read(
            work, owner=dialog, then=dialog.show_preview, failed=dialog.refuse, key="preview"
        )

    def _carry_out(self, dialog: BatchDialog, command: EditManyPatrons) -> None:
        edits, by = self._workplace.services.batch_edits, self._workplace.session.actor
        progress = self._workplace.tasks.run_long(
            partial(_edit, edits, by, command),
            owner=dialog,
            then=partial(_finish, dialog),
            failed=dialog.refuse,
            progressed=dialog.show_progress,
        )
        dialog.stop_requested.connect(progress.cancel)


def _edit(edits: BatchEdits, by: Actor, command: EditManyPatrons, progress: Progress) -> Committed[int]:
    def proceed(done: int, total: int) -> bool:
        progress.report(done, total)
        return not progress.is_cancelled

    return edits.edit(by, command, proceed)


def _finish(dialog: BatchDialog, committed: Committed[int]) -> None:
    """Stopped, the dialog stays as it was; nothing was stored."""
    if committed.changes.change_set_id is None:
        dialog.set_busy(False)
    else:
        dialog.succeed()

"""Keeps what is written in one dialog as a draft, until it is saved or discarded."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.errors import PemustakaError
from app.ui.dialogs.interaction.interaction_dialog import InteractionDialog
from app.ui.workplace import Workplace
from app.vocabulary.changes import Committed
from app.vocabulary.drafts import InteractionDraft

_AFTER_TYPING_MS = 600


class DraftKeeper(QObject):
    """Writes a moment after each pause in typing. It outlives the dialog by what it still has to write."""

    refused = Signal(object)
    """`PemustakaError`: the draft could not be kept."""

    left = Signal(int)
    """The draft's id, once it is on the disk and the dialog was left."""

    def __init__(
        self, workplace: Workplace, dialog: InteractionDialog, draft_id: int | None, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._actor = workplace.session.actor
        self._dialog = dialog
        self._draft_id = draft_id
        self._pause = QTimer(self, singleShot=True, interval=_AFTER_TYPING_MS)
        self._pause.timeout.connect(self._keep_written)
        dialog.written.connect(self._pause.start)
        dialog.left.connect(self._leave)
        dialog.accepted.connect(self._discard)
        dialog.discarded.connect(self._discard)
        dialog.finished.connect(self._pause.stop)

    @property
    def draft_id(self) -> int | None:
        """The draft's id, once it was written down."""
        return self._draft_id

    @Slot()
    def _keep_written(self) -> None:
        if self._dialog.has_unsaved_text and not self._workplace.tasks.is_closed:
            self._keep(self._dialog.draft)

    def _keep(self, draft: InteractionDraft) -> None:
        self._workplace.tasks.write(partial(self._write, draft), owner=self, failed=self._tell_refused)

    def _write(self, draft: InteractionDraft) -> Committed[int]:
        """In the writer's thread, one after another: so the id that the last one gave is known."""
        committed = self._workplace.services.drafts.keep(self._actor, draft, self._draft_id)
        self._draft_id = committed.result
        return committed

    @Slot()
    def _leave(self) -> None:
        self._workplace.tasks.write(
            partial(self._write, self._dialog.draft), owner=self, then=self._left, failed=self._tell_refused
        )

    def _left(self, committed: Committed[int]) -> None:
        self.left.emit(committed.result)
        self.deleteLater()

    @Slot()
    def _discard(self) -> None:
        self._workplace.tasks.write(
            self._forget, owner=self, failed=self._tell_refused, finished=self.deleteLater
        )

    def _forget(self) -> Committed[int] | None:
        if self._draft_id is None:
            return None
        return self._workplace.services.drafts.discard(self._actor, self._draft_id)

    def _tell_refused(self, error: PemustakaError) -> None:
        self.refused.emit(error)

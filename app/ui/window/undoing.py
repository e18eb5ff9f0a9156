"""Tells what was saved, and takes it back when asked."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.errors import PemustakaError
from app.ui.error_sentences import sentence
from app.ui.widgets.toast import Notice, Toast
from app.ui.workplace import Workplace
from app.vocabulary.changes import Action, Changes


class Undoing(QObject):
    """Every committed change is told by a notice that offers to undo it; a refusal is told as well."""

    def __init__(self, workplace: Workplace, toast: Toast, window: QWidget) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._toast = toast
        workplace.tasks.committed.connect(self._tell_committed)
        workplace.tasks.refused_unheard.connect(self.tell_refused)
        toast.action_triggered.connect(self._undo_told)

    def undo_last(self) -> None:
        """Take back the last thing that this staff member did at this desk."""
        undo = self._workplace.services.history.undo_last
        self._workplace.tasks.write(
            partial(undo, self._workplace.session.actor), owner=self, failed=self.tell_refused
        )

    def undo_set(self, change_set_id: int) -> None:
        """Take back one change set, however old."""
        undo = self._workplace.services.history.undo
        self._workplace.tasks.write(
            partial(undo, self._workplace.session.actor, change_set_id), owner=self, failed=self.tell_refused
        )

    def tell_refused(self, error: PemustakaError) -> None:
        """Say why something was not done."""
        self._toast.show_notice(Notice(sentence(error)))

    def _tell_committed(self, changes: Changes) -> None:
        if changes.action is Action.UNDO:
            self._toast.show_notice(Notice(self.tr("Undone.")))
        elif changes.change_set_id is not None:
            token = changes.change_set_id
            self._toast.show_notice(Notice(self.tr("Saved."), self.tr("Undo"), "Ctrl+Z", token))

    def _undo_told(self, change_set_id: object) -> None:
        if isinstance(change_set_id, int):
            self.undo_set(change_set_id)

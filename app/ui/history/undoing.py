"""Tells what was saved, and takes it back when asked."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from app.errors import ChangedSinceError, PemustakaError
from app.queries.history_rows import ChangeSetRow, UndoQuestions
from app.services.commands import RestoreField, UndoChangeSet
from app.ui.dialogs.running import RunningDialogs
from app.ui.error_sentences import sentence
from app.ui.history.action_words import action_word
from app.ui.history.undo_dialog import UndoDialog
from app.ui.history.words import HistoryWords
from app.ui.widgets.toast import Notice, Toast
from app.ui.workplace import Workplace
from app.vocabulary.changes import Action, Changes, Committed


class Undoing(QObject):
    """Every committed change is told by a notice that offers to undo it; a refusal is told as well.

    Where something was changed since, an undo asks first, in a dialog over the window that is in use.
    """

    def __init__(self, workplace: Workplace, toast: Toast, window: QWidget) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._toast = toast
        self._window = window
        self._words = HistoryWords.over(workplace.formats, workplace.languages)
        self._dialogs = RunningDialogs(workplace, self)
        self._told: int | None = None
        workplace.tasks.committed.connect(self._read_committed)
        workplace.tasks.refused_unheard.connect(self.tell_refused)
        toast.action_triggered.connect(self._undo_told)

    def undo_last(self) -> None:
        """Take back the last thing that this staff member did at this desk."""
        undo = self._workplace.services.history.undo_last
        self._workplace.tasks.write(
            partial(undo, self._workplace.session.actor), owner=self, failed=self._ask_or_refuse
        )

    def undo_set(self, change_set_id: int) -> None:
        """Take back one change set, however old."""
        undo = self._workplace.services.history.undo
        command = UndoChangeSet(change_set_id)
        self._workplace.tasks.write(
            partial(undo, self._workplace.session.actor, command), owner=self, failed=self._ask_or_refuse
        )

    def restore(self, command: RestoreField) -> None:
        """Give one field the value that it had before a change set."""
        restore = self._workplace.services.history.restore
        self._workplace.tasks.write(
            partial(restore, self._workplace.session.actor, command),
            owner=self,
            then=self._tell_unchanged,
            failed=self.tell_refused,
        )

    def tell_refused(self, error: PemustakaError) -> None:
        """Say why something was not done."""
        self._toast.show_notice(Notice(sentence(error)))

    # What was committed

    def _read_committed(self, changes: Changes) -> None:
        """Read what the change was about; without that it is told by what was done alone."""
        if changes.change_set_id is not None:
            work = partial(self._workplace.queries.history.rows, [changes.change_set_id])
            then = partial(self._tell_committed, changes)
            self._workplace.tasks.read(work, owner=self, then=then, failed=partial(self._tell_bare, changes))

    def _tell_committed(self, changes: Changes, rows: dict[int, ChangeSetRow]) -> None:
        for row in rows.values():
            took_back = row.undoes_action not in {None, Action.UNDO}
            self._tell(changes, self._words.actions.told(row), took_back=took_back)

    def _tell_bare(self, changes: Changes, _error: PemustakaError) -> None:
        self._tell(changes, action_word(changes.action), took_back=changes.action is Action.UNDO)

    def _tell(self, changes: Changes, text: str, *, took_back: bool) -> None:
        """Show the newest notice alone: what came before is in the history."""
        if self._told is not None:
            self._toast.withdraw(self._told)
        self._told = changes.change_set_id
        if took_back:
            notice = Notice(text, self.tr("Do it again"), token=self._told)
        elif changes.action is Action.UNDO:
            notice = Notice(text, self.tr("Undo"), token=self._told)
        else:
            notice = Notice(text, self.tr("Undo"), "Ctrl+Z", self._told)
        self._toast.show_notice(notice)

    def _undo_told(self, change_set_id: object) -> None:
        if isinstance(change_set_id, int):
            self.undo_set(change_set_id)

    def _tell_unchanged(self, committed: Committed[Action]) -> None:
        if committed.changes.change_set_id is None:
            self._toast.show_notice(Notice(self.tr("It is like that already; nothing was changed.")))

    # What was changed since

    def _ask_or_refuse(self, error: PemustakaError) -> None:
        if isinstance(error, ChangedSinceError):
            self._read_questions(error.change_set_id)
        else:
            self.tell_refused(error)

    def _read_questions(self, change_set_id: int) -> None:
        work = partial(self._workplace.queries.history.questions, change_set_id)
        self._workplace.tasks.read(work, owner=self, then=self._ask, failed=self.tell_refused)

    def _ask(self, questions: UndoQuestions) -> None:
        if not questions.questions:  # settled by somebody else meanwhile
            self.undo_set(questions.row.id)
            return
        window = QApplication.activeWindow() or self._window
        dialog = UndoDialog(self._workplace.theme, self._words, questions, window)
        dialog.questions_outdated.connect(partial(self._read_anew, dialog))
        self._dialogs.show(dialog, self._workplace.services.history.undo)

    def _read_anew(self, dialog: UndoDialog, change_set_id: int) -> None:
        work = partial(self._workplace.queries.history.questions, change_set_id)
        self._workplace.tasks.read(work, owner=dialog, then=dialog.show_questions, failed=dialog.refuse)

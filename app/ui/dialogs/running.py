"""Keeps dialogs open until they are done with, and carries their commands out on the writer thread."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.workplace import Workplace
from app.vocabulary.changes import Actor, Committed

Verb = Callable[[Actor, Any], Committed[Any]]
"""A service's method: what carries a command out."""

Told = Callable[[Any], Any]
"""Hears the result of what was committed."""


class RunningDialogs(QObject):
    """Committed: the dialog closes. Refused: it says why and stays."""

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._open: set[CommandDialog] = set()

    def show(self, dialog: CommandDialog, verb: Verb, told: Told | None = None) -> None:
        """Open a dialog; `verb` carries out what it submits."""
        self._open.add(dialog)
        dialog.submitted.connect(partial(self._carry_out, dialog, verb, told))
        dialog.finished.connect(partial(self._forget, dialog))
        dialog.open()

    def _carry_out(self, dialog: CommandDialog, verb: Verb, told: Told | None, command: object) -> None:
        self._workplace.tasks.write(
            partial(verb, self._workplace.session.actor, command),
            owner=dialog,
            then=partial(_finish, dialog, told),
            failed=dialog.refuse,
        )

    def _forget(self, dialog: CommandDialog, _result: int) -> None:
        self._open.discard(dialog)


def _finish(dialog: CommandDialog, told: Told | None, committed: Committed[Any]) -> None:
    dialog.succeed()
    if told is not None:
        told(committed.result)

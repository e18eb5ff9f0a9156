"""Opens the list of purposes, and what changes one of them."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.queries.permission_rows import PurposeRow
from app.ui.dialogs.running import RunningDialogs
from app.ui.purposes.purpose_dialog import PurposeDialog
from app.ui.purposes.purposes_dialog import PurposesDialog
from app.ui.workplace import Workplace
from app.vocabulary.changes import Changes
from app.vocabulary.records import RecordKind


class PurposesOpener(QObject):
    """The list stays open while one of it is changed."""

    refused = Signal(object)
    """`PemustakaError`: the list could not be read."""

    def __init__(self, workplace: Workplace, window: QWidget) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._window = window
        self._running = RunningDialogs(workplace, self)
        self._open: PurposesDialog | None = None
        self._purposes: dict[int, PurposeRow] = {}
        workplace.tasks.committed.connect(self._follow)

    @Slot()
    def open(self) -> None:
        """The whole list."""
        dialog = PurposesDialog(self._workplace.theme, self._workplace.languages, self._window)
        dialog.add_requested.connect(self._add)
        dialog.edit_requested.connect(self._edit)
        self._open = dialog
        dialog.open()
        self._read()

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        if RecordKind.PURPOSE in changes.kinds and self._open is not None and isValid(self._open):
            self._read()

    def _read(self) -> None:
        self._workplace.tasks.read(
            self._workplace.queries.permissions.purposes,
            owner=self,
            then=self._list,
            failed=self.refused.emit,
            key="purposes",
        )

    def _list(self, purposes: tuple[PurposeRow, ...]) -> None:
        self._purposes = {one.id: one for one in purposes}
        if self._open is not None and isValid(self._open):
            self._open.show_purposes(purposes)

    @Slot()
    def _add(self) -> None:
        self._ask(None)

    @Slot(int)
    def _edit(self, purpose_id: int) -> None:
        self._ask(self._purposes[purpose_id])

    def _ask(self, purpose: PurposeRow | None) -> None:
        parent = self._open if self._open is not None and isValid(self._open) else self._window
        dialog = PurposeDialog(self._workplace.theme, purpose, parent)
        self._running.show(dialog, self._workplace.services.permissions.set_purpose)

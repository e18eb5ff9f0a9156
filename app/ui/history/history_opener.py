"""Opens the history of the whole library, of a patron, or of a request."""

from functools import partial

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.errors import PemustakaError
from app.queries.history_rows import RecordName
from app.queries.queries import Queries
from app.queries.rows import DeskRow, StaffRow
from app.ui.history.history_dialog import HistoryDialog
from app.ui.workplace import Workplace
from app.vocabulary.records import RecordKind, RecordRef

Surroundings = tuple[tuple[StaffRow, ...], tuple[DeskRow, ...], RecordName | None]


class HistoryOpener(QObject):
    """One window at a time."""

    open_patron_requested = Signal(int)
    open_request_requested = Signal(int)

    refused = Signal(PemustakaError)
    """The history could not be read."""

    def __init__(self, workplace: Workplace, window: QWidget) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._window = window
        self._dialog: HistoryDialog | None = None

    @Slot()
    def open_all(self) -> None:
        """Every change to the library."""
        self._open(None)

    @Slot(int)
    def open_patron(self, patron_id: int) -> None:
        """What was done about a patron."""
        self._open(RecordRef(RecordKind.PATRON, patron_id))

    @Slot(int)
    def open_request(self, request_id: int) -> None:
        """What was done about a request."""
        self._open(RecordRef(RecordKind.REQUEST, request_id))

    def _open(self, record: RecordRef | None) -> None:
        work = partial(_read_surroundings, self._workplace.queries, record)
        self._workplace.tasks.read(work, owner=self, then=self._show, failed=self.refused.emit, key="history")

    def _show(self, around: Surroundings) -> None:
        if self._dialog is not None and shiboken6.isValid(self._dialog):
            return
        staff, desks, record = around
        dialog = HistoryDialog(self._workplace, self._window)
        dialog.open_patron_requested.connect(self.open_patron_requested)
        dialog.open_request_requested.connect(self.open_request_requested)
        dialog.filters.offer(staff, desks)
        self._dialog = dialog
        dialog.open()
        if record is None:
            dialog.start()
        else:
            dialog.narrow_to(record)


def _read_surroundings(queries: Queries, record: RecordRef | None) -> Surroundings:
    name = None if record is None else queries.history.name(record)
    return queries.desk.staff(), queries.desk.desks(), name

"""Opens the search across everything, and says where what was picked is to be shown."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.queries.seek_rows import Hit
from app.ui.seeking.seek_dialog import SeekDialog
from app.ui.workplace import Workplace
from app.vocabulary.records import RecordKind


class SeekOpener(QObject):
    """Over the desk's window. While the patron looks there is nothing to search in front of them."""

    open_patron_requested = Signal(int)
    open_request_requested = Signal(int)
    open_interaction_requested = Signal(int)
    open_key_information_requested = Signal(int)
    """The id of the patron."""

    def __init__(self, workplace: Workplace, window: QWidget) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._window = window

    @Slot()
    def open(self) -> None:
        """Show the popup."""
        dialog = SeekDialog(self._workplace, self._window)
        dialog.picked.connect(self._go)
        dialog.open()

    @Slot(object)
    def _go(self, hit: Hit) -> None:
        if hit.record.kind is RecordKind.PATRON:
            self.open_patron_requested.emit(hit.record.id)
        elif hit.record.kind is RecordKind.REQUEST:
            self.open_request_requested.emit(hit.record.id)
        elif hit.record.kind is RecordKind.INTERACTION:
            self.open_interaction_requested.emit(hit.record.id)
        elif hit.patron_id is not None:
            self.open_key_information_requested.emit(hit.patron_id)

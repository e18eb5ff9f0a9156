"""Opens the guest book, and records a patron's visit by one tap."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.services.visits import RecordVisit
from app.ui.guest_book.guest_book_dialog import GuestBookDialog
from app.ui.workplace import Workplace


class GuestBookOpener(QObject):
    """Over the desk's window."""

    open_patron_requested = Signal(int)
    refused = Signal(object)
    """`PemustakaError`: the visit was not recorded."""

    def __init__(self, workplace: Workplace, window: QWidget) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._window = window

    @Slot()
    def open(self) -> None:
        """Show the guest book."""
        dialog = GuestBookDialog(self._workplace, self._window)
        dialog.open_patron_requested.connect(self.open_patron_requested)
        dialog.open()

    @Slot(int)
    def record(self, patron_id: int) -> None:
        """The patron is here: in the room that was written last, with a purpose that can be asked later."""
        self._workplace.tasks.write(partial(self._record, patron_id), owner=self, failed=self.refused.emit)

    def _record(self, patron_id: int) -> object:
        place = self._workplace
        rooms = place.queries.visits.rooms(place.session.desk.branch_id)
        command = RecordVisit(patron_id, room=next(iter(rooms), None))
        return place.services.visits.record(place.session.actor, command)

"""Opens the late entry with what was begun, keeps it as a draft, and saves it."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.errors import PemustakaError
from app.ui.dialogs.ground import Ground
from app.ui.dialogs.running import RunningDialogs
from app.ui.late_entry.late_entry_dialog import LateEntryDialog
from app.ui.people.patron_finder import PatronFinder
from app.ui.workplace import Workplace
from app.vocabulary.late_entry import LateSheet


class LateEntryOpener(QObject):
    """One sheet a staff member: begun at one desk, it goes on at any."""

    refused = Signal(object)
    """`PemustakaError`: the draft could not be read or kept."""

    def __init__(self, workplace: Workplace, window: QWidget) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._window = window
        self._running = RunningDialogs(workplace, self)
        self._finder = PatronFinder(workplace.tasks, workplace.queries.patron_lists)

    @Slot()
    def open(self) -> None:
        """Go on with the sheet that was begun, or begin one."""
        work = partial(self._workplace.queries.drafts.sheet, self._workplace.session.staff.id)
        self._workplace.tasks.read(work, owner=self, then=self._show, failed=self._tell_refused, key="late")

    def _show(self, sheet: LateSheet | None) -> None:
        place = self._workplace
        ground = Ground(place.theme, place.languages, place.formats, place.session.lists)
        dialog = LateEntryDialog(ground, self._finder, sheet, self._window)
        dialog.written.connect(self._keep)
        dialog.discarded.connect(self._discard)
        self._running.show(dialog, place.services.interactions.enter_late, self._forget)

    @Slot(object)
    def _keep(self, sheet: LateSheet) -> None:
        if self._workplace.tasks.is_closed:  # the desk goes while a pause of typing was still counted
            return
        work = partial(self._workplace.services.drafts.keep_sheet, self._workplace.session.actor, sheet)
        self._workplace.tasks.write(work, owner=self, failed=self._tell_refused)

    def _forget(self, _count: int) -> None:
        self._discard()

    @Slot()
    def _discard(self) -> None:
        work = partial(self._workplace.services.drafts.discard_sheet, self._workplace.session.actor)
        self._workplace.tasks.write(work, owner=self, failed=self._tell_refused)

    def _tell_refused(self, error: PemustakaError) -> None:
        self.refused.emit(error)

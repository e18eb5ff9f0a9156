"""Opens the branch's hours, and the dialogs that change them; keeps what is shown up to date."""

from datetime import timedelta
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.calendar.hours import USUAL_HOURS, Closure, Hours
from app.queries.opening_hours import BranchOpening, ClosureRow, HoursRow
from app.services.hours_commands import RemoveClosure, RemoveHours
from app.services.opening_hours import BranchClosed
from app.ui.dialogs.opening_hours.closure_dialog import ClosureDialog
from app.ui.dialogs.opening_hours.hours_dialog import HoursDialog
from app.ui.dialogs.opening_hours.overview import OpeningHoursDialog
from app.ui.dialogs.opening_hours.wording import HoursWording
from app.ui.dialogs.running import RunningDialogs
from app.ui.workplace import Workplace
from app.vocabulary.changes import Changes, Committed

_VARIANT = timedelta(days=29)
"""How long a new variant lasts at first: about a month of Ramadan."""


class OpeningHoursOpener(QObject):
    """`open` shows the hours of the desk's branch."""

    open_request_requested = Signal(int)
    """A request whose promise a closure hits is to be looked at."""

    refused = Signal(object)
    """`PemustakaError`: the hours could not be read, or something could not be removed."""

    def __init__(self, workplace: Workplace, window: QWidget) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._window = window
        self._wording = HoursWording(workplace.formats, workplace.languages)
        self._running = RunningDialogs(workplace, self)
        self._overview: OpeningHoursDialog | None = None
        self._opening: BranchOpening | None = None
        self._hits: tuple[int, ...] = ()
        workplace.tasks.committed.connect(self._on_committed)

    @Slot()
    def open(self) -> None:
        """Show the hours; a second wish brings the window that is open to the front."""
        if self._overview is not None and isValid(self._overview):
            self._overview.raise_()
            self._overview.activateWindow()
            return
        place = self._workplace
        name = place.session.desk.branch_name
        shown = OpeningHoursDialog(place.theme, place.formats, self._wording, name, self._window)
        shown.hours.edit_requested.connect(self._edit_hours)
        shown.hours.remove_requested.connect(self._remove_hours)
        shown.variants.edit_requested.connect(self._edit_variant)
        shown.variants.remove_requested.connect(self._remove_hours)
        shown.closures.edit_requested.connect(self._edit_closure)
        shown.closures.remove_requested.connect(self._remove_closure)
        shown.hit_requests_wanted.connect(self._show_first_hit)
        shown.finished.connect(self._forget)
        self._overview = shown
        self._read()

    def _read(self) -> None:
        branch_id = self._workplace.session.desk.branch_id
        work = partial(self._workplace.queries.opening_hours.of_branch, branch_id)
        self._workplace.tasks.read(work, owner=self, then=self._show, failed=self.refused.emit, key="hours")

    def _show(self, opening: BranchOpening) -> None:
        self._opening = opening
        if self._overview is not None:
            self._overview.show_opening(opening)
            self._overview.show()

    @Slot(int)
    def _edit_hours(self, hours_id: int) -> None:
        self._edit(self._hours_row(hours_id) or HoursRow(0, self._new_hours()))

    @Slot(int)
    def _edit_variant(self, hours_id: int) -> None:
        self._edit(self._hours_row(hours_id) or HoursRow(0, self._new_variant()))

    def _edit(self, row: HoursRow) -> None:
        assert self._overview is not None
        branch_id = self._workplace.session.desk.branch_id
        dialog = HoursDialog(self._workplace.theme, self._wording, branch_id, row, self._overview)
        self._running.show(dialog, self._workplace.services.opening_hours.set)

    @Slot(int)
    def _edit_closure(self, closure_id: int) -> None:
        assert self._overview is not None
        today = self._workplace.formats.now().date()
        rows = self._opening.closures if self._opening is not None else ()
        row = next((one for one in rows if one.id == closure_id), ClosureRow(0, Closure(today, today, "")))
        branch_id = self._workplace.session.desk.branch_id
        dialog = ClosureDialog(self._workplace.theme, branch_id, row, self._overview)
        self._running.show(dialog, self._workplace.services.opening_hours.close, self._tell_hits)

    @Slot(int)
    def _remove_hours(self, hours_id: int) -> None:
        self._write(partial(self._workplace.services.opening_hours.remove, command=RemoveHours(hours_id)))

    @Slot(int)
    def _remove_closure(self, closure_id: int) -> None:
        remove = self._workplace.services.opening_hours.remove_closure
        self._write(partial(remove, command=RemoveClosure(closure_id)))

    def _write(self, work: partial[Committed[int]]) -> None:
        self._workplace.tasks.write(
            partial(work, self._workplace.session.actor), owner=self, failed=self.refused.emit
        )

    def _hours_row(self, hours_id: int) -> HoursRow | None:
        if self._opening is None:
            return None
        rows = (*self._opening.usual, *self._opening.variants)
        return next((row for row in rows if row.id == hours_id), None)

    def _new_hours(self) -> Hours:
        """New ones begin as those in force, from today on."""
        today = self._workplace.formats.now().date()
        usual = self._opening.usual if self._opening is not None else ()
        begun = [row.hours for row in usual if row.hours.first <= today]
        week = (begun[-1] if begun else USUAL_HOURS).week
        return Hours(week, today)

    def _new_variant(self) -> Hours:
        usual = self._new_hours()
        return Hours(usual.week, usual.first, usual.first + _VARIANT, "")

    def _tell_hits(self, closed: BranchClosed) -> None:
        self._hits = closed.hit_request_ids
        if self._overview is not None:
            self._overview.tell_hits(len(self._hits))

    @Slot()
    def _show_first_hit(self) -> None:
        if self._hits and self._overview is not None:
            self.open_request_requested.emit(self._hits[0])
            self._overview.accept()

    @Slot(object)
    def _on_committed(self, changes: Changes) -> None:
        depends_on = self._workplace.queries.opening_hours.depends_on
        if self._overview is not None and not changes.kinds.isdisjoint(depends_on):
            self._read()

    @Slot()
    def _forget(self) -> None:
        self._overview = None
        self._hits = ()

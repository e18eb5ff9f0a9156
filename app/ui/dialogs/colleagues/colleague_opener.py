"""Opens the dialogs in which colleagues do something for each other, and carries out what they ask for."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.errors import PemustakaError, RecordGoneError
from app.queries.follow_ups import FollowUpRow
from app.queries.rows import StaffRow
from app.services.interaction_commands import AddFollowUp, EndFollowUp
from app.services.shifts import ReadShiftWord
from app.ui.dialogs.colleagues.follow_up_dialogs import AddFollowUpDialog, FollowUpDialog
from app.ui.dialogs.colleagues.month_dialog import MonthDialog, MonthPage
from app.ui.dialogs.colleagues.word_dialogs import ShiftWordDialog, ThanksDialog
from app.ui.dialogs.ground import Ground
from app.ui.dialogs.running import RunningDialogs
from app.ui.workplace import Workplace
from app.vocabulary.interaction_form import NewFollowUp


class ColleagueOpener(QObject):
    """One method a wish."""

    refused = Signal(object)
    """`PemustakaError`: what was wished for could not be read or done."""

    def __init__(self, workplace: Workplace, window: QWidget) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._window = window
        self._running = RunningDialogs(workplace, self)

    def add_follow_up(self, patron_id: int = 0, request_id: int = 0) -> None:
        """Something to be done about a patron, a request, or (0) neither."""
        nothing_yet = NewFollowUp("", self._workplace.formats.now().date())
        about = AddFollowUp(nothing_yet, patron_id or None, request_id=request_id or None)
        self._read(self._workplace.queries.desk.staff, partial(self._add_follow_up, about))

    def follow_up(self, follow_up_id: int) -> None:
        """End or move one."""
        self._read(partial(self._read_follow_up, follow_up_id), self._follow_up)

    def do_follow_up(self, follow_up_id: int) -> None:
        """It is done: one press is enough."""
        command = EndFollowUp(follow_up_id, is_done=True)
        self._write(self._workplace.services.follow_ups.end, command)

    def leave_word(self) -> None:
        """A word for the next shift."""
        dialog = ShiftWordDialog(self._ground(), self._window)
        self._running.show(dialog, self._workplace.services.shifts.leave_word)

    def read_word(self, shift_word_id: int) -> None:
        """A word was read."""
        self._write(self._workplace.services.shifts.read_word, ReadShiftWord(shift_word_id))

    def thank(self) -> None:
        """Thank a colleague."""
        self._read(self._workplace.queries.desk.staff, self._thank)

    def my_month(self) -> None:
        """What I did this month, by kind."""
        dialog = MonthDialog(self._ground(), self._workplace.session.staff.name, self._window)
        dialog.month_wanted.connect(partial(self._read_month, dialog))
        self._read_month(dialog, self._workplace.formats.now().date())
        dialog.show()

    # With what was read

    def _add_follow_up(self, about: AddFollowUp, staff: tuple[StaffRow, ...]) -> None:
        me = self._workplace.session.staff.id
        dialog = AddFollowUpDialog(self._ground(), about, staff, me, self._window)
        self._running.show(dialog, self._workplace.services.follow_ups.add)

    def _follow_up(self, read: tuple[FollowUpRow, tuple[StaffRow, ...]]) -> None:
        dialog = FollowUpDialog(self._ground(), *read, self._window)
        self._running.show(dialog, self._carry_on)

    def _carry_on(self, by: Any, command: Any) -> Any:
        follow_ups = self._workplace.services.follow_ups
        is_end = isinstance(command, EndFollowUp)
        return follow_ups.end(by, command) if is_end else follow_ups.move(by, command)

    def _thank(self, staff: tuple[StaffRow, ...]) -> None:
        me = self._workplace.session.staff.id
        colleagues = [one for one in staff if one.id != me and one.is_active]
        if colleagues:
            dialog = ThanksDialog(self._ground(), colleagues, self._window)
            self._running.show(dialog, self._workplace.services.shifts.thank)

    def _read_month(self, dialog: MonthDialog, month: date) -> None:
        work = partial(self._month_page, self._workplace.session.staff.id, month)
        self._workplace.tasks.read(
            work, owner=dialog, then=dialog.show_page, failed=self._tell_refused, key="month"
        )

    # Reading, in a thread

    def _read_follow_up(self, follow_up_id: int) -> tuple[FollowUpRow, tuple[StaffRow, ...]]:
        queries = self._workplace.queries
        row = queries.follow_ups.rows([follow_up_id]).get(follow_up_id)
        if row is None:
            raise RecordGoneError
        return row, queries.desk.staff()

    def _month_page(self, staff_id: int, month: date) -> MonthPage:
        shifts = self._workplace.queries.shifts
        work = shifts.month_of(staff_id, month, self._workplace.session.zone)
        return MonthPage(month, work, shifts.thanks_to(staff_id))

    # How all is done

    def _ground(self) -> Ground:
        place = self._workplace
        return Ground(place.theme, place.languages, place.formats, place.session.lists)

    def _read(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        self._workplace.tasks.read(work, owner=self, then=then, failed=self._tell_refused, key="dialog")

    def _write(self, verb: Callable[..., Any], command: object) -> None:
        self._workplace.tasks.write(
            partial(verb, self._workplace.session.actor, command), owner=self, failed=self._tell_refused
        )

    def _tell_refused(self, error: PemustakaError) -> None:
        self.refused.emit(error)

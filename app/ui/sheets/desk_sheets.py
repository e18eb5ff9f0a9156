"""Opens what is printed for the desk itself: the shift sheet and the blank log."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.errors import PemustakaError
from app.ui.printing.content import PrintContent
from app.ui.printing.papers import SheetKind
from app.ui.printing.print_opener import PrintOpener
from app.ui.sheets.log_sheet import LogSheet
from app.ui.sheets.shift_sheet import ShiftContent, ShiftSheet
from app.ui.sheets.voice import Voice
from app.ui.workplace import Workplace

_FOLLOW_UPS = 40


class DeskSheets(QObject):
    """Each is shown before it is printed."""

    refused = Signal(object)
    """`PemustakaError`: what is to be on the sheet could not be read."""

    def __init__(self, workplace: Workplace, prints: PrintOpener, window: QWidget) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._prints = prints

    @Slot()
    def print_shift(self) -> None:
        """Show what this shift begins with."""
        self._workplace.tasks.read(
            self._read_shift, owner=self, then=self._show_shift, failed=self._tell_refused, key="shift"
        )

    @Slot()
    def print_log(self) -> None:
        """Show a blank log."""
        self._prints.show(SheetKind.SHEET, self._log)

    def _read_shift(self) -> ShiftContent:
        queries, session = self._workplace.queries, self._workplace.session
        now = self._workplace.formats.now()
        staff_id = session.staff.id
        follow_ups, _count = queries.follow_ups.due(staff_id, now.date(), _FOLLOW_UPS)
        return ShiftContent(
            branch=f"{session.library.name} · {session.desk.branch_name}",
            today=queries.today.view(staff_id, session.zone, now),
            follow_ups=follow_ups,
            words=queries.shifts.unread_words(session.desk.branch_id),
        )

    def _show_shift(self, shift: ShiftContent) -> None:
        self._prints.show(SheetKind.SHEET, partial(self._shift, shift))

    def _shift(self, shift: ShiftContent) -> PrintContent:
        return ShiftSheet(Voice.of_screen(self._workplace)).content(shift)

    def _log(self) -> PrintContent:
        session = self._workplace.session
        place = f"{session.library.name} · {session.desk.branch_name}"
        return LogSheet(Voice.of_screen(self._workplace)).content(session.lists, place)

    def _tell_refused(self, error: PemustakaError) -> None:
        self.refused.emit(error)

"""Opens the lists of colleagues, of branches and of desks, and what changes one of them."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.queries.rows import BranchRow, DeskRow, StaffRow
from app.ui.at_the_desk.branch_dialog import BranchDialog
from app.ui.at_the_desk.branches_dialog import BranchesDialog
from app.ui.at_the_desk.colleagues_dialog import ColleaguesDialog
from app.ui.at_the_desk.desk_name_dialog import DeskNameDialog
from app.ui.at_the_desk.presence import Presence
from app.ui.at_the_desk.records_dialog import RecordsDialog
from app.ui.at_the_desk.rest_watch import RestWatch
from app.ui.at_the_desk.staff_member_dialog import StaffMemberDialog
from app.ui.at_the_desk.this_desk_dialog import ThisDeskDialog
from app.ui.dialogs.running import RunningDialogs
from app.ui.workplace import Workplace
from app.vocabulary.changes import Changes
from app.vocabulary.records import RecordKind

_Everything = tuple[tuple[StaffRow, ...], tuple[DeskRow, ...], tuple[BranchRow, ...]]

_LISTED = frozenset({RecordKind.STAFF_MEMBER, RecordKind.DESK, RecordKind.BRANCH})


class DeskDialogs(QObject):
    """One list is open at a time; it follows every change."""

    refused = Signal(object)
    """`PemustakaError`: a list could not be read."""

    def __init__(self, workplace: Workplace, presence: Presence, rest: RestWatch, window: QWidget) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._presence = presence
        self._rest = rest
        self._window = window
        self._running = RunningDialogs(workplace, self)
        self._open: RecordsDialog | None = None
        self._people: dict[int, StaffRow] = {}
        self._desks: dict[int, DeskRow] = {}
        self._branches: dict[int, BranchRow] = {}
        workplace.tasks.committed.connect(self._follow)

    @Slot()
    def open_colleagues(self) -> None:
        """Who works here."""
        dialog = ColleaguesDialog(self._workplace.theme, self._window)
        dialog.add_requested.connect(self._add_colleague)
        dialog.edit_requested.connect(self._edit_colleague)
        self._show(dialog)

    @Slot()
    def open_this_desk(self) -> None:
        """Which desk this computer is."""
        dialog = ThisDeskDialog(self._workplace.theme, self._rest.minutes, self._window)
        dialog.add_requested.connect(self._add_desk)
        dialog.edit_requested.connect(self._rename_desk)
        dialog.chooser.chosen.connect(self._take_desk)
        dialog.rest_chosen.connect(self._rest.set_limit)
        self._show(dialog)

    @Slot()
    def open_branches(self) -> None:
        """Where the library serves."""
        dialog = BranchesDialog(self._workplace.theme, self._window)
        dialog.add_requested.connect(self._add_branch)
        dialog.edit_requested.connect(self._edit_branch)
        self._show(dialog)

    def _show(self, dialog: RecordsDialog) -> None:
        self._open = dialog
        dialog.open()
        self._read()

    # What is listed

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        if changes.kinds & _LISTED and self._open is not None and isValid(self._open):
            self._read()

    def _read(self) -> None:
        self._workplace.tasks.read(
            self._everything, owner=self, then=self._list, failed=self.refused.emit, key="list"
        )

    def _everything(self) -> _Everything:
        """Runs in a thread."""
        desk = self._workplace.queries.desk
        return desk.staff(), desk.desks(), desk.branches()

    def _list(self, read: _Everything) -> None:
        people, desks, branches = read
        self._branches = {one.id: one for one in branches}
        self._people = {one.id: one for one in people}
        self._desks = {one.id: one for one in desks}
        dialog, session = self._open, self._workplace.session
        if dialog is None or not isValid(dialog):
            return
        if isinstance(dialog, ColleaguesDialog):
            dialog.show_people(people)
        elif isinstance(dialog, ThisDeskDialog):
            dialog.show_desks(desks, session.desk.id)
        elif isinstance(dialog, BranchesDialog):
            dialog.show_branches(branches, session.desk.branch_id)

    # Changing one of them

    @Slot()
    def _add_colleague(self) -> None:
        self._ask_about_colleague(None)

    @Slot(int)
    def _edit_colleague(self, staff_id: int) -> None:
        self._ask_about_colleague(self._people[staff_id])

    def _ask_about_colleague(self, person: StaffRow | None) -> None:
        staff = self._workplace.services.staff
        dialog = StaffMemberDialog(self._workplace.theme, person, self._parent())
        self._running.show(dialog, staff.add if person is None else staff.edit)

    @Slot()
    def _add_branch(self) -> None:
        dialog = BranchDialog(self._workplace.theme, None, self._workplace.session.desk.zone, self._parent())
        self._running.show(dialog, self._workplace.services.branches.add)

    @Slot(int)
    def _edit_branch(self, branch_id: int) -> None:
        branch = self._branches[branch_id]
        dialog = BranchDialog(self._workplace.theme, branch, branch.zone, self._parent())
        self._running.show(dialog, self._workplace.services.branches.edit)

    @Slot()
    def _add_desk(self) -> None:
        self._ask_about_desk(None)

    @Slot(int)
    def _rename_desk(self, desk_id: int) -> None:
        self._ask_about_desk(self._desks[desk_id])

    def _ask_about_desk(self, desk: DeskRow | None) -> None:
        workplace = self._workplace
        branches = [one for one in self._branches.values() if not one.is_retired]
        dialog = DeskNameDialog(workplace.theme, desk, workplace.session.desk, branches, self._parent())
        desks = workplace.services.desks
        self._running.show(dialog, desks.add if desk is None else desks.rename)

    @Slot(int)
    def _take_desk(self, desk_id: int) -> None:
        self._presence.move_to(self._desks[desk_id])
        if self._open is not None:
            self._open.accept()

    def _parent(self) -> QWidget:
        """The open list, or the window where it has been closed meanwhile."""
        return self._open if self._open is not None and isValid(self._open) else self._window

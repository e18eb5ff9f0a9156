"""Who is at the desk: asks when it is not certain, switches when a card or a choice says so."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.queries.rows import DeskRow, Lists, StaffRow
from app.ui.at_the_desk.curtain import Curtain, Why
from app.ui.at_the_desk.rest_watch import RestWatch
from app.ui.at_the_desk.veil import Veil
from app.ui.workplace import Workplace
from app.vocabulary.changes import Changes
from app.vocabulary.records import RecordKind

_INEVITABLE = (Why.START, Why.LOCK, Why.LEFT, Why.DESK)
"""What was asked cannot be left unanswered."""

_Surroundings = tuple[tuple[StaffRow, ...], tuple[DeskRow, ...], Lists]

_SURROUNDINGS = frozenset({RecordKind.STAFF_MEMBER, RecordKind.DESK, RecordKind.BRANCH})


class Presence(QObject):
    """Draws the curtain for every question and lifts it with the answer; what is behind it stays as it was.

    It hides the screen; it keeps nobody out: who is asked, answers with any name.
    """

    arrived = Signal(str)
    """This colleague is at the desk now, and it was somebody else before, or a card has just said so."""

    answered = Signal()
    """The desk is in sight again."""

    def __init__(self, workplace: Workplace, rest: RestWatch, curtain: Curtain, veil: Veil) -> None:
        super().__init__(veil)
        self._workplace = workplace
        self._session = workplace.session
        self._rest = rest
        self._curtain = curtain
        self._veil = veil
        self._people: tuple[StaffRow, ...] = (self._session.staff,)
        self._desks: tuple[DeskRow, ...] = (self._session.desk,)
        self._why: Why | None = None
        self._everywhere: Sequence[QAction] = ()
        self._connect()
        self._read_surroundings()

    def _connect(self) -> None:
        self._rest.rested.connect(self._ask_after_rest)
        self._curtain.staff_chosen.connect(self._take_chosen)
        self._curtain.desk_chosen.connect(self._take_desk)
        self._curtain.stayed.connect(self._go_on)
        self._workplace.tasks.committed.connect(self._follow)

    def work_in_dialogs(self, actions: Sequence[QAction]) -> None:
        """Let the keys of these actions work in every dialog too: else they belong to one window alone."""
        self._everywhere = actions
        application = QGuiApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._offer_in_dialog)

    @property
    def is_asking(self) -> bool:
        """Whether the desk waits to hear who is there."""
        return self._why is not None

    @property
    def desks(self) -> tuple[DeskRow, ...]:
        """The workstations that there are."""
        return self._desks

    def begin(self, people: Sequence[StaffRow], desks: Sequence[DeskRow], *, is_desk_known: bool) -> None:
        """The program has started: ask what cannot be taken for granted."""
        self._people = _who_work_here(people)
        self._desks = tuple(desks)
        if not is_desk_known and len(desks) > 1:
            self._ask(Why.DESK)
        else:
            self._ask_at_start()

    @Slot()
    def ask_who(self) -> None:
        """Somebody wants to say who they are."""
        self._ask(Why.SWITCH)

    @Slot()
    def lock(self) -> None:
        """Hide the screen until somebody says who they are."""
        self._ask(Why.LOCK)

    def take_card(self, staff: StaffRow) -> None:
        """A colleague's card was scanned."""
        self._take(staff, is_news=True)

    def say_scan_waits(self) -> None:
        """A number was scanned that cannot be answered before somebody says who they are."""
        self._curtain.say_kept()

    def keeps_open(self) -> bool:
        """Whether a dialog waits behind the question, so that the window must not close; then it says so."""
        if not self.is_asking or not self._veil.has_dialogs:
            return False
        self._curtain.say_unsaved()
        return True

    def move_to(self, desk: DeskRow) -> None:
        """The computer is this workstation from now on; times are those of its branch."""
        self._workplace.formats.move_to(ZoneInfo(desk.zone))
        self._session.take(self._session.library, desk, self._session.lists)

    # Asking

    def _ask(self, why: Why) -> None:
        self._why = why
        self._veil.draw()
        if why is Why.DESK:
            self._curtain.ask_desk(self._desks, self._session.desk)
        else:
            self._curtain.ask_who(why, self._people, self._session.staff)

    def _ask_at_start(self) -> None:
        if len(self._people) > 1:
            self._ask(Why.START)
        else:
            self._go_on()

    @Slot()
    def _ask_after_rest(self) -> None:
        """A question that nobody can evade stays; who works alone is not asked."""
        if self._why in _INEVITABLE:
            return
        if len(self._people) > 1:
            self._ask(Why.REST)
        else:
            self._rest.resume()

    @Slot()
    def _go_on(self) -> None:
        """The question is answered."""
        self._why = None
        self._rest.resume()
        self._veil.lift()
        self.answered.emit()

    @Slot(int)
    def _take_chosen(self, staff_id: int) -> None:
        chosen = next((one for one in self._people if one.id == staff_id), None)
        if chosen is not None:
            self._take(chosen, is_news=chosen.id != self._session.staff.id)

    def _take(self, staff: StaffRow, *, is_news: bool) -> None:
        if self._why is Why.DESK:
            self._session.switch_to(staff)  # a card says who; which desk it is must still be said
            return
        self._session.switch_to(staff)
        self._go_on()
        if is_news:
            self.arrived.emit(staff.name)

    @Slot(int)
    def _take_desk(self, desk_id: int) -> None:
        chosen = next((one for one in self._desks if one.id == desk_id), None)
        if chosen is not None:
            self.move_to(chosen)
            self._ask_at_start()

    # What changes meanwhile

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        if changes.kinds & _SURROUNDINGS:
            self._read_surroundings()

    def _read_surroundings(self) -> None:
        self._workplace.tasks.read(self._surroundings, owner=self, then=self._take_surroundings)

    def _surroundings(self) -> _Surroundings:
        """Runs in a thread."""
        desk = self._workplace.queries.desk
        return desk.staff(), desk.desks(), desk.lists()

    def _take_surroundings(self, read: _Surroundings) -> None:
        """A colleague or desk may be called otherwise now; one who has left cannot go on."""
        self._people, self._desks = _who_work_here(read[0]), read[1]
        if read[2] != self._session.lists:
            self._session.take(self._session.library, self._session.desk, read[2])
        staff, desk = self._session.staff, self._session.desk
        staff_now = next((one for one in self._people if one.id == staff.id), None)
        desk_now = next((one for one in self._desks if one.id == desk.id), desk)
        if staff_now is None and self._people:
            self._ask(self._why if self._why in _INEVITABLE else Why.LEFT)
        elif staff_now is not None and staff_now != staff:
            self._session.switch_to(staff_now)
        if desk_now != desk:
            self.move_to(desk_now)

    @Slot(QWidget, QWidget)
    def _offer_in_dialog(self, _old: QWidget | None, now: QWidget | None) -> None:
        window = now.window() if now is not None else None
        if isinstance(window, QDialog) and not set(self._everywhere) <= set(window.actions()):
            window.addActions(list(self._everywhere))


def _who_work_here(staff: Sequence[StaffRow]) -> tuple[StaffRow, ...]:
    return tuple(one for one in staff if one.is_active)

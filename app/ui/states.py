"""How requests, promises and patrons stand, as the mark that staff see: one picture and one word a state."""

from datetime import datetime

from app.queries.rows import PatronRow, PromiseRow, RequestRow
from app.ui.deadlines import Deadlines
from app.ui.durations import capitalised
from app.ui.formats import Formats
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.wording import ScreenWording, Wording
from app.vocabulary.requests import OPEN_CLASSES, PromiseState, StatusClass, promise_state

_SCREEN = ScreenWording()


class States:
    """Says it as of the moment of asking: ask again when clock, record or language has changed."""

    def __init__(self, formats: Formats, deadlines: Deadlines, wording: Wording = _SCREEN) -> None:
        self._formats = formats
        self._deadlines = deadlines
        self._wording = wording

    def status(self, status: StatusClass) -> str:
        """The word for a status class, for mid-sentence."""
        return {
            StatusClass.NEW: self.tr("new"),
            StatusClass.WORKING: self.tr("working"),
            StatusClass.WAITING_FOR_PATRON: self.tr("waiting for patron"),
            StatusClass.WAITING_FOR_OTHERS: self.tr("waiting for others"),
            StatusClass.READY: self.tr("ready"),
            StatusClass.DELIVERED: self.tr("delivered"),
            StatusClass.CLOSED: self.tr("closed"),
            StatusClass.DECLINED: self.tr("declined"),
            StatusClass.CANCELLED: self.tr("cancelled"),
        }[status]

    def of_request(self, row: RequestRow) -> StateMark:
        """An open request by the promise that holds now; an ended one by its end and its first promise."""
        if row.status in OPEN_CLASSES:
            return self._of_open(row)
        first = self._promise_state(row, row.first_promised_for)
        if first is PromiseState.KEPT:
            return StateMark(Icon.CHECK, Role.DONE, self.tr("Promise kept"))
        if first is PromiseState.BROKEN:
            return StateMark(Icon.CROSS, Role.LATE, self.tr("Promise broken"))
        delivered = row.delivered_at is not None
        icon, role = (Icon.CHECK, Role.DONE) if delivered else (Icon.MINUS, Role.NEUTRAL)
        return StateMark(icon, role, capitalised(self.status(row.status)))

    def of_promise(self, promise: PromiseRow, request: RequestRow, *, holds: bool) -> StateMark:
        """An entry of the ledger; `holds` says that no later promise took its place."""
        if promise.withdrawn_at is not None:
            return StateMark(Icon.MINUS, Role.NEUTRAL, self.tr("withdrawn"))
        state = self._promise_state(request, promise.promised_for)
        ended = {
            PromiseState.KEPT: StateMark(Icon.CHECK, Role.DONE, self.tr("kept")),
            PromiseState.BROKEN: StateMark(Icon.CROSS, Role.LATE, self.tr("broken")),
            PromiseState.DROPPED: StateMark(Icon.MINUS, Role.NEUTRAL, self.tr("dropped")),
        }
        if state in ended:
            return ended[state]
        if holds:
            return self._of_running(request, promise)
        if promise.promised_for < self._formats.now():
            return StateMark(Icon.CROSS, Role.LATE, self.tr("broken"))
        return StateMark(Icon.MINUS, Role.NEUTRAL, self.tr("moved"))

    def of_patron(self, row: PatronRow) -> StateMark | None:
        """What is owed to a patron: late requests before a promise of today, before waiting ones."""
        if row.late_requests:
            word = self.tr("%n late", "requests", row.late_requests)
            return StateMark(Icon.ALERT_TRIANGLE, Role.LATE, word)
        if row.next_promise_at is not None:
            due_on = self._formats.local(row.next_promise_at).date()
            role = Role.DUE if due_on == self._formats.now().date() else Role.INFO
            return StateMark(Icon.CLOCK, role, self._deadlines.moment(row.next_promise_at))
        if row.waiting_requests:
            return StateMark(Icon.HOURGLASS, Role.WAITING, self.tr("waiting"))
        if row.open_requests:
            return StateMark(Icon.RING, Role.NEUTRAL, self.tr("no promise yet"))
        return None

    def tr(self, source: str, comment: str = "", n: int = -1) -> str:
        """Named as Qt's, so that lupdate finds the texts and their plurals."""
        return self._wording.translate("States", source, comment, n)

    def _of_open(self, row: RequestRow) -> StateMark:
        state = self._promise_state(row, row.promised_for)
        if row.status is StatusClass.WAITING_FOR_PATRON or row.status is StatusClass.WAITING_FOR_OTHERS:
            return StateMark(Icon.HOURGLASS, Role.WAITING, capitalised(self.status(row.status)))
        if row.promised_for is None:
            return StateMark(Icon.RING, Role.NEUTRAL, self.tr("No promise yet"))
        return _running(state, capitalised(self._deadlines.moment(row.promised_for)))

    def _of_running(self, request: RequestRow, promise: PromiseRow) -> StateMark:
        state = self._promise_state(request, promise.promised_for)
        if state is PromiseState.WAITING:
            return StateMark(Icon.HOURGLASS, Role.WAITING, self.tr("clock stopped"))
        return _running(state, self._deadlines.moment(promise.promised_for))

    def _promise_state(self, row: RequestRow, promised_for: datetime | None) -> PromiseState:
        now = self._formats.now()
        zone = now.tzinfo
        assert zone is not None
        return promise_state(promised_for, row.status, row.delivered_at, now, zone)


def _running(state: PromiseState, word: str) -> StateMark:
    """A promise that the library is still working for."""
    icon, role = {
        PromiseState.LATE: (Icon.ALERT_TRIANGLE, Role.LATE),
        PromiseState.DUE_TODAY: (Icon.CLOCK, Role.DUE),
    }.get(state, (Icon.CLOCK, Role.INFO))
    return StateMark(icon, role, word)

"""Opens the dialogs about who has a request in hand, its delivery, and requests that are one."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.errors import RecordGoneError
from app.queries.hand_overs import HandOverRow
from app.queries.rows import RequestRow, StaffRow
from app.services.hand_over_commands import (
    AnswerHandOver,
    LinkRequests,
    MergeRequests,
    UnlinkRequest,
    WithdrawHandOver,
)
from app.ui.dialogs.ground import Ground
from app.ui.dialogs.hands.check_dialog import CheckDialog
from app.ui.dialogs.hands.hand_over_dialog import DeclineDialog, HandOverDialog
from app.ui.dialogs.hands.join_dialog import JoinDialog, Joining
from app.ui.dialogs.running import RunningDialogs
from app.ui.workplace import Workplace
from app.vocabulary.changes import Actor, Committed
from app.vocabulary.hand_over_errors import UnknownRequestError


class HandsOpener(QObject):
    """One method an action, with the ids that the tab hands over."""

    refused = Signal(object)
    """`PemustakaError`: what a dialog needed could not be read, or an answer not be kept."""

    def __init__(self, workplace: Workplace, window: QWidget) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._window = window
        self._running = RunningDialogs(workplace, self)

    @Slot(int)
    def hand_over(self, request_id: int) -> None:
        """Pass a request on."""
        self._read(partial(self._read_for_hand_over, request_id), self._hand_over)

    @Slot(int)
    def accept(self, hand_over_id: int) -> None:
        """Take what was handed over: one press is enough."""
        self._write(self._workplace.services.hand_overs.answer, AnswerHandOver(hand_over_id, accepts=True))

    @Slot(int)
    def decline(self, hand_over_id: int) -> None:
        """Decline it, with a reason."""
        self._read(partial(self._read_hand_over, hand_over_id), self._decline)

    @Slot(int)
    def withdraw(self, hand_over_id: int) -> None:
        """Take an offer back."""
        self._write(self._workplace.services.hand_overs.withdraw, WithdrawHandOver(hand_over_id))

    @Slot(int)
    def check(self, request_id: int) -> None:
        """Check a delivery."""
        self._read(partial(self._read_row, request_id), self._check)

    @Slot(int)
    def join(self, request_id: int) -> None:
        """Merge or link a request with another."""
        self._read(partial(self._read_for_join, request_id), self._join)

    @Slot(int)
    def unlink(self, request_id: int) -> None:
        """Answer a request by itself again."""
        self._write(self._workplace.services.one_requests.unlink, UnlinkRequest(request_id))

    # With what was read

    def _hand_over(self, read: tuple[RequestRow, tuple[StaffRow, ...]]) -> None:
        me = self._workplace.session.staff
        dialog = HandOverDialog(self._ground(), *read, me, self._window)
        self._running.show(dialog, self._workplace.services.hand_overs.hand_over)

    def _decline(self, hand_over: HandOverRow) -> None:
        dialog = DeclineDialog(self._ground(), hand_over, self._window)
        self._running.show(dialog, self._workplace.services.hand_overs.answer)

    def _check(self, request: RequestRow) -> None:
        dialog = CheckDialog(self._ground(), request, self._window)
        self._running.show(dialog, self._workplace.services.deliveries.check)

    def _join(self, read: tuple[RequestRow, tuple[RequestRow, ...]]) -> None:
        self._running.show(JoinDialog(self._ground(), *read, self._window), self._carry_out_join)

    def _carry_out_join(self, by: Actor, wanted: Joining) -> Committed[int]:
        """In the writing thread: a number that was typed is looked up first."""
        other_id = wanted.other_id
        if other_id is None:
            other_id = self._workplace.queries.requests.by_number(wanted.number)
        if other_id is None:
            raise UnknownRequestError(wanted.number)
        one_requests = self._workplace.services.one_requests
        if wanted.is_merge:
            return one_requests.merge(by, MergeRequests(wanted.request_id, other_id))
        return one_requests.link(by, LinkRequests(wanted.request_id, other_id))

    # Reading, in a thread

    def _read_row(self, request_id: int) -> RequestRow:
        row = self._workplace.queries.requests.rows([request_id]).get(request_id)
        if row is None:
            raise RecordGoneError
        return row

    def _read_for_hand_over(self, request_id: int) -> tuple[RequestRow, tuple[StaffRow, ...]]:
        return self._read_row(request_id), self._workplace.queries.desk.staff()

    def _read_hand_over(self, hand_over_id: int) -> HandOverRow:
        row = self._workplace.queries.hand_overs.row(hand_over_id)
        if row is None:
            raise RecordGoneError
        return row

    def _read_for_join(self, request_id: int) -> tuple[RequestRow, tuple[RequestRow, ...]]:
        row = self._read_row(request_id)
        theirs = self._workplace.queries.requests.of_patron(row.patron_id, open_only=True)
        return row, tuple(one for one in theirs if one.id != request_id)

    # How all is done

    def _ground(self) -> Ground:
        place = self._workplace
        return Ground(place.theme, place.languages, place.formats, place.session.lists)

    def _read(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        self._workplace.tasks.read(work, owner=self, then=then, failed=self.refused.emit, key="hands")

    def _write(self, verb: Callable[..., Any], command: object) -> None:
        work = partial(verb, self._workplace.session.actor, command)
        self._workplace.tasks.write(work, owner=self, failed=self.refused.emit)

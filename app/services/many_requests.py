"""Does one thing to several requests at once: one change set, taken back by one undo."""

from collections.abc import Callable
from dataclasses import dataclass

from app.errors import PemustakaError
from app.models.request import Request
from app.services.commands import ChangeStatus, PromiseDate
from app.services.hand_over_commands import (
    ChangeManyRequests,
    HandOverRequest,
    ManyAssigned,
    ManyChange,
    ManyHandOver,
    ManyPromised,
)
from app.services.hand_overs import pass_on, put_into_hands
from app.services.live_records import live
from app.services.moving import move
from app.services.promise_ledger import give_promise
from app.storage.database import Database
from app.storage.writing import Writing
from app.vocabulary.changes import Action, Actor, Changes, Committed


@dataclass(frozen=True, slots=True)
class Outcome:
    """What comes of it for one request: done, or refused with the rule's own error."""

    request_id: int
    refused: PemustakaError | None = None


class ManyRequests:
    """Those that a rule forbids are left alone and told; the others are changed together."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def change(self, by: Actor, command: ChangeManyRequests) -> Committed[tuple[Outcome, ...]]:
        """Do it, or in a trial only see what would come of it; each rule is checked before it changes."""
        outcomes: tuple[Outcome, ...] = ()
        try:
            with self._database.writing(by, Action.CHANGE_MANY_REQUESTS) as writing:
                outcomes = tuple(self._try(writing, one, command.change) for one in command.request_ids)
                _end_trial(command)
        except _TrialOver:
            return Committed(outcomes, Changes(None, Action.CHANGE_MANY_REQUESTS, frozenset()))
        return Committed(outcomes, writing.changes)

    def _try(self, writing: Writing, request_id: int, change: ManyChange) -> Outcome:
        try:
            self._verb(writing, live(writing.session, Request, request_id), change)()
        except PemustakaError as refused:
            return Outcome(request_id, refused)
        return Outcome(request_id)

    def _verb(self, writing: Writing, request: Request, change: ManyChange) -> Callable[[], object]:
        if isinstance(change, ManyAssigned):
            return lambda: put_into_hands(writing, request, change.staff_id)
        if isinstance(change, ManyHandOver):
            to = HandOverRequest(request.id, change.reason, change.due_on, change.to_staff_id, change.to_role)
            return lambda: pass_on(writing, request, to)
        if isinstance(change, ManyPromised):
            promise = PromiseDate(request.id, change.promised_for, change.reason)
            calendar = self._database.calendars.of_branch(writing.session.connection(), request.branch_id)
            return lambda: give_promise(writing, calendar, request, promise)
        status = ChangeStatus(request.id, change.status, change.note)
        return lambda: move(writing, request, status)


class _TrialOver(Exception):  # noqa: N818  # nothing went wrong: it takes a trial back
    """Everything in a trial is rolled back."""


def _end_trial(command: ChangeManyRequests) -> None:
    if command.is_trial:
        raise _TrialOver

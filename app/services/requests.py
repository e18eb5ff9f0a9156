"""What is done about service requests: open, promise, move on, note, tell. Each leaves its events."""

from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.calendar.calendar import Calendar
from app.calendar.promising import is_closed_at
from app.errors import NeededByInThePastError
from app.models.list_entry import Channel, RequestKind
from app.models.promise import Promise
from app.models.request import Request
from app.models.staff_member import StaffMember
from app.services import texts
from app.services.commands import ChangeStatus, NoteOnRequest, OpenRequest, PromiseDate, TellPatron
from app.services.live_records import branch_of, live, live_patron, today_in
from app.services.moving import move
from app.services.promise_ledger import give_promise, new_promise, present_promise
from app.services.request_events import add_event
from app.services.request_plans import make_plan
from app.services.request_wants import write_wants
from app.services.seen_before import check_seen_promise, check_seen_status
from app.storage.database import Database
from app.storage.status_flows import flow_of_kind
from app.storage.writing import Writing
from app.vocabulary.changes import Action, Actor, Committed
from app.vocabulary.limits import Limit
from app.vocabulary.requests import EventKind, StatusClass
from app.vocabulary.text import optional


class Requests:
    """Actions on requests. Each may raise RecordGoneError and the errors of text."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def open(self, by: Actor, command: OpenRequest) -> Committed[int]:
        """Take a request, perhaps with its first promise; the result is its id.

        Raises EmptyNameError without a subject, NeededByInThePastError, PromiseInThePastError,
        PromiseWhileClosedError, QuantityError, ValueMissingError, ValueUnreadableError.
        """
        with self._database.writing(by, Action.OPEN_REQUEST) as writing:
            request = _new_request(writing, command)
            writing.session.add(request)
            write_wants(writing.session, request, command.wants)
            add_event(
                writing,
                request,
                EventKind.OPENED,
                to_status=StatusClass.NEW,
                channel_id=command.channel_id,
            )
            if command.promised_for is not None:
                promise = self._first_promise(writing, request, command)
                add_event(writing, request, EventKind.PROMISED, promise=promise, text=promise.reason)
            make_plan(writing, self._calendar(writing, request.branch.id), request)
        return Committed(request.id, writing.changes)

    def promise(self, by: Actor, command: PromiseDate) -> Committed[int]:
        """Give a date, or another one instead of an earlier one; the result is the promise's id.

        Raises RequestClosedError, PromiseInThePastError; without a reason PromiseReasonMissingError when an
        earlier promise is moved, PromiseWhileClosedError when the branch is closed then; EditConflictError
        when somebody else has promised another date since it was looked at.
        """
        with self._database.writing(by, Action.PROMISE_DATE) as writing:
            request = live(writing.session, Request, command.request_id)
            check_seen_promise(writing.session, request, command)
            promise = give_promise(writing, self._calendar(writing, request.branch_id), request, command)
        return Committed(promise.id, writing.changes)

    def _first_promise(self, writing: Writing, request: Request, command: OpenRequest) -> Promise:
        """The reason is kept where the branch is closed then: otherwise there is nothing to answer for."""
        assert command.promised_for is not None
        calendar = self._calendar(writing, request.branch.id)
        is_closed = is_closed_at(calendar, command.promised_for)
        reason = optional(command.promise_reason, Limit.LINE) if is_closed else None
        return new_promise(writing, calendar, request, command.promised_for, reason)

    def _calendar(self, writing: Writing, branch_id: int) -> Calendar:
        return self._database.calendars.of_branch(writing.session.connection(), branch_id)

    def change_status(self, by: Actor, command: ChangeStatus) -> Committed[int]:
        """Move a request on, or reopen it; the result is the event's id.

        A note is a word among staff, and makes the entry one for staff only. Raises StatusNotAllowedError,
        OpenStepsError, EditConflictError when somebody else has moved it since it was looked at.
        """
        with self._database.writing(by, Action.CHANGE_STATUS) as writing:
            request = live(writing.session, Request, command.request_id)
            check_seen_status(request, command)
            event = move(writing, request, command)
        return Committed(event.id, writing.changes)

    def add_note(self, by: Actor, command: NoteOnRequest) -> Committed[int]:
        """Leave a word for colleagues; the result is the event's id. Raises EmptyTextError."""
        with self._database.writing(by, Action.NOTE_ON_REQUEST) as writing:
            request = live(writing.session, Request, command.request_id)
            text = texts.said(command.text, Limit.NOTE)
            event = add_event(writing, request, EventKind.NOTE, text=text, is_staff_only=True)
        return Committed(event.id, writing.changes)

    def tell(self, by: Actor, command: TellPatron) -> Committed[int]:
        """Keep what the patron was told; the result is the event's id. Raises EmptyTextError.

        The promise that holds now counts as told, from the first time on.
        """
        with self._database.writing(by, Action.TELL_PATRON) as writing:
            request = live(writing.session, Request, command.request_id)
            promise = present_promise(writing.session, request)
            if promise is not None and promise.told_at is None:
                promise.told_at = writing.now
            event = add_event(
                writing,
                request,
                EventKind.TOLD,
                text=texts.said(command.text, Limit.NOTE),
                channel_id=live(writing.session, Channel, command.channel_id).id,
                promise=promise,
            )
        return Committed(event.id, writing.changes)


def _new_request(writing: Writing, command: OpenRequest) -> Request:
    session = writing.session
    branch = branch_of(session, writing.by)
    _check_needed_by(command.needed_by, today_in(branch, writing.now))
    kind = live(session, RequestKind, command.kind_id)
    first = flow_of_kind(session, kind.id).first_of(StatusClass.NEW)
    return Request(
        number=_next_number(session),
        patron_id=live_patron(session, command.patron_id).id,
        kind_id=kind.id,
        subject=texts.name(command.subject, Limit.LINE),
        details=optional(command.details, Limit.NOTE, lines=True),
        status=StatusClass.NEW,
        status_id=first and first.id,
        tariff=kind.tariff,
        needed_by=command.needed_by,
        needed_why=optional(command.needed_why, Limit.LINE),
        channel_id=command.channel_id and live(session, Channel, command.channel_id).id,
        opened_at=writing.now,
        opened_by_id=writing.by.staff_id,
        assigned_to_id=command.assigned_to_id and live(session, StaffMember, command.assigned_to_id).id,
        branch=branch,
    )


def _check_needed_by(day: date | None, today: date) -> None:
    if day is not None and day < today:
        raise NeededByInThePastError(day)


def _next_number(session: Session) -> int:
    """One more than any request ever had: the number of an undone request is not given again."""
    highest = session.scalar(select(func.max(Request.number)))
    return (highest or 0) + 1

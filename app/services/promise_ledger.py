"""The ledger of promises of one request: what was given, what holds now, a new entry."""

from datetime import datetime

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from app.calendar.calendar import Calendar
from app.calendar.promising import is_closed_at
from app.clock import whole_milliseconds
from app.errors import PromiseInThePastError, PromiseReasonMissingError
from app.models.promise import Promise
from app.models.request import Request
from app.services.commands import PromiseDate
from app.services.request_events import add_event
from app.storage.writing import Writing
from app.vocabulary.hours_errors import PromiseWhileClosedError
from app.vocabulary.limits import Limit
from app.vocabulary.requests import EventKind
from app.vocabulary.text import optional


def has_promise(session: Session, request: Request) -> bool:
    """Whether a promise was ever given: one that was taken back later still counts."""
    return session.scalars(_ledger(request).limit(1)).first() is not None


def present_promise(session: Session, request: Request) -> Promise | None:
    """The promise that holds now: the newest that was not taken back."""
    standing = _ledger(request).where(Promise.withdrawn_at.is_(None))
    newest_first = standing.order_by(Promise.made_at.desc(), Promise.id.desc())
    return session.scalars(newest_first.limit(1)).first()


def new_promise(
    writing: Writing, calendar: Calendar, request: Request, promised_for: datetime, reason: str | None
) -> Promise:
    """Add an entry to the ledger.

    Raises PromiseInThePastError; PromiseWhileClosedError where the branch is closed then and nobody says why.
    """
    promised_for = whole_milliseconds(promised_for)
    if promised_for < writing.now:
        raise PromiseInThePastError(promised_for)
    if reason is None and is_closed_at(calendar, promised_for):
        raise PromiseWhileClosedError(promised_for)
    promise = Promise(
        request=request,
        promised_for=promised_for,
        made_at=writing.now,
        staff_id=writing.by.staff_id,
        reason=reason,
    )
    writing.session.add(promise)
    return promise


def give_promise(writing: Writing, calendar: Calendar, request: Request, command: PromiseDate) -> Promise:
    """Promise a date, or another one, and say so in the timeline; checked before anything is changed.

    Raises RequestClosedError, PromiseReasonMissingError, and what `new_promise` raises.
    """
    request.must_be_open()
    reason = optional(command.reason, Limit.LINE)
    is_moved = has_promise(writing.session, request)
    if is_moved and reason is None:
        raise PromiseReasonMissingError
    promise = new_promise(writing, calendar, request, command.promised_for, reason)
    kind = EventKind.PROMISE_MOVED if is_moved else EventKind.PROMISED
    add_event(writing, request, kind, promise=promise, text=reason)
    return promise


def _ledger(request: Request) -> Select[Promise]:
    return select(Promise).where(Promise.request_id == request.id, ~Promise.deleted)

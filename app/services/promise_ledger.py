"""The ledger of promises of one request: what was given, what holds now, a new entry."""

from datetime import datetime

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from app.calendar.calendar import Calendar
from app.calendar.promising import is_closed_at
from app.clock import whole_milliseconds
from app.errors import PromiseInThePastError
from app.models.promise import Promise
from app.models.request import Request
from app.storage.writing import Writing
from app.vocabulary.hours_errors import PromiseWhileClosedError


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


def _ledger(request: Request) -> Select[Promise]:
    return select(Promise).where(Promise.request_id == request.id, ~Promise.deleted)

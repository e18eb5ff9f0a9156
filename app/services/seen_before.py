"""Refuses to save over what somebody else has saved since it was looked at: mine or theirs is asked."""

from typing import Any

from sqlalchemy.orm import Session

from app.errors import EditConflictError
from app.models.request import Request
from app.services.commands import ChangeStatus, PromiseDate
from app.services.promise_ledger import present_promise
from app.services.three_way import Versions
from app.vocabulary.requests import StatusClass
from app.vocabulary.seen import Seen


def check_seen(field: str, seen: Seen[Any], yours: object, theirs: object) -> None:
    """Raise EditConflictError where a value has become another one than was seen, and another than wanted."""
    versions = Versions(seen.value, yours, theirs)
    if seen.looked and theirs not in (seen.value, yours):
        raise EditConflictError((versions.conflict(field),))


def check_seen_status(request: Request, command: ChangeStatus) -> None:
    """The rule for a status."""
    check_seen("status", command.seen, command.status, StatusClass(request.status))


def check_seen_promise(session: Session, request: Request, command: PromiseDate) -> None:
    """The rule for the promise that holds."""
    present = present_promise(session, request)
    theirs = None if present is None else present.promised_for
    check_seen("promised_for", command.seen, command.promised_for, theirs)

"""Deliveries after the first: what is sent again is linked to it."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.closing_check import ClosingCheck
from app.models.request import Request
from app.models.request_event import RequestEvent
from app.services.request_events import add_event
from app.storage.writing import Writing
from app.vocabulary.requests import EventKind, StatusClass


def note_sent_again(writing: Writing, request: Request) -> None:
    """Where this is not the first delivery, say so: what was missing before, linked to the first."""
    first = first_delivery(writing.session, request)
    if first is None or request.status != StatusClass.DELIVERED:
        return
    last_check = (
        select(ClosingCheck)
        .where(ClosingCheck.request_id == request.id, ~ClosingCheck.deleted)
        .order_by(ClosingCheck.checked_at.desc(), ClosingCheck.id.desc())
        .limit(1)
    )
    check = writing.session.scalars(last_check).first()
    missing = None if check is None else check.missing
    add_event(writing, request, EventKind.SENT_AGAIN, follows=first, check=check, text=missing)


def first_delivery(session: Session, request: Request) -> RequestEvent | None:
    """The entry of the first delivery, if there was one."""
    delivered = select(RequestEvent).where(
        RequestEvent.request_id == request.id,
        RequestEvent.to_status == StatusClass.DELIVERED,
        ~RequestEvent.deleted,
    )
    return session.scalars(delivered.order_by(RequestEvent.at, RequestEvent.id).limit(1)).first()

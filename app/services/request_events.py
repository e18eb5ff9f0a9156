"""Writes an entry of a request's timeline."""

from typing import Any

from app.models.request import Request
from app.models.request_event import RequestEvent
from app.storage.writing import Writing
from app.vocabulary.requests import EventKind


def add_event(writing: Writing, request: Request, kind: EventKind, **what: Any) -> RequestEvent:
    """Something happened now, by whoever acts; `what` are the other fields of the event."""
    event = RequestEvent(
        request=request,
        at=writing.now,
        event_kind=kind,
        staff_id=writing.by.staff_id,
        desk_id=writing.by.desk_id,
        **what,
    )
    writing.session.add(event)
    return event

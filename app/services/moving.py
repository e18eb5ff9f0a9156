"""Moves a request to another status and says so in its timeline."""

from app.models.request import Request
from app.models.request_event import RequestEvent
from app.services.commands import ChangeStatus
from app.services.request_events import add_event
from app.services.sent_again import note_sent_again
from app.services.status_moves import move_on
from app.storage.writing import Writing
from app.vocabulary.limits import Limit
from app.vocabulary.requests import EventKind
from app.vocabulary.text import optional


def move(writing: Writing, request: Request, command: ChangeStatus) -> RequestEvent:
    """A note is a word among staff. What is delivered anew is sent again. Raises what `move_on` raises."""
    note = optional(command.note, Limit.NOTE, lines=True)
    before = request.status
    own = move_on(writing.session, request, command, writing.now)
    event = add_event(
        writing,
        request,
        EventKind.STATUS_CHANGED,
        from_status=before,
        to_status=request.status,
        status_id=own.id,
        text=note,
        is_staff_only=note is not None,
    )
    note_sent_again(writing, request)
    return event

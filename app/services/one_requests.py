"""What is done about requests that are one: merged (taken twice) or linked (answered together)."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.follow_up import FollowUp
from app.models.request import Request
from app.services.commands import ChangeStatus
from app.services.hand_over_commands import LinkRequests, MergeRequests, UnlinkRequest
from app.services.hand_overs import withdraw_open
from app.services.live_records import live
from app.services.moving import move
from app.services.request_events import add_event
from app.storage.database import Database
from app.vocabulary.changes import Action, Actor, Committed
from app.vocabulary.hand_over_errors import DifferentPatronsError, SameRequestError
from app.vocabulary.requests import EventKind, StatusClass


class OneRequests:
    """Actions on requests that are one. Each may raise RecordGoneError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def merge(self, by: Actor, command: MergeRequests) -> Committed[int]:
        """End a request that lives on in another; the result is the other's id.

        What is to be followed up, and what was merged or linked with it before, goes along. Its first promise
        stays a promise of both: the earlier of the two first ones counts. Raises SameRequestError,
        RequestClosedError where one of them has ended, DifferentPatronsError.
        """
        with self._database.writing(by, Action.MERGE_REQUESTS) as writing:
            session = writing.session
            request, into = (
                live(session, Request, command.request_id),
                live(session, Request, command.into_id),
            )
            _must_be_two(request, into)
            request.must_be_open()
            into.must_be_open()
            if request.patron_id != into.patron_id:
                raise DifferentPatronsError(request.shown_number, into.shown_number)
            withdraw_open(writing, request)
            _take_along(session, request, into)
            move(writing, request, ChangeStatus(request.id, StatusClass.CANCELLED))
            request.merged_into_id, request.linked_to_id = into.id, None
            add_event(writing, request, EventKind.MERGED, other=into)
            add_event(writing, into, EventKind.MERGED, other=request)
        return Committed(into.id, writing.changes)

    def link(self, by: Actor, command: LinkRequests) -> Committed[int]:
        """Answer a request together with another; the result is the id of the one that counts.

        Raises SameRequestError, RequestClosedError for one that has ended already.
        """
        with self._database.writing(by, Action.LINK_REQUESTS) as writing:
            session = writing.session
            request, other = live(session, Request, command.request_id), live(session, Request, command.to_id)
            head = _head(session, other)
            _must_be_two(request, head)
            if request.linked_to_id == head.id:
                raise SameRequestError(other.shown_number)
            request.must_be_open()
            for one in _led_by(session, request, merged=False):
                one.linked_to_id = head.id
            request.linked_to_id = head.id
            add_event(writing, request, EventKind.LINKED, other=head)
            add_event(writing, head, EventKind.LINKED, other=request)
        return Committed(head.id, writing.changes)

    def unlink(self, by: Actor, command: UnlinkRequest) -> Committed[int]:
        """Answer it by itself again; the result is its id."""
        with self._database.writing(by, Action.UNLINK_REQUESTS) as writing:
            request = live(writing.session, Request, command.request_id)
            head = (
                None if request.linked_to_id is None else live(writing.session, Request, request.linked_to_id)
            )
            request.linked_to_id = None
            if head is not None:
                add_event(writing, request, EventKind.UNLINKED, other=head)
                add_event(writing, head, EventKind.UNLINKED, other=request)
        return Committed(request.id, writing.changes)


def _must_be_two(request: Request, other: Request) -> None:
    if request.id == other.id or request.merged_into_id is not None or other.merged_into_id is not None:
        raise SameRequestError(other.shown_number)


def _head(session: Session, request: Request) -> Request:
    """The one that counts for this one too."""
    head = request.merged_into_id or request.linked_to_id
    return request if head is None else live(session, Request, head)


def _take_along(session: Session, request: Request, into: Request) -> None:
    """All that was one with a request is one with the other now."""
    for one in _led_by(session, request, merged=True):
        one.merged_into_id = into.id
    for one in _led_by(session, request, merged=False):
        one.linked_to_id = None if one.id == into.id else into.id
    to_do = select(FollowUp).where(FollowUp.request_id == request.id, ~FollowUp.deleted)
    for follow_up in session.scalars(to_do):
        follow_up.request_id = into.id


def _led_by(session: Session, request: Request, *, merged: bool) -> Sequence[Request]:
    link = Request.merged_into_id if merged else Request.linked_to_id
    return session.scalars(select(Request).where(link == request.id, ~Request.deleted)).all()

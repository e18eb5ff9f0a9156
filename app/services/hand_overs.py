"""What is done about who has a request in hand: pass it on, take it, decline it, take the offer back."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import EmptyTextError
from app.models.hand_over import HandOver
from app.models.request import Request
from app.models.staff_member import StaffMember
from app.services import texts
from app.services.hand_over_commands import AnswerHandOver, AssignRequest, HandOverRequest, WithdrawHandOver
from app.services.live_records import live, today_in
from app.services.request_events import add_event
from app.storage.database import Database
from app.storage.writing import Writing
from app.vocabulary.changes import Action, Actor, Committed
from app.vocabulary.hand_over_errors import (
    HandedToNobodyError,
    HandedToOneselfError,
    HandOverAnsweredError,
    HandOverInThePastError,
)
from app.vocabulary.hand_overs import HandOverState
from app.vocabulary.limits import Limit
from app.vocabulary.requests import EventKind
from app.vocabulary.text import optional


class HandOvers:
    """Actions on hand-overs. Each may raise RecordGoneError and the errors of text."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def hand_over(self, by: Actor, command: HandOverRequest) -> Committed[int]:
        """Pass a request on; the result is the hand-over's id. Until it is accepted nobody else has it.

        Raises RequestClosedError, EmptyTextError without a reason, HandedToNobodyError, HandedToOneselfError,
        HandOverInThePastError. An offer that nobody has answered is taken back by a new one.
        """
        with self._database.writing(by, Action.HAND_OVER_REQUEST) as writing:
            request = live(writing.session, Request, command.request_id)
            offer = pass_on(writing, request, command)
        return Committed(offer.id, writing.changes)

    def answer(self, by: Actor, command: AnswerHandOver) -> Committed[int]:
        """Take it, and be responsible from now on; or decline it. The result is the request's id.

        Raises HandOverAnsweredError, RequestClosedError; EmptyTextError for a refusal without a reason.
        """
        action = Action.ACCEPT_HAND_OVER if command.accepts else Action.DECLINE_HAND_OVER
        with self._database.writing(by, action) as writing:
            offer = _open(writing.session, command.hand_over_id)
            word = optional(command.word, Limit.LINE)
            if word is None and not command.accepts:
                raise EmptyTextError
            state = HandOverState.ACCEPTED if command.accepts else HandOverState.DECLINED
            kind = EventKind.HAND_OVER_ACCEPTED if command.accepts else EventKind.HAND_OVER_DECLINED
            offer.request.must_be_open()
            offer.end(state, writing.now, by.staff_id, word)
            if command.accepts:
                offer.request.assigned_to_id = by.staff_id
            add_event(writing, offer.request, kind, hand_over=offer, text=word, is_staff_only=True)
        return Committed(offer.request_id, writing.changes)

    def withdraw(self, by: Actor, command: WithdrawHandOver) -> Committed[int]:
        """Take an offer back; the result is the request's id. Raises HandOverAnsweredError."""
        with self._database.writing(by, Action.WITHDRAW_HAND_OVER) as writing:
            offer = _open(writing.session, command.hand_over_id)
            _withdraw(writing, [offer])
        return Committed(offer.request_id, writing.changes)

    def assign(self, by: Actor, command: AssignRequest) -> Committed[int]:
        """Say who is responsible; the result is the request's id. Raises RequestClosedError."""
        with self._database.writing(by, Action.EDIT_REQUEST) as writing:
            request = live(writing.session, Request, command.request_id)
            put_into_hands(writing, request, command.staff_id)
        return Committed(request.id, writing.changes)


def pass_on(writing: Writing, request: Request, command: HandOverRequest) -> HandOver:
    """Offer a request; every rule is checked before anything is changed (see HandOvers.hand_over)."""
    request.must_be_open()
    reason = texts.said(command.reason, Limit.LINE)
    to_staff = _receiver(writing.session, request, command)
    _check_day(request, writing, command.due_on)
    withdraw_open(writing, request)
    offer = HandOver(
        request=request,
        handed_at=writing.now,
        handed_by_id=writing.by.staff_id,
        to_staff=to_staff,
        to_role=command.to_role if to_staff is None else None,
        reason=reason,
        due_on=command.due_on,
        state=HandOverState.OPEN,
    )
    writing.session.add(offer)
    add_event(writing, request, EventKind.HANDED_OVER, hand_over=offer, text=reason, is_staff_only=True)
    return offer


def put_into_hands(writing: Writing, request: Request, staff_id: int | None) -> None:
    """Make somebody responsible; whom an offer was made to need not answer it any more."""
    request.must_be_open()
    staff = None if staff_id is None else live(writing.session, StaffMember, staff_id)
    if request.assigned_to_id == staff_id:
        return
    withdraw_open(writing, request)
    request.assigned_to_id = staff_id
    name = None if staff is None else staff.full_name
    add_event(writing, request, EventKind.ASSIGNED, text=name, is_staff_only=True)


def withdraw_open(writing: Writing, request: Request) -> None:
    """Take back what was offered of a request and not answered."""
    open_ones = select(HandOver).where(
        HandOver.request_id == request.id, HandOver.state == HandOverState.OPEN, ~HandOver.deleted
    )
    _withdraw(writing, writing.session.scalars(open_ones).all())


def _withdraw(writing: Writing, offers: Sequence[HandOver]) -> None:
    for offer in offers:
        offer.end(HandOverState.WITHDRAWN, writing.now, writing.by.staff_id, None)
        kind = EventKind.HAND_OVER_WITHDRAWN
        add_event(writing, offer.request, kind, hand_over=offer, is_staff_only=True)


def _receiver(session: Session, request: Request, command: HandOverRequest) -> StaffMember | None:
    if command.to_staff_id is None:
        if command.to_role is None:
            raise HandedToNobodyError
        return None
    staff = live(session, StaffMember, command.to_staff_id)
    if not staff.is_active:
        raise HandedToNobodyError
    if staff.id == request.assigned_to_id:
        raise HandedToOneselfError(staff.full_name)
    return staff


def _check_day(request: Request, writing: Writing, due_on: date) -> None:
    if due_on < today_in(request.branch, writing.now):
        raise HandOverInThePastError(due_on)


def _open(session: Session, hand_over_id: int) -> HandOver:
    offer = live(session, HandOver, hand_over_id)
    if offer.state != HandOverState.OPEN:
        raise HandOverAnsweredError
    return offer

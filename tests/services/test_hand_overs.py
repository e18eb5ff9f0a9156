from datetime import date, timedelta

import pytest

from app.errors import EmptyTextError, PemustakaError, RequestClosedError
from app.models.derived import RequestState
from app.models.hand_over import HandOver
from app.models.request import Request
from app.services.commands import ChangeStatus, UndoChangeSet
from app.services.hand_over_commands import AnswerHandOver, AssignRequest, HandOverRequest, WithdrawHandOver
from app.vocabulary.hand_over_errors import (
    HandedToNobodyError,
    HandedToOneselfError,
    HandOverAnsweredError,
    HandOverInThePastError,
)
from app.vocabulary.hand_overs import HandOverState
from app.vocabulary.requests import EventKind, StatusClass
from app.vocabulary.staff import StaffRole
from tests.builders import Builder
from tests.services.request_desk import RequestDesk


def today(build: Builder) -> date:
    return build.database.clock().date()


def pass_on(build: Builder, request_id: int, **to: object) -> int:
    fields = {"reason": "Perlu pangkalan data", "due_on": today(build) + timedelta(days=2)} | to
    command = HandOverRequest(request_id, **fields)  # type: ignore[arg-type]  # what each test leaves to it
    return build.services.hand_overs.hand_over(build.actor, command).result


def is_handed(build: Builder, request_id: int) -> bool:
    with build.database.reading() as session:
        return session.get_one(RequestState, request_id).is_handed


def test_who_accepts_has_it_in_hand_and_the_timeline_says_both(build: Builder) -> None:
    colleague = build.staff()
    desk = RequestDesk(build, build.request())
    offer = pass_on(build, desk.id, to_role=StaffRole.BACK_OFFICE)
    assert desk.request.assigned_to_id is None
    assert is_handed(build, desk.id)
    build.services.hand_overs.answer(colleague, AnswerHandOver(offer, accepts=True))
    assert desk.request.assigned_to_id == colleague.staff_id
    assert not is_handed(build, desk.id)
    kinds = [event.event_kind for event in desk.events]
    assert kinds[1:] == [EventKind.HANDED_OVER, EventKind.HAND_OVER_ACCEPTED]
    assert all(event.hand_over_id == offer and event.is_staff_only for event in desk.events[1:])


def test_declining_needs_a_reason_and_leaves_it_where_it_was(build: Builder) -> None:
    colleague = build.staff()
    request_id = build.request(assigned_to_id=build.actor.staff_id)
    offer = pass_on(build, request_id, to_staff_id=colleague.staff_id)
    with pytest.raises(EmptyTextError):
        build.services.hand_overs.answer(colleague, AnswerHandOver(offer, accepts=False))
    build.services.hand_overs.answer(colleague, AnswerHandOver(offer, accepts=False, word="Cuti besok"))
    declined = build.get(HandOver, offer)
    assert (declined.state, declined.answer) == (HandOverState.DECLINED, "Cuti besok")
    assert build.get(Request, request_id).assigned_to_id == build.actor.staff_id


def test_an_answer_is_given_once(build: Builder) -> None:
    offer = pass_on(build, build.request(), to_role=StaffRole.BACK_OFFICE)
    build.services.hand_overs.withdraw(build.actor, WithdrawHandOver(offer))
    with pytest.raises(HandOverAnsweredError):
        build.services.hand_overs.answer(build.actor, AnswerHandOver(offer, accepts=True))


def test_a_new_offer_takes_the_one_before_back(build: Builder) -> None:
    colleague = build.staff()
    request_id = build.request()
    first = pass_on(build, request_id, to_role=StaffRole.BACK_OFFICE)
    second = pass_on(build, request_id, to_staff_id=colleague.staff_id)
    assert build.get(HandOver, first).state == HandOverState.WITHDRAWN
    assert build.get(HandOver, second).state == HandOverState.OPEN


@pytest.mark.parametrize(
    ("to", "refusal"),
    [
        ({}, HandedToNobodyError),
        ({"to_role": StaffRole.BACK_OFFICE, "reason": " "}, EmptyTextError),
        ({"to_role": StaffRole.BACK_OFFICE, "due_on": date(2020, 1, 1)}, HandOverInThePastError),
    ],
)
def test_a_refused_hand_over_keeps_nothing(
    build: Builder, to: dict[str, object], refusal: type[PemustakaError]
) -> None:
    request_id = build.request()
    with pytest.raises(refusal):
        pass_on(build, request_id, **to)
    assert not build.all(HandOver)


def test_nothing_is_handed_to_who_has_it_nor_when_it_has_ended(build: Builder) -> None:
    request_id = build.request(assigned_to_id=build.actor.staff_id)
    with pytest.raises(HandedToOneselfError):
        pass_on(build, request_id, to_staff_id=build.actor.staff_id)
    build.services.requests.change_status(build.actor, ChangeStatus(request_id, StatusClass.CANCELLED))
    with pytest.raises(RequestClosedError):
        pass_on(build, request_id, to_role=StaffRole.BACK_OFFICE)


def test_taking_it_into_other_hands_takes_the_offer_back(build: Builder) -> None:
    colleague = build.staff()
    request_id = build.request()
    offer = pass_on(build, request_id, to_role=StaffRole.BACK_OFFICE)
    build.services.hand_overs.assign(build.actor, AssignRequest(request_id, colleague.staff_id))
    assert build.get(HandOver, offer).state == HandOverState.WITHDRAWN
    assert build.get(Request, request_id).assigned_to_id == colleague.staff_id


def test_undo_of_an_acceptance_opens_the_offer_again(build: Builder) -> None:
    colleague = build.staff()
    request_id = build.request()
    offer = pass_on(build, request_id, to_role=StaffRole.BACK_OFFICE)
    done = build.services.hand_overs.answer(colleague, AnswerHandOver(offer, accepts=True))
    assert done.changes.change_set_id is not None
    build.services.history.undo(colleague, UndoChangeSet(done.changes.change_set_id))
    assert build.get(HandOver, offer).state == HandOverState.OPEN
    assert build.get(Request, request_id).assigned_to_id is None
    assert is_handed(build, request_id)

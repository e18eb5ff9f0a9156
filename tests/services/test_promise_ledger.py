import pytest

from app.errors import (
    PromiseInThePastError,
    PromiseReasonMissingError,
    RequestClosedError,
    TextTooLongError,
)
from app.services.services import Services
from app.vocabulary.changes import Actor
from app.vocabulary.requests import EventKind, StatusClass
from tests.fixtures.library import Refused
from tests.services.request_desk import RequestDesk
from tests.settable_clock import SettableClock


def test_the_first_promise_needs_no_reason(desk: RequestDesk, clock: SettableClock, actor: Actor) -> None:
    desk.promise(clock.ahead(days=2))
    [promise] = desk.ledger
    assert (promise.promised_for, promise.staff_id, promise.told_at) == (
        clock.ahead(days=2),
        actor.staff_id,
        None,
    )
    assert desk.events[-1].event_kind == EventKind.PROMISED


def test_a_moved_promise_leaves_the_first_in_the_ledger_and_says_why(
    desk: RequestDesk, clock: SettableClock
) -> None:
    first_for = clock.ahead(days=2)
    desk.promise(first_for)
    clock.advance(days=1)
    desk.promise(clock.ahead(days=4), " Abstrak terlambat ")
    first, second = desk.ledger
    assert (first.promised_for, first.withdrawn_at) == (first_for, None)
    assert (second.promised_for, second.reason) == (clock.ahead(days=4), "Abstrak terlambat")
    moved = desk.events[-1]
    assert (moved.event_kind, moved.text, moved.promise_id) == (
        EventKind.PROMISE_MOVED,
        "Abstrak terlambat",
        second.id,
    )


@pytest.mark.parametrize("reason", [None, "", "  "])
def test_a_promise_is_not_moved_without_a_reason(
    desk: RequestDesk, clock: SettableClock, refused: Refused, reason: str | None
) -> None:
    desk.promise(clock.ahead(days=2))
    with refused(PromiseReasonMissingError):
        desk.promise(clock.ahead(days=3), reason)


def test_a_promise_taken_back_later_still_asks_for_a_reason(
    desk: RequestDesk, clock: SettableClock, services: Services, actor: Actor, refused: Refused
) -> None:
    desk.promise(clock.ahead(days=2))
    clock.advance(hours=1)
    services.history.undo_last(actor)
    assert desk.ledger[0].withdrawn_at == clock.now
    with refused(PromiseReasonMissingError):
        desk.promise(clock.ahead(days=3))


def test_a_slip_taken_back_at_once_never_was_a_promise(
    desk: RequestDesk, clock: SettableClock, services: Services, actor: Actor
) -> None:
    desk.promise(clock.ahead(days=2))
    services.history.undo_last(actor)
    desk.promise(clock.ahead(days=3))
    assert [promise.promised_for for promise in desk.ledger] == [clock.ahead(days=3)]


def test_a_promise_before_now_is_refused_and_one_for_now_is_not(
    desk: RequestDesk, clock: SettableClock, refused: Refused
) -> None:
    with refused(PromiseInThePastError) as caught:
        desk.promise(clock.ahead(minutes=-1))
    assert caught.value.promised_for == clock.ahead(minutes=-1)
    desk.promise(clock.now)


@pytest.mark.parametrize(
    "status", [StatusClass.DELIVERED, StatusClass.DECLINED, StatusClass.CANCELLED, StatusClass.CLOSED]
)
def test_nothing_is_promised_on_a_request_that_has_ended(
    desk: RequestDesk, clock: SettableClock, refused: Refused, status: StatusClass
) -> None:
    way = [StatusClass.DELIVERED, StatusClass.CLOSED] if status is StatusClass.CLOSED else [status]
    desk.move(*way)
    with refused(RequestClosedError) as caught:
        desk.promise(clock.ahead(days=2))
    assert caught.value.number == "R-1"


def test_a_promise_whose_reason_cannot_be_kept_is_refused(
    desk: RequestDesk, clock: SettableClock, refused: Refused
) -> None:
    with refused(TextTooLongError):
        desk.promise(clock.ahead(days=2), "x" * 501)


def test_telling_marks_the_promise_that_holds_now_once(desk: RequestDesk, clock: SettableClock) -> None:
    desk.promise(clock.ahead(days=2))
    desk.promise(clock.ahead(days=3), "Abstrak terlambat")
    told_at = clock.advance(hours=1)
    desk.tell("Paling lambat Kamis")
    clock.advance(hours=1)
    desk.tell("Sekali lagi: Kamis")
    first, second = desk.ledger
    assert (first.told_at, second.told_at) == (None, told_at)
    assert desk.events[-1].promise_id == second.id


def test_after_a_promise_was_taken_back_the_one_before_holds(
    desk: RequestDesk, clock: SettableClock, services: Services, actor: Actor
) -> None:
    desk.promise(clock.ahead(days=2))
    clock.advance(hours=1)
    desk.promise(clock.ahead(days=3), "Abstrak terlambat")
    clock.advance(hours=1)
    services.history.undo_last(actor)
    desk.tell("Tetap Rabu")
    assert [promise.told_at for promise in desk.ledger] == [clock.now, None]

import pytest

from app.errors import EmptyTextError, PemustakaError
from app.models.closing_check import ClosingCheck
from app.services.commands import UndoChangeSet
from app.services.hand_over_commands import CheckDelivery
from app.vocabulary.hand_over_errors import NotDeliveredError
from app.vocabulary.hand_overs import CheckPoint, SaidBy
from app.vocabulary.interaction_errors import ImpossibleNumberError
from app.vocabulary.requests import EventKind, StatusClass
from tests.builders import Builder
from tests.services.request_desk import RequestDesk
from tests.settable_clock import SettableClock

ALL_RIGHT = frozenset(CheckPoint)
INCOMPLETE = ALL_RIGHT - {CheckPoint.RIGHT_QUANTITY}


@pytest.fixture
def desk(build: Builder) -> RequestDesk:
    made = RequestDesk(build, build.request())
    made.move(StatusClass.WORKING, StatusClass.DELIVERED)
    return made


def test_what_was_right_is_closed(build: Builder, desk: RequestDesk) -> None:
    command = CheckDelivery(desk.id, SaidBy.PATRON, ALL_RIGHT, rating=5, word="Terima kasih")
    check = build.get(ClosingCheck, build.services.deliveries.check(build.actor, command).result)
    assert desk.request.status == StatusClass.CLOSED
    assert (check.said_by, check.rating, check.word, check.missing) == ("patron", 5, "Terima kasih", None)


def test_not_right_reopens_and_what_is_sent_again_is_linked_to_the_first_delivery(
    build: Builder, desk: RequestDesk, clock: SettableClock
) -> None:
    clock.advance(hours=3)
    first = next(event for event in desk.events if event.to_status == StatusClass.DELIVERED)
    build.services.deliveries.check(
        build.actor, CheckDelivery(desk.id, SaidBy.STAFF, INCOMPLETE, missing="Dua artikel terakhir")
    )
    assert desk.request.status == StatusClass.WORKING
    assert desk.request.delivered_at is None
    clock.advance(hours=1)
    desk.move(StatusClass.DELIVERED)
    again = next(event for event in desk.events if event.event_kind == EventKind.SENT_AGAIN)
    assert (again.follows_id, again.text) == (first.id, "Dua artikel terakhir")


def test_the_first_delivery_is_not_sent_again(desk: RequestDesk) -> None:
    assert EventKind.SENT_AGAIN not in {event.event_kind for event in desk.events}


def test_what_came_late_but_whole_is_closed(build: Builder, desk: RequestDesk) -> None:
    late = ALL_RIGHT - {CheckPoint.ON_TIME}
    build.services.deliveries.check(build.actor, CheckDelivery(desk.id, SaidBy.STAFF, late))
    assert desk.request.status == StatusClass.CLOSED


@pytest.mark.parametrize(
    ("fields", "refusal"),
    [
        ({"right": INCOMPLETE}, EmptyTextError),
        ({"right": ALL_RIGHT, "rating": 6}, ImpossibleNumberError),
        ({"right": ALL_RIGHT, "rating": 0}, ImpossibleNumberError),
    ],
)
def test_a_refused_check_keeps_nothing(
    build: Builder, desk: RequestDesk, fields: dict[str, object], refusal: type[PemustakaError]
) -> None:
    with pytest.raises(refusal):
        build.services.deliveries.check(
            build.actor,
            CheckDelivery(desk.id, SaidBy.STAFF, **fields),  # type: ignore[arg-type]  # as each case says
        )
    assert not build.all(ClosingCheck)
    assert desk.request.status == StatusClass.DELIVERED


def test_nothing_is_checked_before_it_is_delivered(build: Builder) -> None:
    with pytest.raises(NotDeliveredError):
        build.services.deliveries.check(build.actor, CheckDelivery(build.request(), SaidBy.STAFF, ALL_RIGHT))


def test_undo_of_a_check_brings_the_delivery_back(build: Builder, desk: RequestDesk) -> None:
    before = desk.request.delivered_at
    done = build.services.deliveries.check(
        build.actor, CheckDelivery(desk.id, SaidBy.STAFF, INCOMPLETE, missing="Lampiran")
    )
    assert done.changes.change_set_id is not None
    build.services.history.undo(build.actor, UndoChangeSet(done.changes.change_set_id))
    assert (desk.request.status, desk.request.delivered_at) == (StatusClass.DELIVERED, before)
    assert not build.all(ClosingCheck)

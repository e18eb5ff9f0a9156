import pytest

from app.errors import EditConflictError
from app.models.promise import Promise
from app.models.request import Request
from app.services.commands import ChangeStatus, PromiseDate
from app.vocabulary.requests import StatusClass
from app.vocabulary.seen import Seen
from tests.builders import Builder
from tests.services.request_desk import RequestDesk
from tests.settable_clock import SettableClock


def test_a_status_moved_in_another_window_is_not_overwritten_unasked(build: Builder) -> None:
    desk = RequestDesk(build, build.request())
    desk.move(StatusClass.WAITING_FOR_PATRON)
    mine = ChangeStatus(desk.id, StatusClass.WORKING, seen=Seen(StatusClass.NEW))
    with pytest.raises(EditConflictError) as refused:
        build.services.requests.change_status(build.actor, mine)
    (conflict,) = refused.value.conflicts
    assert (conflict.field, conflict.theirs, conflict.yours) == (
        "status",
        StatusClass.WAITING_FOR_PATRON,
        StatusClass.WORKING,
    )
    assert build.get(Request, desk.id).status == StatusClass.WAITING_FOR_PATRON


def test_the_same_change_of_both_is_no_conflict(build: Builder, clock: SettableClock) -> None:
    moment = clock.ahead(days=4)
    request_id = build.request(promised_for=moment)
    command = PromiseDate(request_id, moment, "Sama saja", seen=Seen(None))
    build.services.requests.promise(build.actor, command)
    assert len(build.all(Promise)) == 2


def test_a_promise_given_in_another_window_is_asked_about(build: Builder, clock: SettableClock) -> None:
    theirs = clock.ahead(days=4)
    request_id = build.request(promised_for=theirs)
    mine = PromiseDate(request_id, clock.ahead(days=6), "Perlu waktu", seen=Seen(None))
    with pytest.raises(EditConflictError):
        build.services.requests.promise(build.actor, mine)
    build.services.requests.promise(
        build.actor, PromiseDate(request_id, clock.ahead(days=6), "Perlu waktu", seen=Seen(theirs))
    )

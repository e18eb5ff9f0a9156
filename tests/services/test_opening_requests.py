from datetime import date, timedelta
from typing import Any

import pytest

from app.errors import (
    ControlCharacterError,
    EmptyNameError,
    NeededByInThePastError,
    PromiseInThePastError,
    RecordGoneError,
    TextTooLongError,
)
from app.models.list_entry import Channel, RequestKind
from app.models.patron import Patron
from app.models.request import Request
from app.services.commands import OpenRequest
from app.services.services import Services
from app.vocabulary.changes import Action, Actor
from app.vocabulary.requests import EventKind, StatusClass
from tests.builders import Builder
from tests.fixtures.library import Refused
from tests.services.request_desk import RequestDesk
from tests.settable_clock import SettableClock

TODAY = date(2026, 11, 23)


def test_an_open_request_says_who_asked_for_what(
    build: Builder, services: Services, actor: Actor, clock: SettableClock
) -> None:
    colleague = build.staff()
    command = OpenRequest(
        patron_id=build.patron(),
        kind_id=build.entry(RequestKind, "literature_search"),
        subject=" Literasi informasi ",
        details="Paling banyak 25 judul\r\nsejak 2019",
        needed_by=TODAY,
        needed_why="Seminar bab 2",
        channel_id=build.entry(Channel, "whatsapp"),
        assigned_to_id=colleague.staff_id,
    )
    committed = services.requests.open(actor, command)
    request = build.get(Request, committed.result)
    assert (request.number, request.shown_number, request.status) == (1, "R-1", StatusClass.NEW)
    assert (request.subject, request.details) == (
        "Literasi informasi",
        "Paling banyak 25 judul\nsejak 2019",
    )
    assert (request.needed_by, request.needed_why) == (TODAY, "Seminar bab 2")
    assert (request.opened_at, request.opened_by_id) == (clock.now, actor.staff_id)
    assert (request.assigned_to_id, request.channel_id) == (colleague.staff_id, command.channel_id)
    assert committed.changes.action is Action.OPEN_REQUEST


def test_the_first_event_is_the_opening(build: Builder, actor: Actor, clock: SettableClock) -> None:
    channel_id = build.entry(Channel, "phone")
    [event] = RequestDesk(build, build.request(channel_id=channel_id)).events
    assert (event.event_kind, event.to_status, event.at) == (EventKind.OPENED, StatusClass.NEW, clock.now)
    assert (event.channel_id, event.staff_id, event.desk_id) == (channel_id, actor.staff_id, actor.desk_id)
    assert not event.is_staff_only


def test_a_request_may_be_opened_with_its_promise_in_one_change_set(
    build: Builder, clock: SettableClock
) -> None:
    desk = RequestDesk(build, build.request(promised_for=clock.ahead(days=2)))
    [promise] = desk.ledger
    opened, promised = desk.events
    assert (promise.promised_for, promise.made_at, promise.reason) == (clock.ahead(days=2), clock.now, None)
    assert (promised.event_kind, promised.promise_id) == (EventKind.PROMISED, promise.id)
    assert opened.event_kind == EventKind.OPENED


def test_numbers_count_up_and_an_undone_one_is_not_given_again(
    build: Builder, services: Services, actor: Actor
) -> None:
    patron_id = build.patron()
    build.request(patron_id)
    undone = build.request(patron_id)
    services.history.undo_last(actor)
    assert build.get(Request, undone).deleted
    assert build.get(Request, build.request(patron_id)).number == 3


def test_a_request_of_a_merged_patron_is_one_of_the_kept_one(build: Builder) -> None:
    lost, kept = build.patron("Nuraini S."), build.patron()
    build.put(Patron, lost, merged_into_id=kept, deleted=True)
    assert build.get(Request, build.request(lost)).patron_id == kept


@pytest.mark.parametrize(
    ("fields", "error"),
    [
        ({"subject": " "}, EmptyNameError),
        ({"subject": "x" * 501}, TextTooLongError),
        ({"subject": "a\nb"}, ControlCharacterError),
        ({"details": "x" * 20_001}, TextTooLongError),
        ({"needed_why": "a\0b"}, ControlCharacterError),
        ({"needed_by": TODAY - timedelta(days=1)}, NeededByInThePastError),
        ({"kind_id": 404}, RecordGoneError),
        ({"channel_id": 404}, RecordGoneError),
        ({"assigned_to_id": 404}, RecordGoneError),
    ],
)
def test_a_request_that_cannot_be_kept_is_refused(
    build: Builder, refused: Refused, fields: dict[str, Any], error: type[Exception]
) -> None:
    patron_id = build.patron()
    with refused(error):
        build.request(patron_id, **fields)


def test_a_request_is_of_a_patron_who_is_there(build: Builder, refused: Refused) -> None:
    patron_id = build.patron()
    build.put(Patron, patron_id, deleted=True)
    with refused(RecordGoneError):
        build.request(patron_id)
    with refused(RecordGoneError):
        build.request(404)


def test_a_refused_promise_keeps_the_request_out_too(
    build: Builder, clock: SettableClock, refused: Refused
) -> None:
    patron_id = build.patron()
    with refused(PromiseInThePastError):
        build.request(patron_id, promised_for=clock.ahead(minutes=-1))

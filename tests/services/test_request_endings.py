from datetime import date, datetime

import pytest

from app.errors import (
    ControlCharacterError,
    EmptyTextError,
    PromiseInThePastError,
    PromiseReasonMissingError,
    RecordGoneError,
    RequestClosedError,
    StatusNotAllowedError,
    TextTooLongError,
)
from app.models.list_entry import Channel
from app.models.promise import Promise
from app.models.request import Request
from app.models.request_event import RequestEvent
from app.services.commands import ChangeStatus, NoteOnRequest, PromiseDate, TellPatron
from app.services.services import Services
from app.vocabulary.changes import Actor
from app.vocabulary.requests import EventKind, StatusClass
from tests.builders import Builder
from tests.fixtures.library import Refused
from tests.settable_clock import SettableClock

TODAY = date(2026, 11, 23)


class Desk:
    """Does things to one request, and tells what is in its ledger and timeline."""

    def __init__(self, build: Builder, request_id: int) -> None:
        self._build = build
        self._requests = build.services.requests
        self.id = request_id

    @property
    def request(self) -> Request:
        return self._build.get(Request, self.id)

    @property
    def ledger(self) -> list[Promise]:
        return list(self._build.all(Promise, lambda one: one.request_id == self.id))

    @property
    def events(self) -> list[RequestEvent]:
        return list(self._build.all(RequestEvent, lambda one: one.request_id == self.id))

    def promise(self, promised_for: datetime, reason: str | None = None) -> int:
        command = PromiseDate(self.id, promised_for, reason)
        return self._requests.promise(self._build.actor, command).result

    def move(self, *statuses: StatusClass, note: str | None = None) -> None:
        for status in statuses:
            self._requests.change_status(self._build.actor, ChangeStatus(self.id, status, note))

    def note(self, text: str) -> int:
        return self._requests.add_note(self._build.actor, NoteOnRequest(self.id, text)).result

    def tell(self, text: str, channel_id: int | None = None) -> int:
        command = TellPatron(self.id, channel_id or self._build.entry(Channel, "whatsapp"), text)
        return self._requests.tell(self._build.actor, command).result


@pytest.fixture
def desk(build: Builder) -> Desk:
    return Desk(build, build.request())


# Opening


@pytest.mark.parametrize("reason", [None, "", "  "])
def test_a_promise_is_not_moved_without_a_reason(
    desk: Desk, clock: SettableClock, refused: Refused, reason: str | None
) -> None:
    desk.promise(clock.ahead(days=2))
    with refused(PromiseReasonMissingError):
        desk.promise(clock.ahead(days=3), reason)


def test_a_promise_taken_back_later_still_asks_for_a_reason(
    desk: Desk, clock: SettableClock, services: Services, actor: Actor, refused: Refused
) -> None:
    desk.promise(clock.ahead(days=2))
    clock.advance(hours=1)
    services.history.undo_last(actor)
    assert desk.ledger[0].withdrawn_at == clock.now
    with refused(PromiseReasonMissingError):
        desk.promise(clock.ahead(days=3))


def test_a_slip_taken_back_at_once_never_was_a_promise(
    desk: Desk, clock: SettableClock, services: Services, actor: Actor
) -> None:
    desk.promise(clock.ahead(days=2))
    services.history.undo_last(actor)
    desk.promise(clock.ahead(days=3))
    assert [promise.promised_for for promise in desk.ledger] == [clock.ahead(days=3)]


def test_a_promise_before_now_is_refused_and_one_for_now_is_not(
    desk: Desk, clock: SettableClock, refused: Refused
) -> None:
    with refused(PromiseInThePastError) as caught:
        desk.promise(clock.ahead(minutes=-1))
    assert caught.value.promised_for == clock.ahead(minutes=-1)
    desk.promise(clock.now)


@pytest.mark.parametrize(
    "status", [StatusClass.DELIVERED, StatusClass.DECLINED, StatusClass.CANCELLED, StatusClass.CLOSED]
)
def test_nothing_is_promised_on_a_request_that_has_ended(
    desk: Desk, clock: SettableClock, refused: Refused, status: StatusClass
) -> None:
    way = [StatusClass.DELIVERED, StatusClass.CLOSED] if status is StatusClass.CLOSED else [status]
    desk.move(*way)
    with refused(RequestClosedError) as caught:
        desk.promise(clock.ahead(days=2))
    assert caught.value.number == "R-1"


def test_a_promise_whose_reason_cannot_be_kept_is_refused(
    desk: Desk, clock: SettableClock, refused: Refused
) -> None:
    with refused(TextTooLongError):
        desk.promise(clock.ahead(days=2), "x" * 501)


# Status


def test_a_status_change_is_in_the_timeline(desk: Desk, clock: SettableClock) -> None:
    desk.move(StatusClass.WORKING)
    event = desk.events[-1]
    assert (event.event_kind, event.from_status, event.to_status) == ("status_changed", "new", "working")
    assert (event.text, event.is_staff_only, event.at) == (None, False, clock.now)
    assert desk.request.status == StatusClass.WORKING


def test_a_word_with_a_status_change_is_for_staff_only(desk: Desk) -> None:
    desk.move(StatusClass.WAITING_FOR_OTHERS, note="ProQuest masih mati")
    event = desk.events[-1]
    assert (event.text, event.is_staff_only) == ("ProQuest masih mati", True)


def test_a_delivery_and_an_end_are_dated(desk: Desk, clock: SettableClock) -> None:
    desk.move(StatusClass.DELIVERED)
    delivered_at = clock.now
    clock.advance(days=1)
    desk.move(StatusClass.CLOSED)
    assert (desk.request.delivered_at, desk.request.ended_at) == (delivered_at, clock.now)


def test_a_reopened_request_can_be_promised_again(desk: Desk, clock: SettableClock) -> None:
    desk.move(StatusClass.DELIVERED, StatusClass.CLOSED, StatusClass.WORKING)
    desk.promise(clock.ahead(days=1))
    assert desk.request.ended_at is None


@pytest.mark.parametrize("status", [StatusClass.NEW, StatusClass.CLOSED])
def test_a_status_that_cannot_follow_is_refused(desk: Desk, refused: Refused, status: StatusClass) -> None:
    with refused(StatusNotAllowedError) as caught:
        desk.move(status)
    assert caught.value == StatusNotAllowedError("new", status)


def test_a_status_change_whose_note_cannot_be_kept_is_refused(desk: Desk, refused: Refused) -> None:
    with refused(ControlCharacterError):
        desk.move(StatusClass.WORKING, note="a\0b")


# Words


def test_a_note_is_for_staff_only(desk: Desk) -> None:
    desk.note(" 31 temuan\nProQuest mati ")
    event = desk.events[-1]
    assert (event.event_kind, event.text) == (EventKind.NOTE, "31 temuan\nProQuest mati")
    assert event.is_staff_only


def test_a_note_may_follow_the_end(desk: Desk) -> None:
    desk.move(StatusClass.CANCELLED)
    desk.note("Datang lagi minggu depan")
    assert desk.events[-1].event_kind == EventKind.NOTE


def test_what_the_patron_was_told_is_in_the_timeline_with_its_channel(desk: Desk, build: Builder) -> None:
    desk.tell("Daftar menyusul Rabu siang")
    event = desk.events[-1]
    assert (event.event_kind, event.text) == (EventKind.TOLD, "Daftar menyusul Rabu siang")
    assert (event.channel_id, event.is_staff_only) == (build.entry(Channel, "whatsapp"), False)


def test_telling_marks_the_promise_that_holds_now_once(desk: Desk, clock: SettableClock) -> None:
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
    desk: Desk, clock: SettableClock, services: Services, actor: Actor
) -> None:
    desk.promise(clock.ahead(days=2))
    clock.advance(hours=1)
    desk.promise(clock.ahead(days=3), "Abstrak terlambat")
    clock.advance(hours=1)
    services.history.undo_last(actor)
    desk.tell("Tetap Rabu")
    assert [promise.told_at for promise in desk.ledger] == [clock.now, None]


@pytest.mark.parametrize(
    ("text", "error"),
    [("", EmptyTextError), ("\u200b", EmptyTextError), ("x" * 20_001, TextTooLongError)],
)
def test_words_that_say_nothing_or_too_much_are_refused(
    desk: Desk, clock: SettableClock, refused: Refused, text: str, error: type[Exception]
) -> None:
    desk.promise(clock.ahead(days=2))
    with refused(error):
        desk.note(text)
    with refused(error):
        desk.tell(text)


def test_a_patron_is_told_by_a_channel_that_is_there(desk: Desk, refused: Refused) -> None:
    with refused(RecordGoneError):
        desk.tell("Rabu", channel_id=404)


def test_nothing_is_done_to_a_request_that_is_gone(
    build: Builder, clock: SettableClock, refused: Refused
) -> None:
    nowhere = Desk(build, 404)
    with refused(RecordGoneError):
        nowhere.promise(clock.ahead(days=2))
    with refused(RecordGoneError):
        nowhere.move(StatusClass.WORKING)
    with refused(RecordGoneError):
        nowhere.note("Halo")
    with refused(RecordGoneError):
        nowhere.tell("Halo", channel_id=1)

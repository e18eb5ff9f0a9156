import pytest

from app.errors import (
    ControlCharacterError,
    EmptyTextError,
    RecordGoneError,
    TextTooLongError,
)
from app.models.list_entry import Channel
from app.services.services import Services
from app.vocabulary.changes import Actor
from app.vocabulary.request_errors import StatusNotAllowedError
from app.vocabulary.requests import TRANSITIONS, EventKind, StatusClass
from app.vocabulary.status_flows import CLASS_NAMES
from tests.builders import Builder
from tests.fixtures.library import Refused
from tests.services.request_desk import RequestDesk
from tests.settable_clock import SettableClock


def test_a_status_change_is_in_the_timeline(desk: RequestDesk, clock: SettableClock) -> None:
    desk.move(StatusClass.WORKING)
    event = desk.events[-1]
    assert (event.event_kind, event.from_status, event.to_status) == ("status_changed", "new", "working")
    assert (event.text, event.is_staff_only, event.at) == (None, False, clock.now)
    assert desk.request.status == StatusClass.WORKING


def test_a_word_with_a_status_change_is_for_staff_only(desk: RequestDesk) -> None:
    desk.move(StatusClass.WAITING_FOR_OTHERS, note="ProQuest masih mati")
    event = desk.events[-1]
    assert (event.text, event.is_staff_only) == ("ProQuest masih mati", True)


def test_a_delivery_and_an_end_are_dated(desk: RequestDesk, clock: SettableClock) -> None:
    desk.move(StatusClass.DELIVERED)
    delivered_at = clock.now
    clock.advance(days=1)
    desk.move(StatusClass.CLOSED)
    assert (desk.request.delivered_at, desk.request.ended_at) == (delivered_at, clock.now)


def test_a_reopened_request_can_be_promised_again(desk: RequestDesk, clock: SettableClock) -> None:
    desk.move(StatusClass.DELIVERED, StatusClass.CLOSED, StatusClass.WORKING)
    desk.promise(clock.ahead(days=1))
    assert desk.request.ended_at is None


@pytest.mark.parametrize("status", [StatusClass.NEW, StatusClass.CLOSED])
def test_a_status_that_cannot_follow_is_refused(
    desk: RequestDesk, refused: Refused, status: StatusClass
) -> None:
    with refused(StatusNotAllowedError) as caught:
        desk.move(status)
    present, allowed = CLASS_NAMES[StatusClass.NEW], TRANSITIONS[StatusClass.NEW]
    assert (caught.value.present, caught.value.wanted) == (present, CLASS_NAMES[status])
    assert len(caught.value.allowed) == len(allowed)


def test_a_status_change_whose_note_cannot_be_kept_is_refused(desk: RequestDesk, refused: Refused) -> None:
    with refused(ControlCharacterError):
        desk.move(StatusClass.WORKING, note="a\0b")


def test_a_note_is_for_staff_only(desk: RequestDesk) -> None:
    desk.note(" 31 temuan\nProQuest mati ")
    event = desk.events[-1]
    assert (event.event_kind, event.text) == (EventKind.NOTE, "31 temuan\nProQuest mati")
    assert event.is_staff_only


def test_a_note_may_follow_the_end(desk: RequestDesk) -> None:
    desk.move(StatusClass.CANCELLED)
    desk.note("Datang lagi minggu depan")
    assert desk.events[-1].event_kind == EventKind.NOTE


def test_what_the_patron_was_told_is_in_the_timeline_with_its_channel(
    desk: RequestDesk, build: Builder
) -> None:
    desk.tell("Daftar menyusul Rabu siang")
    event = desk.events[-1]
    assert (event.event_kind, event.text) == (EventKind.TOLD, "Daftar menyusul Rabu siang")
    assert (event.channel_id, event.is_staff_only) == (build.entry(Channel, "whatsapp"), False)


@pytest.mark.parametrize(
    ("text", "error"),
    [("", EmptyTextError), ("\u200b", EmptyTextError), ("x" * 20_001, TextTooLongError)],
)
def test_words_that_say_nothing_or_too_much_are_refused(
    desk: RequestDesk, clock: SettableClock, refused: Refused, text: str, error: type[Exception]
) -> None:
    desk.promise(clock.ahead(days=2))
    with refused(error):
        desk.note(text)
    with refused(error):
        desk.tell(text)


def test_a_patron_is_told_by_a_channel_that_is_there(desk: RequestDesk, refused: Refused) -> None:
    with refused(RecordGoneError):
        desk.tell("Rabu", channel_id=404)


def test_nothing_is_done_to_a_request_that_never_was(
    build: Builder, clock: SettableClock, refused: Refused
) -> None:
    _refuse_everything(RequestDesk(build, 404), clock, refused)


def test_nothing_is_done_to_a_request_whose_opening_was_undone(
    desk: RequestDesk, services: Services, actor: Actor, clock: SettableClock, refused: Refused
) -> None:
    services.history.undo_last(actor)
    _refuse_everything(desk, clock, refused)


def _refuse_everything(desk: RequestDesk, clock: SettableClock, refused: Refused) -> None:
    with refused(RecordGoneError):
        desk.promise(clock.ahead(days=2))
    with refused(RecordGoneError):
        desk.move(StatusClass.WORKING)
    with refused(RecordGoneError):
        desk.note("Halo")
    with refused(RecordGoneError):
        desk.tell("Halo", channel_id=1)

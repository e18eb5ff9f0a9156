from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from app.errors import (
    ControlCharacterError,
    InteractionInFutureError,
    RecordGoneError,
    TextTooLongError,
)
from app.models.interaction import Interaction
from app.models.list_entry import Channel, InteractionKind
from app.models.patron import Patron
from app.services.commands import LogInteraction
from app.services.services import Services
from app.vocabulary.changes import Action, Actor
from app.vocabulary.records import RecordKind, RecordRef
from tests.builders import Builder
from tests.fixtures.library import Refused
from tests.settable_clock import SettableClock


@pytest.fixture
def at_desk(build: Builder) -> LogInteraction:
    kind, channel = build.entry(InteractionKind, "reference"), build.entry(Channel, "desk")
    return LogInteraction(build.patron(), kind, channel, "Mencari artikel\r\nGen Z ", minutes=12)


def test_an_interaction_says_who_what_when_and_where(
    build: Builder, services: Services, actor: Actor, clock: SettableClock, at_desk: LogInteraction
) -> None:
    committed = services.interactions.log(actor, at_desk)
    kept = build.get(Interaction, committed.result)
    assert (kept.patron_id, kept.kind_id, kept.channel_id) == (
        at_desk.patron_id,
        at_desk.kind_id,
        at_desk.channel_id,
    )
    assert (kept.note, kept.minutes, kept.happened_at) == ("Mencari artikel\nGen Z", 12, clock.now)
    assert (kept.staff_id, kept.desk_id) == (actor.staff_id, actor.desk_id)
    assert committed.changes.action is Action.LOG_INTERACTION
    assert committed.changes.records == (RecordRef(RecordKind.INTERACTION, kept.id),)


def test_an_interaction_may_be_with_somebody_unnamed_and_need_no_word(build: Builder) -> None:
    kept = build.get(Interaction, build.interaction(None, ""))
    assert (kept.patron_id, kept.note) == (None, "")


def test_a_late_entry_keeps_its_own_moment_to_the_millisecond(build: Builder, clock: SettableClock) -> None:
    yesterday = clock.ahead(days=-1) + timedelta(microseconds=1234)
    kept = build.get(Interaction, build.interaction(happened_at=yesterday))
    assert kept.happened_at == yesterday.replace(microsecond=1000)


def test_a_finer_clock_than_the_librarys_is_not_ahead_of_it(build: Builder, clock: SettableClock) -> None:
    kept = build.get(Interaction, build.interaction(happened_at=clock.now + timedelta(microseconds=999)))
    assert kept.happened_at == clock.now


def test_what_has_not_happened_is_refused(
    services: Services, actor: Actor, clock: SettableClock, at_desk: LogInteraction, refused: Refused
) -> None:
    later = clock.ahead(minutes=1)
    with refused(InteractionInFutureError) as caught:
        services.interactions.log(actor, replace(at_desk, happened_at=later))
    assert caught.value.happened_at == later


def test_an_interaction_with_a_merged_patron_is_one_with_the_kept_one(build: Builder) -> None:
    lost, kept = build.patron("Nuraini S."), build.patron()
    build.put(Patron, lost, merged_into_id=kept, deleted=True)
    assert build.get(Interaction, build.interaction(lost)).patron_id == kept


def test_patrons_merged_in_a_ring_by_two_branches_are_found_all_the_same(build: Builder) -> None:
    one, other = build.patron("Nuraini S."), build.patron()
    build.put(Patron, one, merged_into_id=other)
    build.put(Patron, other, merged_into_id=one)
    assert build.get(Interaction, build.interaction(one)).patron_id in {one, other}


def test_an_interaction_with_a_removed_patron_is_refused(
    build: Builder, services: Services, actor: Actor, at_desk: LogInteraction, refused: Refused
) -> None:
    build.put(Patron, at_desk.patron_id or 0, deleted=True)
    with refused(RecordGoneError):
        services.interactions.log(actor, at_desk)


@pytest.mark.parametrize("missing", [{"patron_id": 404}, {"kind_id": 404}, {"channel_id": 404}])
def test_an_interaction_points_to_what_is_there(
    services: Services, actor: Actor, at_desk: LogInteraction, refused: Refused, missing: dict[str, Any]
) -> None:
    with refused(RecordGoneError):
        services.interactions.log(actor, replace(at_desk, **missing))


@pytest.mark.parametrize(
    ("note", "error"), [("x" * 20_001, TextTooLongError), ("\u202e", ControlCharacterError)]
)
def test_a_note_that_cannot_be_kept_is_refused(
    services: Services,
    actor: Actor,
    at_desk: LogInteraction,
    refused: Refused,
    note: str,
    error: type[Exception],
) -> None:
    with refused(error):
        services.interactions.log(actor, replace(at_desk, note=note))

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from app.errors import (
    ControlCharacterError,
    EditConflictError,
    InteractionInFutureError,
    RecordGoneError,
    TextTooLongError,
)
from app.models.derived import PatronSummary
from app.models.interaction import Interaction
from app.models.interaction_forms import form_of
from app.models.list_entry import Channel, InteractionKind
from app.models.participant import Participant
from app.models.patron import Patron
from app.services.interaction_commands import EditInteraction, LogInteraction, RemoveInteraction
from app.services.services import Services
from app.vocabulary.changes import Action, Actor
from app.vocabulary.interaction_errors import HeadsDoNotAddUpError, ImpossibleNumberError
from app.vocabulary.interaction_form import Heads, InteractionForm
from app.vocabulary.interactions import Level, Outcome
from app.vocabulary.records import RecordKind, RecordRef
from tests.builders import Builder
from tests.fixtures.library import Refused
from tests.settable_clock import SettableClock


@pytest.fixture
def at_desk(build: Builder) -> InteractionForm:
    kind, channel = build.entry(InteractionKind, "reference"), build.entry(Channel, "desk")
    return InteractionForm(build.patron(), kind, channel, "Mencari artikel\r\nGen Z ", minutes=12)


def test_an_interaction_says_who_what_when_and_where(
    build: Builder, services: Services, actor: Actor, clock: SettableClock, at_desk: InteractionForm
) -> None:
    committed = services.interactions.log(actor, LogInteraction(at_desk))
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
    services: Services, actor: Actor, clock: SettableClock, at_desk: InteractionForm, refused: Refused
) -> None:
    later = clock.ahead(minutes=1)
    with refused(InteractionInFutureError) as caught:
        services.interactions.log(actor, LogInteraction(replace(at_desk, happened_at=later)))
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
    build: Builder, services: Services, actor: Actor, at_desk: InteractionForm, refused: Refused
) -> None:
    build.put(Patron, at_desk.patron_id or 0, deleted=True)
    with refused(RecordGoneError):
        services.interactions.log(actor, LogInteraction(at_desk))


@pytest.mark.parametrize("missing", [{"patron_id": 404}, {"kind_id": 404}, {"channel_id": 404}])
def test_an_interaction_points_to_what_is_there(
    services: Services, actor: Actor, at_desk: InteractionForm, refused: Refused, missing: dict[str, Any]
) -> None:
    with refused(RecordGoneError):
        services.interactions.log(actor, LogInteraction(replace(at_desk, **missing)))


@pytest.mark.parametrize(
    ("note", "error"), [("x" * 20_001, TextTooLongError), ("\u202e", ControlCharacterError)]
)
def test_a_note_that_cannot_be_kept_is_refused(
    services: Services,
    actor: Actor,
    at_desk: InteractionForm,
    refused: Refused,
    note: str,
    error: type[Exception],
) -> None:
    with refused(error):
        services.interactions.log(actor, LogInteraction(replace(at_desk, note=note)))


def participants(build: Builder, interaction_id: int) -> list[int]:
    return [one.patron_id for one in build.all(Participant) if one.interaction_id == interaction_id]


def form_now(build: Builder, interaction_id: int) -> InteractionForm:
    return form_of(build.get(Interaction, interaction_id), participants(build, interaction_id))


def test_others_took_part_each_once(build: Builder, services: Services) -> None:
    group, one, other = build.patron("Kelas XI"), build.patron("Ani"), build.patron("Budi")
    visit = build.interaction(group, others=(one, other, one, group))
    assert participants(build, visit) == [one, other]
    counted = {row.patron_id: row.contact_count for row in summaries(build)}
    assert counted == {group: 1, one: 1, other: 1}


def summaries(build: Builder) -> list[PatronSummary]:
    with build.database.reading() as session:
        return list(session.scalars(select(PatronSummary)))


def test_who_was_absent_is_struck_and_who_came_is_added(
    build: Builder, services: Services, actor: Actor
) -> None:
    group, one, other, late = (build.patron(name) for name in ("Kelas XI", "Ani", "Budi", "Cici"))
    visit = build.interaction(group, others=(one, other))
    before = form_now(build, visit)
    services.interactions.edit(actor, EditInteraction(visit, before, replace(before, others=(other, late))))
    assert participants(build, visit) == [other, late]
    assert {row.patron_id for row in summaries(build) if row.contact_count} == {group, other, late}
    services.history.undo_last(actor)
    assert participants(build, visit) == [one, other]


def test_an_unnamed_contact_gets_a_name_and_still_counts_once(
    build: Builder, services: Services, actor: Actor
) -> None:
    caller, patron = build.interaction(None), build.patron()
    before = form_now(build, caller)
    services.interactions.edit(actor, EditInteraction(caller, before, replace(before, patron_id=patron)))
    assert [one.patron_id for one in build.all(Interaction)] == [patron]
    assert [row.contact_count for row in summaries(build)] == [1]


def test_a_correction_keeps_what_a_colleague_corrected_meanwhile(
    build: Builder, services: Services, actor: Actor
) -> None:
    logged = build.interaction(build.patron(), "Tanya jam")
    opened = form_now(build, logged)
    services.interactions.edit(actor, EditInteraction(logged, opened, replace(opened, note="Tanya jam buka")))
    mine = replace(opened, topic="Jam layanan", outcome=Outcome.ANSWERED)
    services.interactions.edit(actor, EditInteraction(logged, opened, mine))
    now = form_now(build, logged)
    assert (now.note, now.topic, now.outcome) == ("Tanya jam buka", "Jam layanan", Outcome.ANSWERED)


def test_two_corrections_of_the_same_are_asked_about(
    build: Builder, services: Services, actor: Actor, refused: Refused
) -> None:
    logged = build.interaction(build.patron(), "Tanya jam")
    opened = form_now(build, logged)
    services.interactions.edit(actor, EditInteraction(logged, opened, replace(opened, note="Tanya jam buka")))
    with refused(EditConflictError) as caught:
        services.interactions.edit(actor, EditInteraction(logged, opened, replace(opened, note="Jam tutup")))
    assert [conflict.field for conflict in caught.value.conflicts] == ["note"]


def test_a_removed_interaction_is_on_nobodys_timeline_and_comes_back_by_undo(
    build: Builder, services: Services, actor: Actor
) -> None:
    group, one = build.patron("Kelas XI"), build.patron("Ani")
    visit = build.interaction(group, others=(one,))
    services.interactions.remove(actor, RemoveInteraction(visit))
    assert [row.contact_count for row in summaries(build)] == [0, 0]
    services.history.undo_last(actor)
    assert [row.contact_count for row in summaries(build)] == [1, 1]
    assert participants(build, visit) == [one]


def test_a_group_is_counted_by_heads(build: Builder) -> None:
    heads = Heads(34, female=18, male=14, level=Level.UPPER_SECONDARY)
    assert form_now(build, build.interaction(None, heads=heads)).heads == heads


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        ({"minutes": -1}, ImpossibleNumberError),
        ({"minutes": 1441}, ImpossibleNumberError),
        ({"heads": Heads(-1)}, ImpossibleNumberError),
        ({"heads": Heads(10_001)}, ImpossibleNumberError),
        ({"heads": Heads(3, female=-1)}, ImpossibleNumberError),
        ({"heads": Heads(3, female=2, male=2)}, HeadsDoNotAddUpError),
    ],
)
def test_numbers_that_cannot_be_are_refused(
    services: Services,
    actor: Actor,
    at_desk: InteractionForm,
    refused: Refused,
    wrong: dict[str, Any],
    error: type[Exception],
) -> None:
    with refused(error):
        services.interactions.log(actor, LogInteraction(replace(at_desk, **wrong)))

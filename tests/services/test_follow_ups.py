from datetime import date, timedelta

import pytest

from app.errors import EmptyTextError, RecordGoneError
from app.models.follow_up import FollowUp
from app.models.list_entry import Channel, InteractionKind
from app.services.interaction_commands import (
    AddFollowUp,
    EndFollowUp,
    LogInteraction,
    MoveFollowUp,
)
from app.services.services import Services
from app.vocabulary.changes import Actor
from app.vocabulary.interaction_errors import FollowUpEndedError, FollowUpInThePastError
from app.vocabulary.interaction_form import InteractionForm, NewFollowUp
from app.vocabulary.interactions import FollowUpStatus
from tests.builders import Builder
from tests.fixtures.library import Refused
from tests.settable_clock import SettableClock


@pytest.fixture
def today(clock: SettableClock) -> date:
    return clock.now.date()


def test_a_follow_up_says_what_until_when_by_whom_and_about_whom(
    build: Builder, services: Services, actor: Actor, today: date, clock: SettableClock
) -> None:
    patron = build.patron()
    wanted = NewFollowUp(" Menelepon SMAN 9 ", today + timedelta(days=2), actor.staff_id)
    kept = build.get(FollowUp, services.follow_ups.add(actor, AddFollowUp(wanted, patron_id=patron)).result)
    assert (kept.what, kept.due_on, kept.staff_id) == ("Menelepon SMAN 9", wanted.due_on, actor.staff_id)
    assert (kept.patron_id, kept.status, kept.made_by_id) == (patron, FollowUpStatus.OPEN, actor.staff_id)
    assert kept.made_at == clock.now


def test_what_it_is_about_says_about_whom_it_is(build: Builder, services: Services, actor: Actor) -> None:
    patron = build.patron()
    of_interaction = build.get(FollowUp, build.follow_up(interaction_id=build.interaction(patron)))
    of_request = build.get(FollowUp, build.follow_up(request_id=build.request(patron)))
    assert (of_interaction.patron_id, of_request.patron_id) == (patron, patron)


def test_it_comes_with_the_interaction_that_asked_for_it(
    build: Builder, services: Services, actor: Actor, today: date
) -> None:
    kind, channel = build.entry(InteractionKind, "reference"), build.entry(Channel, "desk")
    form = InteractionForm(build.patron(), kind, channel, "Menunggu tautan")
    logged = services.interactions.log(actor, LogInteraction(form, NewFollowUp("Kirim tautan", today)))
    (kept,) = build.all(FollowUp)
    assert (kept.interaction_id, kept.patron_id) == (logged.result, form.patron_id)
    assert len(logged.changes.records) == 2
    services.history.undo_last(actor)
    assert build.all(FollowUp) == []


@pytest.mark.parametrize(
    ("is_done", "status"), [(True, FollowUpStatus.DONE), (False, FollowUpStatus.DROPPED)]
)
def test_it_is_done_or_dropped_with_a_word(
    build: Builder,
    services: Services,
    actor: Actor,
    clock: SettableClock,
    *,
    is_done: bool,
    status: FollowUpStatus,
) -> None:
    follow_up = build.follow_up()
    services.follow_ups.end(actor, EndFollowUp(follow_up, is_done=is_done, word="Tidak diangkat tiga kali"))
    kept = build.get(FollowUp, follow_up)
    assert (kept.status, kept.ended_at, kept.word) == (status, clock.now, "Tidak diangkat tiga kali")
    services.history.undo_last(actor)
    assert build.get(FollowUp, follow_up).status == FollowUpStatus.OPEN


def test_dropping_needs_a_word_and_doing_needs_none(
    build: Builder, services: Services, actor: Actor, refused: Refused
) -> None:
    follow_up = build.follow_up()
    with refused(EmptyTextError):
        services.follow_ups.end(actor, EndFollowUp(follow_up, is_done=False, word=" "))
    services.follow_ups.end(actor, EndFollowUp(follow_up, is_done=True))


def test_it_is_moved_to_another_day_and_another_colleague(
    build: Builder, services: Services, actor: Actor, today: date
) -> None:
    follow_up, colleague = build.follow_up(), build.staff()
    later = today + timedelta(days=3)
    command = MoveFollowUp(follow_up, later, colleague.staff_id, "Sekolah libur")
    committed = services.follow_ups.move(actor, command)
    kept = build.get(FollowUp, follow_up)
    assert (kept.due_on, kept.staff_id) == (later, colleague.staff_id)
    assert committed.changes.change_set_id is not None


def test_a_day_that_has_passed_is_refused(
    build: Builder, services: Services, actor: Actor, today: date, refused: Refused
) -> None:
    follow_up, yesterday = build.follow_up(), today - timedelta(days=1)
    with refused(FollowUpInThePastError):
        services.follow_ups.add(actor, AddFollowUp(NewFollowUp("Menelepon", yesterday)))
    with refused(FollowUpInThePastError):
        services.follow_ups.move(actor, MoveFollowUp(follow_up, yesterday, None))


def test_what_has_ended_is_not_ended_or_moved_again(
    build: Builder, services: Services, actor: Actor, today: date, refused: Refused
) -> None:
    follow_up = build.follow_up()
    services.follow_ups.end(actor, EndFollowUp(follow_up, is_done=True))
    with refused(FollowUpEndedError):
        services.follow_ups.end(actor, EndFollowUp(follow_up, is_done=True))
    with refused(FollowUpEndedError):
        services.follow_ups.move(actor, MoveFollowUp(follow_up, today, None))


def test_it_points_to_what_is_there(
    build: Builder, services: Services, actor: Actor, today: date, refused: Refused
) -> None:
    for about in ({"patron_id": 404}, {"interaction_id": 404}, {"request_id": 404}):
        with refused(RecordGoneError):
            services.follow_ups.add(actor, AddFollowUp(NewFollowUp("Menelepon", today), **about))
    with refused(RecordGoneError):
        services.follow_ups.add(actor, AddFollowUp(NewFollowUp("Menelepon", today, staff_id=404)))

"""A question that was not answered rests at every desk, and its rest is a record like any other."""

from datetime import date, timedelta

import pytest

from app.errors import RecordGoneError
from app.models.asking import Asking
from app.models.patron import Patron
from app.services.commands import PutOffQuestion
from app.services.history import History
from app.services.list_commands import KeepTerms
from app.services.services import Services
from app.vocabulary.changes import Actor
from app.vocabulary.key_information import Heading
from app.vocabulary.questions import PutOff, Terms
from tests.builders import Builder
from tests.fixtures.library import Refused
from tests.settable_clock import SettableClock

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(("put_off", "days"), [(PutOff.SKIPPED, 1), (PutOff.DECLINED, 180)])
def test_a_question_rests_for_the_day_or_for_its_time(
    build: Builder, services: Services, actor: Actor, clock: SettableClock, put_off: PutOff, days: int
) -> None:
    patron = build.patron()
    command = PutOffQuestion(patron, Heading.BENEFITS, put_off)
    kept = build.get(Asking, services.questions.put_off(actor, command).result)
    assert (kept.patron_id, kept.heading, kept.put_off) == (patron, Heading.BENEFITS, put_off)
    assert (kept.not_before, kept.staff_id) == (TODAY + timedelta(days=days), actor.staff_id)
    assert kept.asked_at == clock.now


def test_how_long_a_declined_question_rests_is_the_librarys_own(
    build: Builder, services: Services, actor: Actor
) -> None:
    services.key_lists.keep_terms(actor, KeepTerms(Heading.BENEFITS, Terms(365, 30)))
    patron = build.patron()
    for heading, days in ((Heading.BENEFITS, 30), (Heading.TRAITS, 180)):
        command = PutOffQuestion(patron, heading, PutOff.DECLINED)
        kept = build.get(Asking, services.questions.put_off(actor, command).result)
        assert kept.not_before == TODAY + timedelta(days=days)


def test_a_rest_begins_with_the_day_of_the_branch(
    build: Builder, services: Services, actor: Actor, clock: SettableClock
) -> None:
    clock.set(clock.now.replace(hour=18))  # one o'clock of the next morning in Semarang
    command = PutOffQuestion(build.patron(), Heading.BENEFITS, PutOff.SKIPPED)
    kept = build.get(Asking, services.questions.put_off(actor, command).result)
    assert kept.not_before == TODAY + timedelta(days=2)


def test_a_declined_question_can_be_taken_back(build: Builder, services: Services, actor: Actor) -> None:
    services.questions.put_off(actor, PutOffQuestion(build.patron(), Heading.BENEFITS, PutOff.DECLINED))
    History(build.database).undo_last(actor)
    assert build.all(Asking) == []


def test_nobody_who_is_gone_is_asked(
    build: Builder, services: Services, actor: Actor, refused: Refused
) -> None:
    lost, kept = build.patron("Nuraini S."), build.patron()
    with refused(RecordGoneError):
        services.questions.put_off(actor, PutOffQuestion(404, Heading.BENEFITS, PutOff.SKIPPED))
    build.put(Patron, lost, merged_into_id=kept, deleted=True)
    put_off = services.questions.put_off(actor, PutOffQuestion(lost, Heading.BENEFITS, PutOff.SKIPPED))
    assert build.get(Asking, put_off.result).patron_id == kept

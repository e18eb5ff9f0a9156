"""Ladders and ratings of services: what a new statement does to what was known before."""

from datetime import date, timedelta

import pytest

from app.models.list_entry import Service
from app.models.statement import Statement
from app.services.commands import AddStatement, ConfirmStatement
from app.services.history import History
from app.services.list_commands import KeepService
from app.services.services import Services
from app.vocabulary.changes import Actor
from app.vocabulary.key_information import (
    Experience,
    Heading,
    LadderStep,
    Shape,
    StatementStatus,
    WishState,
)
from app.vocabulary.key_information_errors import (
    ServiceNotBegunError,
    ServiceRetiredError,
)
from app.vocabulary.names import BilingualName
from tests.builders import Builder
from tests.fixtures.library import Refused
from tests.settable_clock import SettableClock

TODAY = date(2026, 11, 23)
SDI = BilingualName("Layanan SDI", "SDI service")


@pytest.fixture
def patron(build: Builder) -> int:
    return build.patron()


@pytest.fixture
def sdi(build: Builder) -> int:
    return build.entry(Service, "sdi")


def ladder(patron: int, service: int, step: LadderStep, **more: object) -> AddStatement:
    fields = {"shape": Shape.LADDER, "service_id": service, "degree": step} | more
    return AddStatement(patron, Heading.KNOWLEDGE, **fields)  # type: ignore[arg-type]  # fields of the command


def retire(build: Builder, service: int) -> None:
    build.services.key_lists.keep_service(build.actor, KeepService(service, SDI, TODAY, is_retired=True))


def test_a_patron_is_placed_on_the_ladder_of_a_service(
    build: Builder, services: Services, actor: Actor, patron: int, sdi: int
) -> None:
    kept = build.get(
        Statement, services.key_information.add(actor, ladder(patron, sdi, LadderStep.TRIED)).result
    )
    assert (kept.shape, kept.service_id, kept.degree, kept.text) == (Shape.LADDER, sdi, LadderStep.TRIED, "")
    assert (kept.source, kept.stated_on, kept.staff_id) == ("desk", TODAY, actor.staff_id)


def test_another_rung_overtakes_the_one_before_which_stays_in_the_history(
    build: Builder, services: Services, actor: Actor, clock: SettableClock, patron: int, sdi: int
) -> None:
    below = services.key_information.add(actor, ladder(patron, sdi, LadderStep.HAS_HEARD)).result
    clock.advance(days=40)
    colleague = build.staff("Dewi Anggraini")
    above = services.key_information.add(colleague, ladder(patron, sdi, LadderStep.REGULAR)).result
    old, new = build.get(Statement, below), build.get(Statement, above)
    assert (old.status, old.degree) == (StatementStatus.OVERTAKEN, LadderStep.HAS_HEARD)
    assert (old.ended_on, old.ended_by_id) == (TODAY + timedelta(days=40), colleague.staff_id)
    assert (new.status, new.replaces_id) == (StatementStatus.CURRENT, below)


def test_the_same_rung_again_confirms_it(
    build: Builder, services: Services, actor: Actor, clock: SettableClock, patron: int, sdi: int
) -> None:
    first = services.key_information.add(actor, ladder(patron, sdi, LadderStep.TRIED)).result
    clock.advance(days=100)
    assert services.key_information.add(actor, ladder(patron, sdi, LadderStep.TRIED)).result == first
    kept = build.get(Statement, first)
    assert (kept.stated_on, kept.confirmed_on) == (TODAY, TODAY + timedelta(days=100))
    assert len(build.all(Statement)) == 1


def test_ladders_of_several_services_and_patrons_do_not_meet(
    build: Builder, services: Services, actor: Actor, patron: int, sdi: int
) -> None:
    loans, other = build.entry(Service, "loans"), build.patron("Bambang")
    for who, service in ((patron, sdi), (patron, loans), (other, sdi)):
        services.key_information.add(actor, ladder(who, service, LadderStep.TRIED))
    services.key_information.add(actor, ladder(patron, sdi, LadderStep.REGULAR))
    rating = AddStatement(
        patron,
        Heading.PERCEPTIONS,
        shape=Shape.PERCEPTION,
        service_id=sdi,
        degree=Experience.WORSE,
    )
    services.key_information.add(actor, rating)
    current = build.all(Statement, lambda one: one.status == StatementStatus.CURRENT)
    assert len(current) == 4


def test_what_was_said_earlier_does_not_overtake_what_was_said_later(
    build: Builder, services: Services, actor: Actor, patron: int, sdi: int
) -> None:
    now = services.key_information.add(actor, ladder(patron, sdi, LadderStep.REGULAR)).result
    survey = ladder(patron, sdi, LadderStep.NEVER_HEARD, stated_on=TODAY - timedelta(days=30))
    then = build.get(Statement, services.key_information.add(actor, survey).result)
    assert build.get(Statement, now).status == StatementStatus.CURRENT
    assert (then.status, then.ended_on) == (StatementStatus.OVERTAKEN, TODAY)


def test_undoing_another_rung_brings_the_one_before_back(
    build: Builder, services: Services, actor: Actor, patron: int, sdi: int
) -> None:
    below = services.key_information.add(actor, ladder(patron, sdi, LadderStep.HAS_HEARD)).result
    services.key_information.add(actor, ladder(patron, sdi, LadderStep.REGULAR))
    History(build.database).undo_last(actor)
    old = build.get(Statement, below)
    assert (old.status, old.ended_on, old.ended_by_id) == (StatementStatus.CURRENT, None, None)
    assert [one.id for one in build.all(Statement)] == [below]


@pytest.mark.parametrize("shape", [Shape.LADDER, Shape.PERCEPTION, Shape.WISH])
def test_nothing_new_is_said_of_a_service_that_was_retired(
    build: Builder,
    services: Services,
    actor: Actor,
    patron: int,
    sdi: int,
    shape: Shape,
    refused: Refused,
) -> None:
    before = services.key_information.add(actor, ladder(patron, sdi, LadderStep.TRIED)).result
    retire(build, sdi)
    said = {
        Shape.LADDER: ladder(patron, sdi, LadderStep.REGULAR),
        Shape.PERCEPTION: AddStatement(
            patron,
            Heading.PERCEPTIONS,
            shape=Shape.PERCEPTION,
            service_id=sdi,
            degree=Experience.BETTER,
        ),
        Shape.WISH: AddStatement(patron, Heading.WANTED_NOW, shape=Shape.WISH, service_id=sdi),
    }[shape]
    with refused(ServiceRetiredError) as caught:
        services.key_information.add(actor, said)
    assert caught.value.service == SDI
    assert build.get(Statement, before).status == StatementStatus.CURRENT
    services.key_information.confirm(actor, ConfirmStatement(before))


def test_a_planned_service_can_be_wished_for_but_not_known_or_rated(
    build: Builder, services: Services, actor: Actor, patron: int, refused: Refused
) -> None:
    name = BilingualName("Antar buku ke rumah", "Home delivery")
    planned = services.key_lists.keep_service(actor, KeepService(None, name, None)).result
    begins_tomorrow = KeepService(None, BilingualName("Podcast", ""), TODAY + timedelta(days=1))
    tomorrow = services.key_lists.keep_service(actor, begins_tomorrow).result
    for service in (planned, tomorrow):
        with refused(ServiceNotBegunError):
            services.key_information.add(actor, ladder(patron, service, LadderStep.NEVER_HEARD))
        wish = AddStatement(patron, Heading.WANTED_IN_FUTURE, shape=Shape.WISH, service_id=service)
        assert build.get(Statement, services.key_information.add(actor, wish).result).degree == WishState.OPEN


def test_after_a_merge_a_new_rung_overtakes_those_of_both(
    build: Builder, services: Services, actor: Actor, patron: int, sdi: int
) -> None:
    other = build.patron("Nuraini S.")
    rungs = [
        services.key_information.add(actor, ladder(who, sdi, LadderStep.TRIED, stated_on=day)).result
        for who, day in ((patron, TODAY - timedelta(days=9)), (other, TODAY - timedelta(days=2)))
    ]
    build.put(Statement, rungs[1], patron_id=patron)
    new = services.key_information.add(actor, ladder(patron, sdi, LadderStep.REGULAR)).result
    assert [build.get(Statement, one).status for one in rungs] == [StatementStatus.OVERTAKEN] * 2
    assert build.get(Statement, new).replaces_id == rungs[1]

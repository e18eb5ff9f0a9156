from datetime import date

import pytest

from app.queries.queries import Queries
from app.services.relations import EndRelation, RelatePatrons
from app.services.services import Services
from app.vocabulary.changes import Actor
from app.vocabulary.patrons import PatronKind
from app.vocabulary.relations import Role
from tests.builders import Builder, mobile

TODAY = date(2026, 11, 23)


@pytest.fixture
def child(build: Builder) -> int:
    return build.patron("Bima Saputra", born="2016-02-01")


@pytest.fixture
def mother(build: Builder) -> int:
    return build.patron("Wahyuni", contacts=(mobile("081234567890"),))


def test_a_child_is_told_through_the_guardian(
    services: Services, queries: Queries, actor: Actor, child: int, mother: int
) -> None:
    services.relations.relate(actor, RelatePatrons(child, Role.CHILD, mother))
    reached = queries.reaching.told(child, TODAY)
    assert (reached.patron.id, reached.told.id, reached.is_through_guardian) == (child, mother, True)
    assert queries.reaching.told(mother, TODAY).told.id == mother


def test_of_two_guardians_the_one_who_can_be_reached_is_told(
    build: Builder, services: Services, queries: Queries, actor: Actor, child: int, mother: int
) -> None:
    services.relations.relate(actor, RelatePatrons(child, Role.CHILD, build.patron("Agus")))
    services.relations.relate(actor, RelatePatrons(child, Role.CHILD, mother))
    assert queries.reaching.told(child, TODAY).told.id == mother


def test_who_is_of_age_or_has_no_guardian_any_longer_is_told_directly(
    build: Builder, services: Services, queries: Queries, actor: Actor, child: int, mother: int
) -> None:
    grown = build.patron("Sinta", born="2008-11-23")
    services.relations.relate(actor, RelatePatrons(grown, Role.CHILD, mother))
    ended = services.relations.relate(actor, RelatePatrons(child, Role.CHILD, mother)).result
    services.relations.end(actor, EndRelation(ended, date(2026, 11, 22)))
    assert not queries.reaching.told(grown, TODAY).is_through_guardian
    assert not queries.reaching.told(child, TODAY).is_through_guardian


def test_a_class_is_told_itself(build: Builder, queries: Queries) -> None:
    group = build.patron("Kelas 4B", kind=PatronKind.GROUP)
    assert queries.reaching.told(group, TODAY).told.id == group


def test_what_is_told_of_a_childs_request_goes_to_the_guardian_and_says_whose_it_is(
    build: Builder, services: Services, queries: Queries, actor: Actor, child: int, mother: int
) -> None:
    services.relations.relate(actor, RelatePatrons(child, Role.CHILD, mother))
    request = build.request(child, subject="Bumi Manusia")
    told = queries.telling.request(request, build.database.clock())
    assert (told.to.id, told.subject) == (mother, "Bumi Manusia (Bima Saputra)")

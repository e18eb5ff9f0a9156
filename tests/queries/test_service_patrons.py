"""The ladder of one service across patrons, its ratings, and those who wish for it."""

from datetime import date, timedelta

import pytest

from app.models.list_entry import Category, Service
from app.models.patron import Patron
from app.queries.queries import Queries
from app.queries.service_patrons import ServiceListing, ServicePatrons
from app.services.commands import ConfirmStatement, MoveWish, WithdrawStatement
from app.vocabulary.key_information import Experience, Heading, LadderStep, Shape, WishState
from tests.builders import Builder, card
from tests.queries.whole_lists import check_whole

TODAY = date(2026, 11, 23)
WHOLE_LADDER = tuple(LadderStep)


@pytest.fixture
def sdi(build: Builder) -> int:
    return build.entry(Service, "sdi")


@pytest.fixture
def lists(queries: Queries, short_chunks: None) -> ServicePatrons:
    return queries.service_patrons


def place(build: Builder, patron: int, service: int, step: LadderStep, days_ago: int = 0) -> int:
    return build.statement(
        patron,
        "",
        heading=Heading.KNOWLEDGE,
        shape=Shape.LADDER,
        service_id=service,
        degree=step,
        stated_on=TODAY - timedelta(days=days_ago),
    )


def wish(build: Builder, patron: int, service: int) -> int:
    return build.statement(patron, "", heading=Heading.WANTED_NOW, shape=Shape.WISH, service_id=service)


def test_a_ladder_lists_its_patrons_rung_by_rung_the_newest_first(
    build: Builder, lists: ServicePatrons, sdi: int
) -> None:
    names = ("Ayu", "Budi", "Citra", "Dewi")
    ayu, budi, citra, dewi = (build.patron(name) for name in names)
    heard = place(build, ayu, sdi, LadderStep.HAS_HEARD)
    long_ago = place(build, budi, sdi, LadderStep.NEVER_HEARD, days_ago=9)
    lately = place(build, citra, sdi, LadderStep.NEVER_HEARD, days_ago=2)
    place(build, dewi, build.entry(Service, "loans"), LadderStep.NEVER_HEARD)
    assert check_whole(lists, ServiceListing(sdi, Shape.LADDER, WHOLE_LADDER)) == [lately, long_ago, heard]
    never = ServiceListing(sdi, Shape.LADDER, (LadderStep.NEVER_HEARD,))
    assert check_whole(lists, never) == [lately, long_ago]


def test_a_row_says_who_stands_where_since_when(
    build: Builder, queries: Queries, lists: ServicePatrons, sdi: int
) -> None:
    student = build.entry(Category, "student")
    patron = build.patron("Ayu", identifiers=(card("M1"),), category_id=student)
    rung = place(build, patron, sdi, LadderStep.TRIED, days_ago=30)
    build.services.key_information.confirm(build.actor, ConfirmStatement(rung))
    row = lists.rows([rung, 404])[rung]
    assert (row.patron_id, row.patron_name, row.card) == (patron, "Ayu", "M1")
    assert row.category is not None
    assert (row.category.english, row.degree, row.sure_on) == ("Student", LadderStep.TRIED, TODAY)


def test_who_moved_on_withdrew_or_was_removed_is_not_in_the_list(
    build: Builder, lists: ServicePatrons, sdi: int
) -> None:
    ayu, budi, citra = (build.patron(name) for name in ("Ayu", "Budi", "Citra"))
    place(build, ayu, sdi, LadderStep.NEVER_HEARD, days_ago=9)
    now = place(build, ayu, sdi, LadderStep.TRIED)
    withdrawn = place(build, budi, sdi, LadderStep.TRIED)
    build.services.key_information.withdraw(build.actor, WithdrawStatement(withdrawn))
    place(build, citra, sdi, LadderStep.TRIED)
    build.put(Patron, citra, deleted=True)
    assert check_whole(lists, ServiceListing(sdi, Shape.LADDER, WHOLE_LADDER)) == [now]


def test_those_who_wish_for_a_service_are_listed_until_they_have_it(
    build: Builder, queries: Queries, lists: ServicePatrons, sdi: int
) -> None:
    wishes = [wish(build, build.patron(name), sdi) for name in ("Ayu", "Budi", "Citra")]
    move = build.services.key_information.move_wish
    move(build.actor, MoveWish(wishes[0], WishState.MET))
    offered = move(build.actor, MoveWish(wishes[1], WishState.OFFERED)).result
    waiting = ServiceListing(sdi, Shape.WISH, (WishState.OPEN, WishState.OFFERED))
    assert check_whole(lists, waiting) == [wishes[2], offered]
    assert queries.key_lists.wishes() == {sdi: 2}


def test_ratings_are_listed_apart_from_the_ladder(build: Builder, lists: ServicePatrons, sdi: int) -> None:
    patron = build.patron()
    place(build, patron, sdi, LadderStep.TRIED)
    rated = build.statement(
        patron,
        "Hasilnya lama",
        heading=Heading.PERCEPTIONS,
        shape=Shape.PERCEPTION,
        service_id=sdi,
        degree=Experience.WORSE,
    )
    listing = ServiceListing(sdi, Shape.PERCEPTION, (Experience.WORSE,))
    assert check_whole(lists, listing) == [rated]
    assert lists.rows([rated])[rated].text == "Hasilnya lama"

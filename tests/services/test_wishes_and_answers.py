"""Wishes, prepared answers and rules that bother: what statements say beyond their words."""

from datetime import date, timedelta

import pytest

from app.errors import EmptyTextError, RecordGoneError, TextTooLongError
from app.models.list_entry import PreparedAnswer
from app.models.patron import Patron
from app.models.statement import Statement
from app.services.commands import AddStatement, CorrectStatement, MoveWish
from app.services.list_commands import KeepAnswer
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
    AnswerRetiredError,
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


def ticked(build: Builder, patron: int, code: str, **more: object) -> AddStatement:
    answer = build.get(PreparedAnswer, build.entry(PreparedAnswer, code))
    headings = {
        Shape.TRIGGER: Heading.TRIGGERS,
        Shape.PURPOSE: Heading.HOW_THEY_USE,
        Shape.OTHER_SOURCE: Heading.HOW_THEY_USE,
        Shape.BENEFIT: Heading.BENEFITS,
    }
    shape = Shape(answer.shape)
    fields = {"shape": shape, "answer_id": answer.id} | more
    return AddStatement(patron, headings[shape], **fields)  # type: ignore[arg-type]  # fields of the command


def test_words_under_what_is_wanted_are_an_open_wish(
    build: Builder, services: Services, actor: Actor, patron: int
) -> None:
    kept = build.get(Statement, build.statement(patron, "Ruang diskusi", heading=Heading.WANTED_NOW))
    assert (kept.shape, kept.degree) == (Shape.WISH, WishState.OPEN)
    words = build.get(Statement, build.statement(patron, "Teliti", heading=Heading.TRAITS))
    assert (words.shape, words.degree) == (Shape.WORDS, None)


def test_a_wish_keeps_its_day_and_its_author_wherever_it_goes(
    build: Builder, services: Services, actor: Actor, clock: SettableClock, patron: int
) -> None:
    wish = build.statement(patron, "Cek kemiripan", heading=Heading.WANTED_NOW)
    colleague = build.staff("Dewi Anggraini")
    for days, state in ((3, WishState.OFFERED), (9, WishState.MET)):
        clock.advance(days=days)
        moved = services.key_information.move_wish(colleague, MoveWish(wish, state)).result
        old, new = build.get(Statement, wish), build.get(Statement, moved)
        assert (old.status, old.ended_by_id) == (StatementStatus.OVERTAKEN, colleague.staff_id)
        assert (new.degree, new.replaces_id, new.text) == (state, wish, "Cek kemiripan")
        assert (new.stated_on, new.staff_id) == (TODAY, actor.staff_id)
        wish = moved
    assert build.get(Statement, wish).confirmed_on == TODAY + timedelta(days=12)


def test_a_wish_from_before_wishes_had_states_can_be_moved(
    build: Builder, services: Services, actor: Actor, patron: int
) -> None:
    wish = build.statement(patron, "Cek kemiripan", heading=Heading.WANTED_IN_FUTURE)
    build.put(Statement, wish, shape=None, degree=None)
    moved = services.key_information.move_wish(actor, MoveWish(wish, WishState.DROPPED)).result
    kept = build.get(Statement, moved)
    assert (kept.shape, kept.degree, kept.heading) == (
        Shape.WISH,
        WishState.DROPPED,
        Heading.WANTED_IN_FUTURE,
    )


def test_a_wish_that_was_moved_meanwhile_is_not_moved_again(
    build: Builder, services: Services, actor: Actor, patron: int, refused: Refused
) -> None:
    wish = build.statement(patron, "Cek kemiripan")
    services.key_information.move_wish(actor, MoveWish(wish, WishState.MET))
    with refused(RecordGoneError):
        services.key_information.move_wish(actor, MoveWish(wish, WishState.DROPPED))
    trait = build.statement(patron, "Teliti", heading=Heading.TRAITS)
    with refused(ValueError):
        services.key_information.move_wish(actor, MoveWish(trait, WishState.MET))


def test_a_prepared_answer_says_enough_and_is_confirmed_by_a_second_tap(
    build: Builder, services: Services, actor: Actor, clock: SettableClock, patron: int
) -> None:
    tap = ticked(build, patron, "benefit.saves_time")
    first = services.key_information.add(actor, tap).result
    clock.advance(days=5)
    assert services.key_information.add(actor, tap).result == first
    other = services.key_information.add(actor, ticked(build, patron, "benefit.quiet_place")).result
    assert {one.id for one in build.all(Statement)} == {first, other}
    assert build.get(Statement, first).confirmed_on == TODAY + timedelta(days=5)


def test_the_friend_who_brought_a_patron_is_named_afterwards_too(
    build: Builder, services: Services, actor: Actor, patron: int
) -> None:
    friend = build.patron("Ayu Lestari")
    first = services.key_information.add(actor, ticked(build, patron, "trigger.friend")).result
    named = ticked(build, patron, "trigger.friend", referred_by_id=friend)
    second = build.get(Statement, services.key_information.add(actor, named).result)
    assert (second.referred_by_id, second.replaces_id) == (friend, first)
    again = services.key_information.add(actor, ticked(build, patron, "trigger.friend")).result
    assert again == second.id


def test_who_brought_a_patron_is_found_after_a_merge(
    build: Builder, services: Services, actor: Actor, patron: int
) -> None:
    lost, kept = build.patron("Ayu L."), build.patron("Ayu Lestari")
    build.put(Patron, lost, merged_into_id=kept, deleted=True)
    named = ticked(build, patron, "trigger.friend", referred_by_id=lost)
    assert build.get(Statement, services.key_information.add(actor, named).result).referred_by_id == kept


def test_an_answer_that_was_retired_is_not_given_any_more(
    build: Builder, services: Services, actor: Actor, patron: int, refused: Refused
) -> None:
    answer = build.get(PreparedAnswer, build.entry(PreparedAnswer, "purpose.internet"))
    name = BilingualName(answer.name_id, answer.name_en)
    services.key_lists.keep_answer(actor, KeepAnswer(answer.id, Shape.PURPOSE, name, is_retired=True))
    with refused(AnswerRetiredError) as caught:
        services.key_information.add(actor, ticked(build, patron, "purpose.internet"))
    assert caught.value.answer == name


def test_a_correction_keeps_what_the_statement_is_about(
    build: Builder, services: Services, actor: Actor, patron: int
) -> None:
    source = ticked(build, patron, "other_source.bookshop", text="Ke sini untuk yang sudah tidak dijual")
    first = services.key_information.add(actor, source).result
    better = services.key_information.correct(actor, CorrectStatement(first, "Lebih murah di sini")).result
    kept = build.get(Statement, better)
    assert (kept.shape, kept.text) == (Shape.OTHER_SOURCE, "Lebih murah di sini")
    assert kept.answer_id == build.get(Statement, first).answer_id


def test_a_rule_that_bothers_needs_words(
    build: Builder, services: Services, actor: Actor, patron: int, refused: Refused
) -> None:
    rule = AddStatement(patron, Heading.PERCEPTIONS, "Batas tiga buku", shape=Shape.BOTHERING_RULE)
    kept = build.get(Statement, services.key_information.add(actor, rule).result)
    assert (kept.shape, kept.text) == (Shape.BOTHERING_RULE, "Batas tiga buku")
    with refused(EmptyTextError):
        services.key_information.add(
            actor, AddStatement(patron, Heading.PERCEPTIONS, shape=Shape.BOTHERING_RULE)
        )


def test_a_statement_of_a_hundred_thousand_characters_is_refused_whole(
    services: Services, actor: Actor, patron: int, refused: Refused
) -> None:
    with refused(TextTooLongError) as caught:
        services.key_information.add(actor, AddStatement(patron, Heading.TRAITS, "Teliti " * 14_286))
    assert (caught.value.length, caught.value.limit) == (100_001, 2_000)


@pytest.mark.parametrize(
    "nonsense",
    [
        {"heading": Heading.TRAITS, "shape": Shape.LADDER, "service_id": 1, "degree": LadderStep.TRIED},
        {"heading": Heading.KNOWLEDGE, "shape": Shape.LADDER, "service_id": 1},
        {"heading": Heading.KNOWLEDGE, "shape": Shape.LADDER, "degree": LadderStep.TRIED},
        {"heading": Heading.BENEFITS, "shape": Shape.BENEFIT},
        {"heading": Heading.BENEFITS, "shape": Shape.WORDS, "text": "Hemat", "answer_id": 1},
        {"heading": Heading.WANTED_NOW, "shape": Shape.WORDS, "text": "Ruang diskusi"},
        {"heading": Heading.BENEFITS, "shape": Shape.BENEFIT, "answer_id": 1},
        {
            "heading": Heading.KNOWLEDGE,
            "shape": Shape.LADDER,
            "service_id": 1,
            "degree": Experience.BETTER,
        },
    ],
)
def test_what_no_form_can_say_is_a_fault_of_the_caller(
    services: Services, actor: Actor, patron: int, refused: Refused, nonsense: dict[str, object]
) -> None:
    with refused(ValueError):
        services.key_information.add(actor, AddStatement(patron, **nonsense))  # type: ignore[arg-type]  # wrong on purpose

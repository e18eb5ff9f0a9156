"""The lists behind key information: kept by the library, retired and never deleted."""

from datetime import date

import pytest

from app.errors import EmptyNameError, RecordGoneError, TextTooLongError
from app.models.heading_term import HeadingTerm
from app.models.list_entry import PreparedAnswer, Service
from app.services.history import History
from app.services.list_commands import KeepAnswer, KeepService, KeepTerms
from app.services.services import Services
from app.vocabulary.changes import Actor
from app.vocabulary.key_information import ANSWER_SHAPES, Heading, Shape
from app.vocabulary.key_information_errors import DaysOutOfRangeError, ListNameTakenError
from app.vocabulary.names import BilingualName
from app.vocabulary.questions import Terms
from tests.builders import Builder
from tests.fixtures.library import Refused

TODAY = date(2026, 11, 23)
DELIVERY = BilingualName("Antar buku ke rumah", "Home delivery")


def test_a_new_library_knows_the_usual_services_and_answers(build: Builder) -> None:
    services = build.all(Service)
    assert {"loans", "reading_room", "sdi"} <= {one.code for one in services}
    assert {one.exists_since for one in services} == {TODAY}
    answers = build.all(PreparedAnswer)
    assert {one.shape for one in answers} == set(ANSWER_SHAPES)
    assert [one.code for one in answers if one.asks_who] == ["trigger.friend"]
    assert all(one.code.startswith(f"{one.shape}.") for one in answers)


def test_a_service_is_added_behind_the_others_and_gets_a_lasting_code(
    build: Builder, services: Services, actor: Actor
) -> None:
    added = build.get(
        Service, services.key_lists.keep_service(actor, KeepService(None, DELIVERY, None)).result
    )
    assert (added.code, added.name_id, added.exists_since) == ("home_delivery", "Antar buku ke rumah", None)
    assert added.position == max(one.position for one in build.all(Service))
    named = KeepService(added.id, BilingualName("Kurir buku", "Book courier"), TODAY, is_retired=True)
    services.key_lists.keep_service(actor, named)
    kept = build.get(Service, added.id)
    assert (kept.code, kept.name_en, kept.exists_since, kept.is_retired) == (
        "home_delivery",
        "Book courier",
        TODAY,
        True,
    )


def test_without_an_english_name_the_indonesian_one_stands_for_it(
    build: Builder, services: Services, actor: Actor
) -> None:
    command = KeepAnswer(None, Shape.BENEFIT, BilingualName("Wi-Fi gratis!", ""))
    kept = build.get(PreparedAnswer, services.key_lists.keep_answer(actor, command).result)
    assert (kept.name_en, kept.code, kept.shape) == ("Wi-Fi gratis!", "benefit.wi_fi_gratis", Shape.BENEFIT)


def test_codes_stay_apart_when_names_become_alike(build: Builder, services: Services, actor: Actor) -> None:
    for name in ("A+", "A-", "A*"):
        services.key_lists.keep_service(actor, KeepService(None, BilingualName(name, ""), None))
    assert [one.code for one in build.all(Service)][-3:] == ["a", "a_2", "a_3"]


@pytest.mark.parametrize("name", ["Layanan SDI", " layanan  sdi", "sdi SERVICE"])
def test_two_services_do_not_share_a_name(
    services: Services, actor: Actor, refused: Refused, name: str
) -> None:
    with refused(ListNameTakenError):
        services.key_lists.keep_service(actor, KeepService(None, BilingualName(name, ""), TODAY))


def test_answers_to_different_questions_may_share_a_name(
    build: Builder, services: Services, actor: Actor, refused: Refused
) -> None:
    services.key_lists.keep_answer(actor, KeepAnswer(None, Shape.BENEFIT, BilingualName("Membaca", "")))
    with refused(ListNameTakenError):
        services.key_lists.keep_answer(actor, KeepAnswer(None, Shape.PURPOSE, BilingualName("membaca", "")))


@pytest.mark.parametrize(
    ("name", "error"), [("", EmptyNameError), (" \u200b ", EmptyNameError), ("x" * 201, TextTooLongError)]
)
def test_an_entry_needs_a_name_that_can_be_read(
    services: Services, actor: Actor, refused: Refused, name: str, error: type[Exception]
) -> None:
    with refused(error):
        services.key_lists.keep_service(actor, KeepService(None, BilingualName(name, ""), TODAY))


def test_an_entry_that_is_not_there_is_not_changed(
    services: Services, actor: Actor, refused: Refused
) -> None:
    with refused(RecordGoneError):
        services.key_lists.keep_service(actor, KeepService(404, DELIVERY, TODAY))


def test_the_usual_entries_fill_only_what_is_empty(build: Builder, services: Services, actor: Actor) -> None:
    assert services.key_lists.take_shipped(actor).result == 0
    purposes = build.all(PreparedAnswer, lambda one: one.shape == Shape.PURPOSE)
    for answer in purposes:
        build.put(PreparedAnswer, answer.id, deleted=True)
    assert services.key_lists.take_shipped(actor).result == len(purposes)
    assert build.all(PreparedAnswer, lambda one: one.shape == Shape.PURPOSE) != []
    assert build.database.check().is_clean


def test_an_entry_whose_adding_was_undone_can_be_added_again(
    build: Builder, services: Services, actor: Actor
) -> None:
    command = KeepService(None, DELIVERY, None)
    first = services.key_lists.keep_service(actor, command).result
    History(build.database).undo_last(actor)
    assert services.key_lists.keep_service(actor, command).result == first
    assert build.get(Service, first).name_en == "Home delivery"


def test_the_terms_of_a_heading_are_the_librarys_own(
    build: Builder, services: Services, actor: Actor
) -> None:
    keep = KeepTerms(Heading.TRAITS, Terms(confirm_after_days=30, ask_again_after_days=14))
    first = services.key_lists.keep_terms(actor, keep).result
    keep = KeepTerms(Heading.TRAITS, Terms(confirm_after_days=60, ask_again_after_days=14))
    assert services.key_lists.keep_terms(actor, keep).result == first
    (kept,) = build.all(HeadingTerm)
    assert (kept.heading, kept.confirm_after_days, kept.ask_again_after_days) == ("traits", 60, 14)
    for _ in range(2):
        History(build.database).undo_last(actor)
    assert build.all(HeadingTerm) == []
    assert services.key_lists.keep_terms(actor, keep).result == first


@pytest.mark.parametrize("days", [0, -1, 3_651])
def test_terms_that_make_no_sense_are_refused(
    services: Services, actor: Actor, refused: Refused, days: int
) -> None:
    for terms in (Terms(days, 14), Terms(14, days)):
        with refused(DaysOutOfRangeError) as caught:
            services.key_lists.keep_terms(actor, KeepTerms(Heading.TRAITS, terms))
        assert caught.value == DaysOutOfRangeError(days, 1, 3_650)

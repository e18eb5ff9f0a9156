"""Who may be registered twice is found, with the reason, and nobody else."""

from dataclasses import replace

import pytest

from app.errors import RecordGoneError
from app.models.patron import Patron
from app.queries.queries import Queries
from app.services.duplicate_commands import MergePatrons, TellApart
from app.services.relations import RelatePatrons
from app.services.services import Services
from app.vocabulary.changes import Actor
from app.vocabulary.duplicates.reasons import Likelihood, Reason
from app.vocabulary.patron_form import PatronForm
from app.vocabulary.records import RecordKind
from app.vocabulary.relations import Role
from tests.builders import Builder, card, mobile
from tests.queries.statement_watch import StatementWatch

TYPED = PatronForm("Soerjo Soegianto", born="1956-08-01", contacts=(mobile("0812-2876-4410"),))


def test_whoever_is_typed_again_is_found_with_the_reasons(build: Builder, queries: Queries) -> None:
    build.patron("Bagas Saputra", born="1956-08-01")
    patron_id = build.patron("Suryo Sugiyanto", born="1956-08-01", identifiers=(card("M0017"),))
    (found,) = queries.duplicates.of_form(TYPED)
    assert (found.patron.id, found.patron.card, found.born) == (patron_id, "M0017", "1956-08-01")
    assert found.likeness.likelihood is Likelihood.LIKELY
    assert {Reason.OTHER_SPELLING, Reason.SAME_BIRTH} <= found.likeness.reasons


@pytest.mark.parametrize(
    "form",
    [
        PatronForm(""),
        PatronForm("Su"),
        PatronForm("Nobody Here", born="1956-08-01"),
        PatronForm("Suryo Sugiyanto", born="1990-02-03"),
    ],
    ids=lambda form: form.full_name or "nothing",
)
def test_nobody_is_found_for_half_a_name_or_somebody_else(
    build: Builder, queries: Queries, form: PatronForm
) -> None:
    build.patron("Suryo Sugiyanto", born="1956-08-01")
    assert queries.duplicates.of_form(form) == ()


def test_siblings_on_one_phone_are_not_one(build: Builder, queries: Queries) -> None:
    build.patron("Rina Wulandari", born="2004-05-17", contacts=(mobile("08122876441"),))
    sibling = PatronForm("Rini Wulandari", born="2006-02-01", contacts=(mobile("08122876441"),))
    assert queries.duplicates.of_form(sibling) == ()


def test_a_number_that_somebody_has_finds_them_under_any_name(build: Builder, queries: Queries) -> None:
    patron_id = build.patron("Suparti", identifiers=(card("M0017"),))
    (found,) = queries.duplicates.of_form(PatronForm("Endah", identifiers=(card("m-0017"),)))
    assert found.patron.id == patron_id
    assert Reason.SAME_NUMBER in found.likeness.reasons


def test_a_removed_patron_is_not_offered(build: Builder, queries: Queries) -> None:
    patron_id = build.patron("Suryo Sugiyanto", born="1956-08-01")
    build.put(Patron, patron_id, deleted=True)
    assert queries.duplicates.of_form(TYPED) == ()


def test_the_likeliest_comes_first_and_no_more_than_asked_for(build: Builder, queries: Queries) -> None:
    vague = build.patron("Suryo Sugiyanto")
    sure = build.patron("Soerjo Soegianto", born="1956-08-01", contacts=(mobile("0812-2876-4410"),))
    assert [one.patron.id for one in queries.duplicates.of_form(TYPED)] == [sure, vague]
    assert [one.patron.id for one in queries.duplicates.of_form(TYPED, limit=1)] == [sure]


def test_a_name_that_very_many_bear_is_asked_for_by_what_tells_them_apart(
    build: Builder, queries: Queries, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.queries.reading.alike_patrons.MOST_SHARING", 3)
    for day in range(1, 6):
        build.patron("Suryo Sugiyanto", born=f"1956-08-0{day}")
    assert queries.duplicates.of_form(replace(TYPED, born=None)) == ()
    assert [one.born for one in queries.duplicates.of_form(TYPED)] == ["1956-08-01"]


def test_few_queries_are_enough(build: Builder, queries: Queries, queries_run: StatementWatch) -> None:
    for _ in range(4):
        build.patron("Suryo Sugiyanto", born="1956-08-01")
    queries_run.forget()
    assert len(queries.duplicates.of_form(TYPED)) == 4
    assert queries_run.count <= 6


def double(build: Builder) -> tuple[int, int]:
    one = build.patron("Soerjo Soegianto", born="1956-08-01")
    return one, build.patron("Suryo Sugiyanto", born="1956-08-01")


def test_a_scan_finds_pairs_with_the_lower_id_first_and_the_likeliest_first(
    build: Builder, queries: Queries
) -> None:
    vague = build.patron("Meiske Pattiasina"), build.patron("Meiske Pattiasina")
    sure = double(build)
    result = queries.duplicates.scan()
    assert [(pair.one_id, pair.other_id) for pair in result.pairs] == [sure, vague]
    assert (result.more, result.is_complete) == (0, True)


def test_a_scan_that_is_stopped_answers_with_what_it_has(build: Builder, queries: Queries) -> None:
    double(build)
    heard: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> bool:
        heard.append((done, total))
        return False

    result = queries.duplicates.scan(stop)
    assert len(result.pairs) == 1
    assert not result.is_complete
    assert heard[0][0] == heard[0][1] > 0


def test_a_scan_in_many_small_steps_finds_the_same(
    build: Builder, queries: Queries, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(3):
        double(build)
    whole = queries.duplicates.scan()
    monkeypatch.setattr("app.queries.reading.pair_scan._AT_A_TIME", 7)
    assert queries.duplicates.scan() == whole
    assert len(whole.pairs) == 15


def test_who_was_told_apart_is_not_found_again(
    build: Builder, queries: Queries, services: Services, actor: Actor
) -> None:
    one, other = double(build)
    (pair,) = queries.duplicates.scan().pairs
    services.duplicates.tell_apart(actor, TellApart(other, one))
    assert queries.duplicates.scan().pairs == ()
    assert queries.duplicates.of_patron(one) == ()
    assert queries.duplicates.pair_rows([pair]) == {}
    services.history.undo_last(actor)
    assert queries.duplicates.scan().pairs == (pair,)


def test_pairs_are_shown_with_both_patrons_until_one_has_gone(
    build: Builder, queries: Queries, services: Services, actor: Actor
) -> None:
    one, other = double(build)
    (pair,) = queries.duplicates.scan().pairs
    row = queries.duplicates.pair_rows([pair])[pair]
    assert (row.one.name, row.other.name) == ("Soerjo Soegianto", "Suryo Sugiyanto")
    assert (row.one_born, row.other_born) == ("1956-08-01", "1956-08-01")
    services.duplicates.merge(actor, MergePatrons(one, other))
    assert queries.duplicates.pair_rows([pair]) == {}


def test_a_patron_is_not_their_own_double(build: Builder, queries: Queries) -> None:
    one, other = double(build)
    assert [found.patron.id for found in queries.duplicates.of_patron(one)] == [other]
    with pytest.raises(RecordGoneError):
        queries.duplicates.of_patron(4711)


def test_a_preview_says_what_would_move_and_what_speaks_against_it(
    build: Builder, queries: Queries, services: Services, actor: Actor
) -> None:
    one, other = double(build)
    for _ in range(3):
        build.interaction(other)
    build.request(other)
    services.relations.relate(actor, RelatePatrons(other, Role.FAMILY, one))
    preview = queries.duplicates.preview(one, other)
    assert (preview.kept.id, preview.lost.id) == (one, other)
    assert preview.moving == {RecordKind.INTERACTION: 3, RecordKind.REQUEST: 1, RecordKind.RELATION: 1}
    assert preview.ties == (RecordKind.RELATION,)
    assert Reason.OTHER_SPELLING in preview.likeness.reasons
    with pytest.raises(RecordGoneError):
        queries.duplicates.preview(one, 4711)

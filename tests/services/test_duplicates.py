"""Two patrons become one, everything moves, and nothing is lost; what must not be merged is refused."""

import pytest

from app.errors import RecordGoneError, TextTooLongError, UntilBeforeSinceError
from app.models.contact import Contact
from app.models.distinct_patrons import DistinctPatrons
from app.models.identifier import Identifier
from app.models.interaction import Interaction
from app.models.participant import Participant
from app.models.patron import Patron
from app.models.relation import Relation
from app.models.request import Request
from app.models.statement import Statement
from app.queries.queries import Queries
from app.services.duplicate_commands import MergePatrons, TellApart
from app.services.relations import RelatePatrons
from app.services.services import Services
from app.vocabulary.changes import Actor
from app.vocabulary.duplicate_errors import AlreadyMergedError, MergedWithItselfError, TiedPatronsError
from app.vocabulary.duplicates.merge_fields import Side
from app.vocabulary.patrons import Sex
from app.vocabulary.records import RecordKind
from app.vocabulary.relations import Role
from tests.builders import Builder, card, mobile
from tests.fixtures.library import Refused


@pytest.fixture
def kept(build: Builder) -> int:
    return build.patron(
        "Nur'aini Siregar", identifiers=(card("M1"),), contacts=(mobile("081234567890"),), notes="Kursi roda"
    )


@pytest.fixture
def lost(build: Builder) -> int:
    return build.patron(
        "Nuraini Siregar",
        identifiers=(card("M2"),),
        contacts=(mobile("081234567891"),),
        born="2004-05-17",
        sex=Sex.FEMALE,
        notes="Suka fiksi",
    )


@pytest.fixture
def queries(build: Builder) -> Queries:
    return Queries.of(build.database)


def test_all_that_belongs_to_the_lost_patron_moves(
    build: Builder, services: Services, actor: Actor, queries: Queries, kept: int, lost: int
) -> None:
    request, interaction = build.request(lost), build.interaction(lost)
    statement, follow_up = build.statement(lost), build.follow_up(patron_id=lost)
    brought = build.statement(build.patron("Endah"), referred_by_id=None)
    build.put(Statement, brought, referred_by_id=lost)
    committed = services.duplicates.merge(actor, MergePatrons(kept, lost))
    assert committed.result == kept
    assert build.get(Request, request).patron_id == kept
    assert build.get(Interaction, interaction).patron_id == kept
    assert build.get(Statement, statement).patron_id == kept
    assert build.get(Statement, brought).referred_by_id == kept
    assert [one.id for one in queries.follow_ups.of_patron(kept)] == [follow_up]
    details = queries.patrons.details(kept)
    assert [one.value for one in details.form.identifiers] == ["M1", "M2"]
    assert len(details.form.contacts) == 2
    assert (details.contact_count, details.request_count) == (1, 1)
    assert build.database.check().is_clean


def test_the_number_of_the_lost_patron_leads_to_the_kept_one(
    build: Builder, services: Services, actor: Actor, queries: Queries, kept: int, lost: int
) -> None:
    services.duplicates.merge(actor, MergePatrons(kept, lost))
    assert queries.patrons.by_identifier("M2") == kept
    assert queries.patrons.details(lost).id == kept
    assert build.get(Patron, lost).merged_into_id == kept
    build.interaction(lost)
    assert build.all(Interaction)[-1].patron_id == kept


def test_fields_get_the_side_that_was_chosen_and_else_lose_nothing(
    build: Builder, services: Services, actor: Actor, kept: int, lost: int
) -> None:
    command = MergePatrons(kept, lost, {"full_name": Side.LOST})
    services.duplicates.merge(actor, command)
    patron = build.get(Patron, kept)
    assert (patron.full_name, patron.sort_key) == ("Nuraini Siregar", "nuraini siregar")
    assert (patron.born, patron.sex) == ("2004-05-17", "female")
    assert patron.notes == "Kursi roda\n\nSuka fiksi"


def test_a_field_can_stay_as_it_was_though_the_other_has_more(
    build: Builder, services: Services, actor: Actor, kept: int, lost: int
) -> None:
    services.duplicates.merge(actor, MergePatrons(kept, lost, {"born": Side.KEPT, "notes": Side.KEPT}))
    patron = build.get(Patron, kept)
    assert (patron.born, patron.notes) == (None, "Kursi roda")


def test_of_contact_ways_that_say_the_same_one_is_left(
    build: Builder, services: Services, actor: Actor, queries: Queries, kept: int
) -> None:
    lost = build.patron("Nuraini", contacts=(mobile("+62 812 3456 7890"), mobile("081234567899")))
    services.duplicates.merge(actor, MergePatrons(kept, lost))
    values = [one.value for one in queries.patrons.details(kept).form.contacts]
    assert values == ["081234567890", "081234567899"]


def test_one_preferred_way_is_left(
    build: Builder, services: Services, actor: Actor, kept: int, lost: int
) -> None:
    for contact in build.all(Contact):
        build.put(Contact, contact.id, is_preferred=True)
    services.duplicates.merge(actor, MergePatrons(kept, lost))
    preferred = [one.value for one in build.all(Contact) if one.is_preferred]
    assert preferred == ["081234567890"]


def test_nobody_takes_part_beside_themselves(
    build: Builder, services: Services, actor: Actor, kept: int, lost: int
) -> None:
    build.interaction(kept, others=(lost,))
    both = build.interaction(build.patron("Endah"), others=(kept, lost))
    services.duplicates.merge(actor, MergePatrons(kept, lost))
    left = [(one.interaction_id, one.patron_id) for one in build.all(Participant)]
    assert left == [(both, kept)]


def test_relations_to_others_move_and_doubles_of_them_go(
    build: Builder, services: Services, actor: Actor, kept: int, lost: int
) -> None:
    school, mother = build.patron("SMAN 9"), build.patron("Ibu Rahma")
    for patron in (kept, lost):
        services.relations.relate(actor, RelatePatrons(patron, Role.MEMBER, school))
    services.relations.relate(actor, RelatePatrons(lost, Role.CHILD, mother))
    services.duplicates.merge(actor, MergePatrons(kept, lost))
    left = {(one.patron_id, one.role, one.other_id) for one in build.all(Relation)}
    assert left == {(kept, Role.MEMBER, school), (kept, Role.CHILD, mother)}


def test_two_who_belong_together_are_merged_only_when_it_is_said_again(
    build: Builder, services: Services, actor: Actor, refused: Refused, kept: int, lost: int
) -> None:
    services.relations.relate(actor, RelatePatrons(kept, Role.FAMILY, lost))
    with refused(TiedPatronsError) as caught:
        services.duplicates.merge(actor, MergePatrons(kept, lost))
    assert caught.value.kinds == (RecordKind.RELATION,)
    services.duplicates.merge(actor, MergePatrons(kept, lost, although_tied=True))
    assert build.all(Relation) == []


def test_two_who_were_told_apart_are_merged_only_when_it_is_said_again(
    build: Builder, services: Services, actor: Actor, refused: Refused, kept: int, lost: int
) -> None:
    services.duplicates.tell_apart(actor, TellApart(lost, kept))
    with refused(TiedPatronsError) as caught:
        services.duplicates.merge(actor, MergePatrons(kept, lost))
    assert caught.value.kinds == (RecordKind.DISTINCT_PATRONS,)


def test_a_patron_is_not_merged_with_themselves(
    services: Services, actor: Actor, refused: Refused, kept: int
) -> None:
    with refused(MergedWithItselfError):
        services.duplicates.merge(actor, MergePatrons(kept, kept))
    with refused(MergedWithItselfError):
        services.duplicates.tell_apart(actor, TellApart(kept, kept))


def test_a_patron_is_not_merged_twice(
    build: Builder, services: Services, actor: Actor, refused: Refused, kept: int, lost: int
) -> None:
    services.duplicates.merge(actor, MergePatrons(kept, lost))
    for command in (MergePatrons(build.patron("Endah"), lost), MergePatrons(lost, kept)):
        with refused(AlreadyMergedError) as caught:
            services.duplicates.merge(actor, command)
        assert (caught.value.name, caught.value.kept_name) == ("Nuraini Siregar", "Nur'aini Siregar")


def test_a_removed_patron_is_not_merged(
    build: Builder, services: Services, actor: Actor, refused: Refused, kept: int, lost: int
) -> None:
    build.put(Patron, lost, deleted=True)
    for command in (MergePatrons(kept, lost), MergePatrons(lost, kept), MergePatrons(kept, 4711)):
        with refused(RecordGoneError):
            services.duplicates.merge(actor, command)


def test_notes_that_are_too_long_together_are_refused_and_can_be_chosen(
    build: Builder, services: Services, actor: Actor, refused: Refused
) -> None:
    kept, lost = build.patron("Nuraini", notes="a" * 15_000), build.patron("Nuraini", notes="b" * 15_000)
    with refused(TextTooLongError):
        services.duplicates.merge(actor, MergePatrons(kept, lost))
    services.duplicates.merge(actor, MergePatrons(kept, lost, {"notes": Side.LOST}))
    assert build.get(Patron, kept).notes == "b" * 15_000


def test_dates_that_do_not_go_together_are_refused(
    build: Builder, services: Services, actor: Actor, refused: Refused, clock: object
) -> None:
    today = build.database.clock().date()
    kept = build.patron("Nuraini", member_since=today)
    lost = build.patron("Nuraini", member_until=today.replace(year=today.year - 1))
    with refused(UntilBeforeSinceError):
        services.duplicates.merge(actor, MergePatrons(kept, lost))


def test_a_merge_is_one_change_set(
    services: Services, actor: Actor, queries: Queries, build: Builder, kept: int, lost: int
) -> None:
    build.interaction(lost)
    changes = services.duplicates.merge(actor, MergePatrons(kept, lost)).changes
    assert changes.change_set_id is not None
    details = queries.history.details(changes.change_set_id)
    moved = {(one.record.kind, one.field) for one in details.changes}
    assert (RecordKind.INTERACTION, "patron_id") in moved
    assert (RecordKind.PATRON, "merged_into_id") in moved


def test_who_was_told_apart_is_one_record_from_either_side(
    build: Builder, services: Services, actor: Actor, kept: int, lost: int
) -> None:
    first = services.duplicates.tell_apart(actor, TellApart(kept, lost))
    again = services.duplicates.tell_apart(actor, TellApart(lost, kept))
    assert first.result == again.result
    assert len(build.all(DistinctPatrons)) == 1


def test_two_told_apart_by_mistake_can_be_told_apart_again(
    build: Builder, services: Services, actor: Actor, kept: int, lost: int
) -> None:
    services.duplicates.tell_apart(actor, TellApart(kept, lost))
    services.history.undo_last(actor)
    assert build.all(DistinctPatrons) == []
    services.duplicates.tell_apart(actor, TellApart(kept, lost))
    assert len(build.all(DistinctPatrons)) == 1
    assert build.database.check().is_clean


def test_chains_of_merges_lead_to_the_last_one(
    build: Builder, services: Services, actor: Actor, queries: Queries, kept: int, lost: int
) -> None:
    last = build.patron("N. Siregar")
    services.duplicates.merge(actor, MergePatrons(kept, lost))
    services.duplicates.merge(actor, MergePatrons(last, kept))
    assert queries.patrons.by_identifier("M2") == last
    assert queries.patrons.details(lost).id == last
    assert {one.patron_id for one in build.all(Identifier)} == {last}

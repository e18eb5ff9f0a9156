from datetime import date

import pytest

from app.errors import RecordGoneError, UntilBeforeSinceError
from app.queries.queries import Queries
from app.services.relations import EditRelation, EndRelation, RelatePatrons, RelateSeveral
from app.services.services import Services
from app.vocabulary.changes import Actor
from app.vocabulary.interaction_errors import AlreadyRelatedError, RelatedToItselfError
from app.vocabulary.patrons import PatronKind
from app.vocabulary.relations import Role
from tests.builders import Builder
from tests.fixtures.library import Refused


def test_a_relation_is_seen_from_both_ends(
    build: Builder, services: Services, queries: Queries, actor: Actor
) -> None:
    group, pupil = build.patron("Kelas XI", kind=PatronKind.GROUP), build.patron("Ani")
    services.relations.relate(actor, RelatePatrons(pupil, Role.MEMBER, group, date(2026, 7, 13)))
    (from_pupil,) = queries.relations.of_patron(pupil)
    (from_group,) = queries.relations.of_patron(group)
    assert (from_pupil.other_name, from_pupil.is_reverse) == ("Kelas XI", False)
    assert (from_group.other_name, from_group.is_reverse) == ("Ani", True)
    assert from_pupil.since == from_group.since == date(2026, 7, 13)


def test_the_members_of_a_class_are_those_who_belong_to_it_now(
    build: Builder, services: Services, queries: Queries, actor: Actor
) -> None:
    group = build.patron("Kelas XI", kind=PatronKind.GROUP)
    teacher, gone, here = (build.patron(name) for name in ("Bu Sri", "Budi", "Ani"))
    services.relations.relate(actor, RelatePatrons(teacher, Role.TEACHER, group))
    left = services.relations.relate(actor, RelatePatrons(gone, Role.MEMBER, group)).result
    services.relations.relate(actor, RelatePatrons(here, Role.MEMBER, group))
    services.relations.end(actor, EndRelation(left, date(2026, 11, 1)))
    assert [row.other_id for row in queries.relations.members(group)] == [here]
    assert [row.other_id for row in queries.relations.of_patron(group)] == [here, teacher, gone]


def test_a_mistaken_relation_is_removed_and_comes_back_by_undo(
    build: Builder, services: Services, queries: Queries, actor: Actor
) -> None:
    one, other = build.patron("Ani"), build.patron("Budi")
    relation = services.relations.relate(actor, RelatePatrons(one, Role.FAMILY, other)).result
    services.relations.end(actor, EndRelation(relation))
    assert queries.relations.of_patron(one) == ()
    services.history.undo_last(actor)
    assert len(queries.relations.of_patron(one)) == 1


def test_nobody_is_related_to_themselves_or_twice_in_the_same_way(
    build: Builder, services: Services, actor: Actor, refused: Refused
) -> None:
    one, other = build.patron("Ani"), build.patron("Budi")
    services.relations.relate(actor, RelatePatrons(one, Role.FAMILY, other))
    with refused(RelatedToItselfError):
        services.relations.relate(actor, RelatePatrons(one, Role.FAMILY, one))
    for patron, fellow in ((one, other), (other, one)):
        with refused(AlreadyRelatedError):
            services.relations.relate(actor, RelatePatrons(patron, Role.FAMILY, fellow))
    services.relations.relate(actor, RelatePatrons(one, Role.CHILD, other))
    services.relations.relate(actor, RelatePatrons(other, Role.CHILD, one))


def test_a_relation_ends_after_its_beginning(
    build: Builder, services: Services, actor: Actor, refused: Refused
) -> None:
    one, other = build.patron("Ani"), build.patron("Budi")
    relation = services.relations.relate(actor, RelatePatrons(one, Role.CHILD, other, date(2026, 7, 1)))
    with refused(UntilBeforeSinceError):
        services.relations.end(actor, EndRelation(relation.result, date(2026, 6, 30)))


@pytest.mark.parametrize("missing", [(404, 1), (1, 404)])
def test_a_relation_is_between_two_who_are_there(
    build: Builder, services: Services, actor: Actor, refused: Refused, missing: tuple[int, int]
) -> None:
    build.patron("Ani")
    with refused(RecordGoneError):
        services.relations.relate(actor, RelatePatrons(missing[0], Role.FAMILY, missing[1]))


def test_the_pupils_of_a_class_are_related_at_once_or_not_at_all(
    build: Builder, services: Services, queries: Queries, refused: Refused, actor: Actor
) -> None:
    group = build.patron("Kelas XI", kind=PatronKind.GROUP)
    pupils = tuple(build.patron(name) for name in ("Ani", "Budi"))
    with refused(RelatedToItselfError):
        services.relations.relate_several(actor, RelateSeveral(group, Role.MEMBER, (*pupils, group)))
    services.relations.relate_several(actor, RelateSeveral(group, Role.MEMBER, pupils))
    assert [row.other_id for row in queries.relations.members(group)] == list(pupils)


def test_one_teacher_is_related_to_several_classes(
    build: Builder, services: Services, queries: Queries, actor: Actor
) -> None:
    teacher = build.patron("Bu Sri")
    groups = tuple(build.patron(name, kind=PatronKind.GROUP) for name in ("Kelas X", "Kelas XI"))
    services.relations.relate_several(actor, RelateSeveral(teacher, Role.TEACHER, groups, is_reverse=True))
    assert [(row.other_id, row.is_reverse) for row in queries.relations.of_patron(teacher)] == [
        (group, False) for group in groups
    ]


def test_a_relation_gets_another_role_and_other_days(
    build: Builder, services: Services, queries: Queries, refused: Refused, actor: Actor
) -> None:
    group, ani = build.patron("Kelas XI", kind=PatronKind.GROUP), build.patron("Ani")
    relation = services.relations.relate(actor, RelatePatrons(ani, Role.MEMBER, group)).result
    since, until = date(2026, 7, 13), date(2027, 6, 30)
    services.relations.edit(actor, EditRelation(relation, Role.CONTACT_PERSON, since, until))
    (row,) = queries.relations.of_patron(ani)
    assert (row.role, row.since, row.until) == (Role.CONTACT_PERSON, since, until)
    with refused(UntilBeforeSinceError):
        services.relations.edit(actor, EditRelation(relation, Role.MEMBER, until, since))

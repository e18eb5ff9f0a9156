"""What staff are asked when they undo, and what an undo is not allowed to leave behind."""

from datetime import date

import pytest

from app.errors import (
    AlreadyUndoneError,
    CannotUndoError,
    ChangedSinceError,
    IdentifierTakenError,
    LastStaffMemberError,
    RecordGoneError,
    StaffCardTakenError,
    UntilBeforeSinceError,
)
from app.models.identifier import Identifier
from app.models.patron import Patron
from app.models.staff_member import StaffMember
from app.services.commands import EditStaffMember, RestoreField, UndoChangeSet
from app.storage.changes.undoing import plan
from app.vocabulary.changes import Action
from app.vocabulary.records import RecordKind, RecordRef
from app.vocabulary.staff import StaffRole
from app.vocabulary.undoing import Answers, ChangedSince, Since
from tests.builders import Builder, card
from tests.fixtures.library import Refused


def give(build: Builder, patron_id: int, **fields: object) -> int:
    """Change fields of a patron as one action; the id of its change set."""
    with build.database.writing(build.actor, Action.EDIT_PATRON) as writing:
        patron = writing.session.get_one(Patron, patron_id)
        for name, value in fields.items():
            setattr(patron, name, value)
    assert writing.changes.change_set_id is not None
    return writing.changes.change_set_id


def patron_ref(patron_id: int) -> RecordRef:
    return RecordRef(RecordKind.PATRON, patron_id)


def questions(build: Builder, change_set_id: int) -> list[ChangedSince]:
    with build.database.reading() as session:
        return plan(session.connection(), change_set_id).changed_since


def test_each_field_is_answered_on_its_own(build: Builder) -> None:
    patron = build.patron(occupation="pelajar", institution="SMAN 3")
    first = give(build, patron, occupation="guru", institution="SMAN 9")
    later = give(build, patron, occupation="dosen", institution="Undip")
    asked = questions(build, first)
    assert asked == [
        ChangedSince(patron_ref(patron), ("institution",), later),
        ChangedSince(patron_ref(patron), ("occupation",), later),
    ]
    institution, occupation = asked
    answers = Answers(own={institution: Since.KEEP, occupation: Since.RESTORE})
    build.services.history.undo(build.actor, UndoChangeSet(first, answers))
    kept = build.get(Patron, patron)
    assert (kept.institution, kept.occupation) == ("Undip", "pelajar")


def test_what_one_rule_ties_together_is_one_question_and_restored_whole(build: Builder) -> None:
    patron = build.patron("Nuraini")
    first = give(build, patron, full_name="Nur'aini", sort_name="Nur'aini")  # the same sort key
    later = give(build, patron, sort_name="Siregar", sort_key="siregar")
    whole = ChangedSince(patron_ref(patron), ("full_name", "sort_key", "sort_name"), later)
    assert questions(build, first) == [whole]
    build.services.history.undo(build.actor, UndoChangeSet(first, Answers(own={whole: Since.RESTORE})))
    after = build.get(Patron, patron)
    assert (after.full_name, after.sort_name, after.sort_key) == ("Nuraini", "Nuraini", "nuraini")


def test_a_rule_s_field_that_was_changed_alone_later_is_asked_about_too(build: Builder) -> None:
    patron = build.patron("Nuraini")
    first = give(build, patron, full_name="Nur'aini")
    later = give(build, patron, sort_name="Siregar", sort_key="siregar")
    whole = ChangedSince(patron_ref(patron), ("full_name", "sort_key", "sort_name"), later)
    assert questions(build, first) == [whole]
    build.services.history.undo(build.actor, UndoChangeSet(later))
    assert questions(build, first) == []


def test_an_answer_holds_only_for_what_was_asked(build: Builder, refused: Refused) -> None:
    patron = build.patron()
    first = give(build, patron, occupation="guru")
    give(build, patron, occupation="dosen")
    answers = Answers(own=dict.fromkeys(questions(build, first), Since.RESTORE))
    give(build, patron, occupation="peneliti")  # while the question stood on the screen
    with refused(ChangedSinceError) as asked:
        build.services.history.undo(build.actor, UndoChangeSet(first, answers))
    assert asked.value.fields == ("occupation",)


def test_a_record_that_others_point_to_is_asked_about_with_how_many(build: Builder) -> None:
    patron = build.patron()
    with build.database.reading() as session:
        added = max(one.id for one in session.query(Patron))
    assert added == patron
    build.interaction(patron)
    build.interaction(patron)
    change_set = 2  # after the setting up
    (asked,) = questions(build, change_set)
    assert asked == ChangedSince(patron_ref(patron), ("deleted",), 2)
    build.services.history.undo(build.actor, UndoChangeSet(change_set, Answers(own={asked: Since.RESTORE})))
    assert build.get(Patron, patron).deleted


def test_what_is_undone_is_not_undone_again(build: Builder, refused: Refused) -> None:
    change_set = give(build, build.patron(), occupation="guru")
    build.services.history.undo(build.actor, UndoChangeSet(change_set))
    with refused(AlreadyUndoneError):
        build.services.history.undo(build.actor, UndoChangeSet(change_set))


def test_an_undo_never_gives_a_number_to_two_patrons(build: Builder, refused: Refused) -> None:
    holder = build.patron("Nur'aini", identifiers=(card("M1"),))
    (identifier,) = build.all(Identifier)
    build.put(Identifier, identifier.id, deleted=True)
    build.patron("Bambang", identifiers=(card("M1"),))
    taken_away = 3  # set up, register, take away
    with refused(IdentifierTakenError) as error:
        build.services.history.undo(build.actor, UndoChangeSet(taken_away))
    assert error.value.patron_name == "Bambang"
    assert build.get(Patron, holder).full_name == "Nur'aini"


def test_an_undo_never_gives_a_staff_card_to_two_colleagues(build: Builder, refused: Refused) -> None:
    colleague = build.staff("Joko", "S1")
    assert colleague.staff_id is not None
    edited = build.services.staff.edit(
        build.actor, EditStaffMember(colleague.staff_id, "Joko", StaffRole.FRONT_LINE, None, is_active=True)
    )
    build.staff("Dewi", "S1")
    assert edited.changes.change_set_id is not None
    with refused(StaffCardTakenError):
        build.services.history.undo(build.actor, UndoChangeSet(edited.changes.change_set_id))


def test_an_undo_never_ends_a_membership_before_it_begins(build: Builder, refused: Refused) -> None:
    patron = build.patron(member_since=date(2025, 1, 1), member_until=date(2025, 12, 31))
    extended = give(build, patron, member_until=date(2027, 12, 31))
    give(build, patron, member_since=date(2026, 6, 1))
    with refused(UntilBeforeSinceError):
        build.services.history.undo(build.actor, UndoChangeSet(extended))


def test_somebody_who_can_work_here_always_stays(build: Builder, refused: Refused) -> None:
    joko = build.staff("Joko")
    for member in build.all(StaffMember):
        if member.id != joko.staff_id:
            build.put(StaffMember, member.id, is_active=False)
    added = 2
    with refused(LastStaffMemberError):
        build.services.history.undo(joko, UndoChangeSet(added, Answers(Since.RESTORE)))


def test_one_field_of_a_change_set_is_restored_with_those_tied_to_it(build: Builder) -> None:
    patron = build.patron("Nuraini", occupation="pelajar")
    first = give(
        build, patron, full_name="Nur'aini", sort_name="Nur'aini", sort_key="nur aini", occupation="guru"
    )
    give(build, patron, full_name="Ayu")
    committed = build.services.history.restore(
        build.actor, RestoreField(first, patron_ref(patron), "full_name")
    )
    after = build.get(Patron, patron)
    assert (after.full_name, after.sort_name, after.sort_key) == ("Nuraini", "Nuraini", "nuraini")
    assert after.occupation == "guru"
    assert committed.changes.action is Action.RESTORE_FIELD
    build.services.history.undo_last(build.actor)
    assert build.get(Patron, patron).full_name == "Ayu"


def test_restoring_what_is_so_already_changes_nothing(build: Builder) -> None:
    patron = build.patron()
    change_set = give(build, patron, occupation="guru")
    command = RestoreField(change_set, patron_ref(patron), "occupation")
    build.services.history.restore(build.actor, command)
    again = build.services.history.restore(build.actor, command)
    assert again.changes.change_set_id is None


@pytest.mark.parametrize(("change_set", "error"), [(2, CannotUndoError), (99, RecordGoneError)])
def test_a_field_without_a_value_before_is_not_restored(
    build: Builder, refused: Refused, change_set: int, error: type[Exception]
) -> None:
    patron = build.patron()
    with refused(error):
        command = RestoreField(change_set, patron_ref(patron), "full_name")
        build.services.history.restore(build.actor, command)

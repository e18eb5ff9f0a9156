"""What patrons say in their profiles: typed, required, kept by change sets, and hidden from helpers."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import EditConflictError, RecordGoneError, TextTooLongError
from app.models.list_entry import Category
from app.models.profile_answers import columns_of, entries_of
from app.models.profile_value import ProfileValue
from app.services.commands import EditPatron, UndoChangeSet
from app.services.duplicate_commands import MergePatrons
from app.vocabulary.profile import ProfileAnswer, ProfileEntry, ProfileFieldType
from app.vocabulary.profile_errors import (
    ProfileFieldOffError,
    ProfileNumberError,
    ProfileRequiredError,
    SensitiveForHelperError,
)
from tests.builders import Builder
from tests.fixtures.profiles import ProfileDesk

ANSWERS: dict[ProfileFieldType, ProfileAnswer] = {
    ProfileFieldType.TEXT: "Fotografi",
    ProfileFieldType.NUMBER: 2.5,
    ProfileFieldType.DATE: date(2026, 11, 2),
    ProfileFieldType.YES_NO: False,
}


@pytest.mark.parametrize("field_type", ANSWERS)
def test_an_answer_of_each_type_is_kept_changed_and_taken_away(
    profile_desk: ProfileDesk, build: Builder, field_type: ProfileFieldType
) -> None:
    field_id, patron = profile_desk.add("Isian", field_type), build.patron()
    profile_desk.say(patron, {field_id: ANSWERS[field_type]})
    assert profile_desk.said(patron) == {field_id: ANSWERS[field_type]}
    profile_desk.say(patron, {})
    assert profile_desk.said(patron) == {}


def test_several_choices_are_a_record_each_and_only_what_changed_is_written(
    profile_desk: ProfileDesk, build: Builder
) -> None:
    field_id, patron = profile_desk.field("favourite_media").id, build.patron()
    books, video, comics = (
        profile_desk.choice("favourite_media", one) for one in ("Printed books", "Video", "Comics")
    )
    profile_desk.say(patron, {field_id: frozenset({books, video})})
    first = {one.choice_id: one.id for one in build.all(ProfileValue)}
    profile_desk.say(patron, {field_id: frozenset({books, comics})})
    after = {one.choice_id: (one.id, one.deleted) for one in build.all(ProfileValue)}
    assert after[books] == (first[books], False)
    assert profile_desk.said(patron) == {field_id: frozenset({books, comics})}


def test_a_new_patron_brings_a_profile_along(profile_desk: ProfileDesk, build: Builder) -> None:
    interests = profile_desk.field("interests").id
    patron = build.patron(profile=(ProfileEntry(interests, "  Berkebun "),))
    assert profile_desk.said(patron) == {interests: "Berkebun"}


def test_a_required_field_is_asked_of_newcomers_and_not_emptied_later(
    profile_desk: ProfileDesk, build: Builder
) -> None:
    student = build.entry(Category, "student")
    known = build.patron("Suparti", category_id=student)
    semester = profile_desk.add(
        "Semester", ProfileFieldType.NUMBER, is_required=True, category_ids=frozenset({student})
    )
    with pytest.raises(ProfileRequiredError):
        build.patron("Rahmat", category_id=student)
    build.patron("Rahmat")  # of no category: not asked
    patron = build.patron("Lestari", category_id=student, profile=(ProfileEntry(semester, 3.0),))
    with pytest.raises(ProfileRequiredError):
        profile_desk.say(patron, {})
    profile_desk.say(known, {})  # a phone number can be mended without asking for the semester
    profile_desk.keep(profile_desk.field("semester"), is_retired=True)
    build.patron("Yulia", category_id=student)


@pytest.mark.parametrize("amount", [float("nan"), float("inf"), 1e13])
def test_what_cannot_be_meant_is_no_number(profile_desk: ProfileDesk, build: Builder, amount: float) -> None:
    field_id = profile_desk.add("Jarak", ProfileFieldType.NUMBER)
    with pytest.raises(ProfileNumberError):
        profile_desk.say(build.patron(), {field_id: amount})


def test_a_text_of_100_000_characters_is_refused_and_nothing_is_lost(
    profile_desk: ProfileDesk, build: Builder
) -> None:
    interests, patron = profile_desk.field("interests").id, build.patron()
    profile_desk.say(patron, {interests: "Berkebun"})
    with pytest.raises(TextTooLongError):
        profile_desk.say(patron, {interests: "a" * 100_000})
    assert profile_desk.said(patron) == {interests: "Berkebun"}


def test_a_field_retired_meanwhile_takes_nothing_new_and_loses_nothing(
    profile_desk: ProfileDesk, build: Builder
) -> None:
    interests, patron = profile_desk.field("interests").id, build.patron()
    profile_desk.say(patron, {interests: "Berkebun"})
    profile_desk.keep(profile_desk.field("interests"), is_retired=True)
    with pytest.raises(ProfileFieldOffError):
        profile_desk.say(patron, {interests: "Memancing"})
    assert profile_desk.said(patron) == {interests: "Berkebun"}
    with pytest.raises(RecordGoneError):
        profile_desk.say(patron, {interests: "Berkebun", 999: "Memancing"})


@pytest.mark.parametrize("answer", [True, date(2026, 1, 1), frozenset({1}), 3.0])
def test_a_field_takes_no_answer_of_another_type(
    profile_desk: ProfileDesk, build: Builder, answer: ProfileAnswer
) -> None:
    with pytest.raises(ValueError, match="interests takes no"):
        profile_desk.say(build.patron(), {profile_desk.field("interests").id: answer})


def test_a_choice_of_another_field_is_gone(profile_desk: ProfileDesk, build: Builder) -> None:
    comics = profile_desk.choice("favourite_media", "Comics")
    with pytest.raises(RecordGoneError):
        profile_desk.say(build.patron(), {profile_desk.field("values").id: frozenset({comics})})


def test_helpers_see_no_sensitive_answer_and_change_none(profile_desk: ProfileDesk, build: Builder) -> None:
    religion, helper = profile_desk.switch_on_religion(), profile_desk.helper()
    interests, patron = profile_desk.field("interests").id, build.patron()
    islam = frozenset({profile_desk.choice("religion", "Islam")})
    hindu = frozenset({profile_desk.choice("religion", "Hindu")})
    profile_desk.say(patron, {religion: islam, interests: "Berkebun"})
    assert profile_desk.said(patron, helper) == {interests: "Berkebun"}
    assert "religion" not in {one.code for one in profile_desk.queries.profiles.fields(helper)}
    with pytest.raises(SensitiveForHelperError):
        profile_desk.say(patron, {religion: hindu, interests: "Berkebun"}, helper)
    profile_desk.say(patron, {interests: "Memancing"}, helper)
    assert profile_desk.said(patron) == {religion: islam, interests: "Memancing"}


def test_what_is_switched_off_again_is_shown_to_nobody_and_comes_back_with_a_reason(
    profile_desk: ProfileDesk, build: Builder
) -> None:
    religion, patron = profile_desk.switch_on_religion(), build.patron()
    islam = frozenset({profile_desk.choice("religion", "Islam")})
    profile_desk.say(patron, {religion: islam})
    profile_desk.keep(profile_desk.field("religion"), kept_why=None)
    assert profile_desk.said(patron) == {}
    profile_desk.say(patron, {})  # what is hidden stays
    profile_desk.switch_on_religion()
    assert profile_desk.said(patron) == {religion: islam}


def test_two_who_change_different_fields_both_win_and_of_one_field_are_asked(
    profile_desk: ProfileDesk, build: Builder
) -> None:
    interests, patron = profile_desk.field("interests").id, build.patron()
    distance = profile_desk.add("Jarak", ProfileFieldType.NUMBER)
    before = profile_desk.queries.patrons.details(patron, profile_desk.actor).form
    profile_desk.say(patron, {distance: 2.0})
    mine = replace(before, profile=(ProfileEntry(interests, "Berkebun"),))
    profile_desk.services.patrons.edit(profile_desk.actor, EditPatron(patron, before, mine))
    assert profile_desk.said(patron) == {distance: 2.0, interests: "Berkebun"}
    other = replace(before, profile=(ProfileEntry(interests, "Memancing"),))
    with pytest.raises(EditConflictError) as refused:
        profile_desk.services.patrons.edit(profile_desk.actor, EditPatron(patron, before, other))
    (conflict,) = refused.value.conflicts
    assert (conflict.field, conflict.theirs) == ("profile", ProfileEntry(interests, "Berkebun"))


def test_a_profile_is_undone_with_the_edit(profile_desk: ProfileDesk, build: Builder) -> None:
    interests, patron = profile_desk.field("interests").id, build.patron()
    before = profile_desk.queries.patrons.details(patron, profile_desk.actor).form
    after = replace(before, occupation="Guru", profile=(ProfileEntry(interests, "Berkebun"),))
    done = profile_desk.services.patrons.edit(profile_desk.actor, EditPatron(patron, before, after)).changes
    assert done.change_set_id is not None
    profile_desk.services.history.undo(profile_desk.actor, UndoChangeSet(done.change_set_id))
    assert profile_desk.queries.patrons.details(patron, profile_desk.actor).form == before


def test_profiles_come_together_when_patrons_are_merged(profile_desk: ProfileDesk, build: Builder) -> None:
    interests, kept, lost = profile_desk.field("interests").id, build.patron(), build.patron()
    media = profile_desk.field("favourite_media").id
    books, comics = (profile_desk.choice("favourite_media", one) for one in ("Printed books", "Comics"))
    profile_desk.say(kept, {media: frozenset({books})})
    profile_desk.say(lost, {media: frozenset({books, comics}), interests: "Berkebun"})
    profile_desk.services.duplicates.merge(profile_desk.actor, MergePatrons(kept, lost))
    assert profile_desk.said(kept) == {media: frozenset({books, comics}), interests: "Berkebun"}
    assert sum(not one.deleted for one in build.all(ProfileValue)) == 3


class _Row:
    def __init__(self, field_type: ProfileFieldType, columns: dict[str, Any]) -> None:
        self.profile_field_id, self.field_type = 1, field_type
        self.text, self.amount = columns["text"], columns["amount"]
        self.day, self.choice_id = columns["day"], columns["choice_id"]


@given(
    st.one_of(
        st.tuples(st.just(ProfileFieldType.TEXT), st.text(min_size=1)),
        st.tuples(st.just(ProfileFieldType.NUMBER), st.floats(allow_nan=False)),
        st.tuples(st.just(ProfileFieldType.DATE), st.dates()),
        st.tuples(st.just(ProfileFieldType.YES_NO), st.booleans()),
        st.tuples(st.just(ProfileFieldType.CHOICE), st.frozensets(st.integers(), min_size=1, max_size=1)),
        st.tuples(st.just(ProfileFieldType.CHOICES), st.frozensets(st.integers(), min_size=1)),
    )
)
def test_what_is_written_is_read_as_the_same(said: tuple[ProfileFieldType, ProfileAnswer]) -> None:
    field_type, answer = said
    rows = [_Row(field_type, columns) for columns in columns_of(answer)]
    assert entries_of(rows) == (ProfileEntry(1, answer),)

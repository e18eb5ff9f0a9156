"""Profile fields are the library's: kept, ordered, retired; never removed while they say something."""

import pytest

from app.errors import EmptyNameError, RecordGoneError
from app.models.list_entry import Category
from app.models.profile_field import ProfileField
from app.services.commands import UndoChangeSet
from app.services.profile_commands import (
    KeepIdentityNumbers,
    KeptChoice,
    OrderProfileFields,
    RemoveProfileField,
)
from app.services.shipped_profile import FIELDS
from app.vocabulary.key_information import Heading
from app.vocabulary.key_information_errors import ListNameTakenError
from app.vocabulary.names import BilingualName
from app.vocabulary.profile import ProfileFieldType, ProfileGroup
from app.vocabulary.profile_errors import ChoiceNameTakenError, FieldHasValuesError, NoChoicesError
from tests.builders import Builder
from tests.fixtures.profiles import RELIGION_IS_KEPT_FOR, ProfileDesk


def test_a_new_library_asks_what_the_paper_asks_and_nothing_sensitive(profile_desk: ProfileDesk) -> None:
    fields = profile_desk.queries.profiles.fields(profile_desk.actor)
    assert {one.code for one in fields} == {shipped.entry.code for shipped in FIELDS}
    assert {one.code for one in fields if one.is_off} == {"marital_status", "religion"}
    assert [group.heading for group in ProfileGroup] == [
        Heading.WHO_THEY_ARE,
        Heading.TRAITS,
        Heading.HOW_THEY_USE,
    ]
    assert [one.group for one in fields] == sorted(
        (one.group for one in fields), key=list(ProfileGroup).index
    )
    assert all(one.choices for one in fields if one.field_type.takes_choices)


@pytest.mark.parametrize("field_type", ProfileFieldType)
def test_a_library_adds_fields_of_every_type(profile_desk: ProfileDesk, field_type: ProfileFieldType) -> None:
    choices = ("Motor", "Bus") if field_type.takes_choices else ()
    profile_desk.add("Perjalanan", field_type, choices, kept_why="Jam buka malam")
    row = profile_desk.field("perjalanan")
    assert (row.field_type, row.kept_why) == (field_type, "Jam buka malam")
    assert [one.name.indonesian for one in row.choices] == list(choices)


def test_a_sensitive_field_is_on_while_a_reason_is_given(profile_desk: ProfileDesk) -> None:
    assert profile_desk.field("religion").is_off
    profile_desk.switch_on_religion()
    assert not profile_desk.field("religion").is_off
    assert profile_desk.field("religion").kept_why == RELIGION_IS_KEPT_FOR
    profile_desk.keep(profile_desk.field("religion"), kept_why="  ")
    assert profile_desk.field("religion").is_off


def test_religion_cannot_be_made_a_field_like_others(profile_desk: ProfileDesk) -> None:
    profile_desk.keep(profile_desk.field("religion"), is_sensitive=False)
    assert profile_desk.field("religion").is_sensitive


def test_a_field_with_answers_is_not_removed_but_can_be_retired(
    profile_desk: ProfileDesk, build: Builder
) -> None:
    field_id = profile_desk.add("Hobi", ProfileFieldType.TEXT)
    patron = build.patron()
    profile_desk.say(patron, {field_id: "Memancing"})
    with pytest.raises(FieldHasValuesError) as refused:
        profile_desk.services.profile_fields.remove(profile_desk.actor, RemoveProfileField(field_id))
    assert refused.value == FieldHasValuesError(BilingualName("Hobi", "Hobi"), 1)
    profile_desk.keep(profile_desk.field("hobi"), is_retired=True)
    assert profile_desk.field("hobi").is_off
    assert profile_desk.said(patron) == {field_id: "Memancing"}


def test_a_field_without_answers_is_removed_and_comes_back_by_undo(profile_desk: ProfileDesk) -> None:
    before = profile_desk.field("favourite_media")
    removed = profile_desk.services.profile_fields.remove(profile_desk.actor, RemoveProfileField(before.id))
    assert before.id not in {one.id for one in profile_desk.queries.profiles.fields(profile_desk.actor)}
    assert removed.changes.change_set_id is not None
    profile_desk.services.history.undo(profile_desk.actor, UndoChangeSet(removed.changes.change_set_id))
    assert profile_desk.field("favourite_media") == before


def test_a_type_changes_only_while_nothing_was_said(profile_desk: ProfileDesk, build: Builder) -> None:
    field_id = profile_desk.add("Jarak rumah", ProfileFieldType.TEXT)
    profile_desk.keep(profile_desk.field("jarak_rumah"), field_type=ProfileFieldType.NUMBER)
    profile_desk.say(build.patron(), {field_id: 2.5})
    with pytest.raises(FieldHasValuesError):
        profile_desk.keep(profile_desk.field("jarak_rumah"), field_type=ProfileFieldType.TEXT)


def test_choices_left_out_are_retired_and_what_was_said_stays(
    profile_desk: ProfileDesk, build: Builder
) -> None:
    field_id = profile_desk.add("Datang dengan", ProfileFieldType.CHOICE, ("Motor", "Bus"))
    patron, bus = build.patron(), profile_desk.choice("datang_dengan", "Bus")
    profile_desk.say(patron, {field_id: frozenset({bus})})
    row = profile_desk.field("datang_dengan")
    motor = next(one for one in row.choices if one.id != bus)
    profile_desk.keep(row, choices=(KeptChoice(motor.id, BilingualName("Sepeda motor", "")),))
    after = {one.id: one for one in profile_desk.field("datang_dengan").choices}
    assert after[bus].is_retired
    assert after[motor.id].name.indonesian == "Sepeda motor"
    assert profile_desk.said(patron) == {field_id: frozenset({bus})}


def test_a_field_of_choices_needs_one_and_no_name_twice(profile_desk: ProfileDesk) -> None:
    with pytest.raises(NoChoicesError):
        profile_desk.add("Datang dengan", ProfileFieldType.CHOICE)
    with pytest.raises(ChoiceNameTakenError):
        profile_desk.add("Datang dengan", ProfileFieldType.CHOICE, ("Bus", "bus"))
    with pytest.raises(EmptyNameError):
        profile_desk.add("Datang dengan", ProfileFieldType.CHOICE, (" ",))
    with pytest.raises(ListNameTakenError):
        profile_desk.add("Agama", ProfileFieldType.TEXT)


def test_fields_stand_in_the_order_that_the_library_gives_them(profile_desk: ProfileDesk) -> None:
    ids = [one.id for one in profile_desk.queries.profiles.fields(profile_desk.actor)]
    order = OrderProfileFields(tuple(reversed(ids)))
    profile_desk.services.profile_fields.order(profile_desk.actor, order)
    codes = [one.code for one in profile_desk.queries.profiles.fields(profile_desk.actor)]
    assert codes[:2] == ["religion", "marital_status"]
    assert codes[-1] == "communication_approach"


def test_a_field_is_for_the_categories_that_it_names(profile_desk: ProfileDesk, build: Builder) -> None:
    student, lecturer = (build.entry(Category, code) for code in ("student", "lecturer"))
    profile_desk.add("Semester", ProfileFieldType.NUMBER, category_ids=frozenset({student}))
    row = profile_desk.field("semester")
    assert (row.is_for(student), row.is_for(lecturer), row.is_for(None)) == (True, False, False)
    profile_desk.keep(row, category_ids=frozenset())
    profile_desk.keep(profile_desk.field("semester"), category_ids=frozenset({lecturer, student}))
    assert profile_desk.field("semester").category_ids == {student, lecturer}
    with pytest.raises(RecordGoneError):
        profile_desk.keep(row, category_ids=frozenset({999}))


def test_an_older_library_takes_the_usual_fields_once(profile_desk: ProfileDesk, build: Builder) -> None:
    fields = profile_desk.services.profile_fields
    assert fields.take_shipped(profile_desk.actor).result == 0
    for one in build.all(ProfileField):
        fields.remove(profile_desk.actor, RemoveProfileField(one.id))
    assert fields.take_shipped(profile_desk.actor).result == len(FIELDS)
    assert len(profile_desk.queries.profiles.fields(profile_desk.actor)) == len(FIELDS)


def test_identity_numbers_are_kept_for_a_reason(profile_desk: ProfileDesk) -> None:
    keep = profile_desk.services.profile_fields.keep_identity_numbers
    keep(profile_desk.actor, KeepIdentityNumbers("Syarat anggota luar kota"))
    info = profile_desk.queries.desk.info()
    assert info is not None
    assert info.keeps_identity_numbers
    keep(profile_desk.actor, KeepIdentityNumbers(" "))
    info = profile_desk.queries.desk.info()
    assert info is not None
    assert not info.keeps_identity_numbers

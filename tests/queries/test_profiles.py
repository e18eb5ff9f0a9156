"""Patrons by what they say in their profiles: no SQL, closed comparisons, nothing sensitive for helpers."""

from datetime import date

import pytest

from app.errors import RecordGoneError
from app.queries.history_rows import ChangeSetDetails
from app.queries.reading.profile_conditions import MOST_CONDITIONS, Comparison, ProfileCondition
from app.vocabulary.names import BilingualName
from app.vocabulary.profile import ProfileAnswer, ProfileFieldType
from app.vocabulary.records import RecordRef
from tests.builders import Builder
from tests.fixtures.profiles import ProfileDesk
from tests.queries.history_reading import last


def asked(
    desk: ProfileDesk, field_id: int, comparison: Comparison, answer: ProfileAnswer | None = None
) -> tuple[int, ...]:
    condition = ProfileCondition(field_id, comparison, answer)
    return desk.queries.profiles.patrons_who([condition], desk.actor)


def test_texts_numbers_days_and_yes_are_compared(profile_desk: ProfileDesk, build: Builder) -> None:
    interests = profile_desk.field("interests").id
    distance = profile_desk.add("Jarak", ProfileFieldType.NUMBER)
    joined = profile_desk.add("Ikut kelas", ProfileFieldType.DATE)
    drives = profile_desk.add("Naik motor", ProfileFieldType.YES_NO)
    near, far, silent = build.patron("Ani"), build.patron("Budi"), build.patron("Citra")
    profile_desk.say(near, {interests: "100% Kopi", distance: 2, joined: date(2026, 3, 1), drives: True})
    profile_desk.say(far, {interests: "Berkebun", distance: 40.5, joined: date(2025, 3, 1), drives: False})
    assert asked(profile_desk, interests, Comparison.HOLDS, "kop") == (near,)
    assert asked(profile_desk, interests, Comparison.HOLDS, "0% K") == (near,)
    assert asked(profile_desk, interests, Comparison.HOLDS, "%b") == ()
    assert asked(profile_desk, interests, Comparison.IS, "Berkebun") == (far,)
    assert asked(profile_desk, distance, Comparison.AT_LEAST, 40.5) == (far,)
    assert asked(profile_desk, distance, Comparison.AT_MOST, 9) == (near,)
    assert asked(profile_desk, joined, Comparison.AT_LEAST, date(2026, 1, 1)) == (near,)
    assert asked(profile_desk, drives, Comparison.IS, answer=False) == (far,)
    assert asked(profile_desk, distance, Comparison.UNKNOWN) == (silent,)
    both = [
        ProfileCondition(distance, Comparison.KNOWN),
        ProfileCondition(drives, Comparison.IS, answer=True),
    ]
    assert profile_desk.queries.profiles.patrons_who(both, profile_desk.actor) == (near,)
    assert profile_desk.queries.profiles.patrons_who([], profile_desk.actor) == (near, far, silent)


def test_choices_are_counted_and_asked_for_any_or_all(profile_desk: ProfileDesk, build: Builder) -> None:
    media = profile_desk.field("favourite_media").id
    books, video = (profile_desk.choice("favourite_media", one) for one in ("Printed books", "Video"))
    reader, both = build.patron("Ani"), build.patron("Budi")
    profile_desk.say(reader, {media: frozenset({books})})
    profile_desk.say(both, {media: frozenset({books, video})})
    assert asked(profile_desk, media, Comparison.ANY_OF, frozenset({books, video})) == (reader, both)
    assert asked(profile_desk, media, Comparison.ALL_OF, frozenset({books, video})) == (both,)
    assert profile_desk.queries.profiles.counts(media, profile_desk.actor) == {books: 2, video: 1}
    assert profile_desk.queries.profiles.used_fields() == {media}


def test_helpers_and_nobody_ask_nothing_sensitive(profile_desk: ProfileDesk, build: Builder) -> None:
    religion, helper = profile_desk.switch_on_religion(), profile_desk.helper()
    build.patron()
    known = [ProfileCondition(religion, Comparison.KNOWN)]
    profiles = profile_desk.queries.profiles
    assert profiles.patrons_who(known, profile_desk.actor) == ()
    for viewer in (helper, None):
        with pytest.raises(RecordGoneError):
            profiles.patrons_who(known, viewer)
        with pytest.raises(RecordGoneError):
            profiles.counts(religion, viewer)
    profile_desk.keep(profile_desk.field("religion"), kept_why=None)
    with pytest.raises(RecordGoneError):
        profiles.counts(religion, profile_desk.actor)


@pytest.mark.parametrize(
    ("comparison", "answer"),
    [
        (Comparison.AT_LEAST, frozenset({1})),
        (Comparison.AT_MOST, None),
        (Comparison.HOLDS, 3.0),
        (Comparison.ALL_OF, "Kopi"),
        (Comparison.AT_LEAST, True),
    ],
)
def test_a_comparison_that_makes_no_sense_is_a_fault(
    profile_desk: ProfileDesk, comparison: Comparison, answer: ProfileAnswer | None
) -> None:
    with pytest.raises(ValueError, match="says nothing of"):
        asked(profile_desk, profile_desk.field("interests").id, comparison, answer)


def test_conditions_are_bounded(profile_desk: ProfileDesk) -> None:
    one = ProfileCondition(profile_desk.field("interests").id, Comparison.KNOWN)
    with pytest.raises(ValueError, match="conditions"):
        profile_desk.queries.profiles.patrons_who([one] * (MOST_CONDITIONS + 1), profile_desk.actor)


def test_the_history_names_the_field_and_marks_what_is_sensitive(
    profile_desk: ProfileDesk, build: Builder
) -> None:
    religion, patron = profile_desk.switch_on_religion(), build.patron()
    interests = profile_desk.field("interests").id
    islam = frozenset({profile_desk.choice("religion", "Islam")})
    profile_desk.say(patron, {religion: islam, interests: "Berkebun"})
    details = profile_desk.queries.history.details(last(profile_desk.queries))
    said = {
        name_of(details, change.record): details.names[change.record].is_secret for change in details.changes
    }
    assert said == {"Religion": True, "Interests": False}


def name_of(details: ChangeSetDetails, record: RecordRef) -> str:
    name = details.names[record].name
    assert isinstance(name, BilingualName)
    return name.english

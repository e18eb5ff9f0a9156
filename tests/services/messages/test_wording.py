from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.messages.wording import WORDINGS, quoted
from app.vocabulary.patrons import WrittenLanguage

INDONESIAN, ENGLISH = WORDINGS[WrittenLanguage.INDONESIAN], WORDINGS[WrittenLanguage.ENGLISH]
WEDNESDAY = datetime(2026, 11, 25, 9, 5)  # noqa: DTZ001  # what is written is a clock on the wall


def test_every_language_is_written_with_all_its_days_and_months() -> None:
    assert set(WORDINGS) == set(WrittenLanguage)
    for wording in WORDINGS.values():
        assert (len(set(wording.days)), len(set(wording.months))) == (7, 12)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (WrittenLanguage.INDONESIAN, "Rabu, 25 November 2026 pukul 09.05"),
        (WrittenLanguage.ENGLISH, "Wednesday 25 November 2026 at 09:05"),
    ],
)
def test_a_moment_is_written_in_words(language: WrittenLanguage, words: str) -> None:
    assert WORDINGS[language].moment_in_words(WEDNESDAY) == words


def test_english_names_are_those_of_the_calendar() -> None:
    for days in range(0, 365, 5):
        moment = WEDNESDAY + timedelta(days=days)
        assert ENGLISH.moment_in_words(moment).startswith(f"{moment:%A} {moment.day} {moment:%B} {moment:%Y}")


def test_indonesian_names_stand_in_the_same_order() -> None:
    assert (INDONESIAN.days[0], INDONESIAN.days[6]) == ("Senin", "Minggu")
    assert (INDONESIAN.months[0], INDONESIAN.months[11]) == ("Januari", "Desember")


@given(st.text(min_size=1), st.integers(min_value=2, max_value=80))
def test_quoted_words_are_no_longer_than_asked_for(text: str, longest: int) -> None:
    inside = quoted(text, longest)[1:-1]
    assert len(inside) <= longest
    assert inside == text or inside.endswith("…")


def test_long_words_are_cut_at_a_blank() -> None:
    assert quoted("Literasi informasi Gen Z", 20) == "“Literasi informasi…”"

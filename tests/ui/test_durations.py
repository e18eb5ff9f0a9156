from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.ui.durations import Durations, capitalised
from app.ui.languages import Language
from app.ui.wording import Wording


@pytest.fixture(scope="module")
def english(wordings: dict[Language, Wording]) -> Durations:
    return Durations(wordings[Language.ENGLISH])


@pytest.fixture(scope="module")
def indonesian(wordings: dict[Language, Wording]) -> Durations:
    return Durations(wordings[Language.INDONESIAN])


@pytest.mark.parametrize(
    ("days", "in_english", "in_indonesian"),
    [
        (0, "today", "hari ini"),
        (1, "1 d", "1 hari"),
        (13, "13 d", "13 hari"),
        (14, "2 wk", "2 mgg"),
        (30, "4 wk", "4 mgg"),
        (31, "1 mo", "1 bln"),
        (61, "2 mo", "2 bln"),
        (365, "12 mo", "12 bln"),
        (430, "14 mo", "14 bln"),
        (729, "23 mo", "23 bln"),
        (730, "2 y", "2 thn"),
    ],
)
def test_an_age_is_as_short_as_can_be(
    english: Durations, indonesian: Durations, days: int, in_english: str, in_indonesian: str
) -> None:
    assert (english.age(days), indonesian.age(days)) == (in_english, in_indonesian)


@pytest.mark.parametrize(
    ("span", "in_english", "in_indonesian"),
    [
        (timedelta(minutes=14, seconds=59), "14 min", "14 menit"),
        (timedelta(hours=13), "13 h", "13 jam"),
        (timedelta(hours=3, minutes=5), "3 h 05", "3 jam 05"),
        (timedelta(hours=34, minutes=42), "34 h 42", "34 jam 42"),
        (timedelta(hours=1234, minutes=1), "1,234 h 01", "1.234 jam 01"),
    ],
)
def test_a_length_is_in_hours_and_minutes(
    english: Durations, indonesian: Durations, span: timedelta, in_english: str, in_indonesian: str
) -> None:
    assert (english.length(span), indonesian.length(span)) == (in_english, in_indonesian)


@pytest.mark.parametrize(
    ("span", "in_english", "in_indonesian"),
    [
        (timedelta(minutes=59), "59 min late", "terlambat 59 menit"),
        (timedelta(hours=3), "3 h late", "terlambat 3 jam"),
        (timedelta(days=1), "1 day late", "terlambat 1 hari"),
        (timedelta(days=27), "27 days late", "terlambat 27 hari"),
        (timedelta(days=43), "6 weeks late", "terlambat 6 minggu"),
    ],
)
def test_lateness_is_in_its_largest_unit(
    english: Durations, indonesian: Durations, span: timedelta, in_english: str, in_indonesian: str
) -> None:
    assert (english.late(span), indonesian.late(span)) == (in_english, in_indonesian)


@pytest.mark.parametrize(
    ("days", "in_english", "in_indonesian"),
    [
        (1, "1 day left", "1 hari lagi"),
        (6, "6 days left", "6 hari lagi"),
        (28, "4 weeks left", "4 minggu lagi"),
        (52, "7 weeks left", "7 minggu lagi"),
    ],
)
def test_what_is_left_is_in_days_then_weeks(
    english: Durations, indonesian: Durations, days: int, in_english: str, in_indonesian: str
) -> None:
    assert (english.left(days), indonesian.left(days)) == (in_english, in_indonesian)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(days=st.integers(1, 40_000))
def test_an_age_is_never_nothing_of_a_unit(english: Durations, days: int) -> None:
    assert int(english.age(days).split()[0]) >= 1


@pytest.mark.parametrize(
    ("text", "expected"), [("terlambat 3 jam", "Terlambat 3 jam"), ("", ""), ("3 h", "3 h")]
)
def test_a_line_begins_with_a_capital(text: str, expected: str) -> None:
    assert capitalised(text) == expected

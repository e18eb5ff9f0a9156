"""What is typed to search across everything is parted into words and fields of either language."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.vocabulary.names import BilingualName
from app.vocabulary.seeking import Field, Sought, day, named, sought

TODAY = date(2026, 11, 24)


def test_fields_are_known_in_both_languages() -> None:
    indonesian = sought("skripsi kartu:M17 jenis:rujukan sejak:2026-01-01")
    english = sought("card:M17 kind:rujukan skripsi since:2026-01-01")
    assert indonesian == english
    assert english.fields == {Field.CARD: "M17", Field.KIND: "rujukan", Field.SINCE: "2026-01-01"}
    assert english.words == "skripsi"


def test_a_value_of_several_words_stands_in_quotation_marks() -> None:
    assert sought('status:"menunggu pemustaka" gizi') == Sought("gizi", {Field.STATUS: "menunggu pemustaka"})


def test_a_field_nobody_knows_is_a_word() -> None:
    assert sought("http://example.org jam:10").words == "http://example.org jam:10"


@pytest.mark.parametrize("text", ["", "card:", "  ", '""'])
def test_nothing_asked_is_nothing(text: str) -> None:
    assert sought(text).is_empty


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2026-11-02", date(2026, 11, 2)),
        ("2026-11", date(2026, 11, 1)),
        ("2025", date(2025, 1, 1)),
        ("kemarin", date(2026, 11, 23)),
        ("Today", TODAY),
        ("7d", date(2026, 11, 17)),
        ("2026-13-01", None),
        ("besok", None),
    ],
)
def test_days_are_said_in_several_ways(value: str, expected: date | None) -> None:
    assert day(value, TODAY) == expected


def test_a_name_is_meant_in_either_language() -> None:
    name = BilingualName("Menunggu pemustaka", "Waiting for patron")
    assert all(named(value, name) for value in ("menunggu", "PEMUS", "waiting for"))
    assert not named("tunggu", name)


@given(st.text(max_size=300))
def test_anything_can_be_typed(text: str) -> None:
    found = sought(text)
    assert len(found.words) <= 210

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import ControlCharacterError, TextTooLongError
from app.vocabulary.limits import Limit
from app.vocabulary.text import clean, digits, fold, identifier_key, optional

letters = st.text(st.characters(blacklist_categories=("Cc", "Cs"), blacklist_characters="\u202e\u202d\u202a"))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Siti\0", "U+0000"),
        ("Siti\x1b[31m", "U+001B"),
        ("Siti\ud800", "U+D800"),
        ("Siti \u202egnp.exe", "U+202E"),
        ("Siti\u2066", "U+2066"),
        ("Siti\nRahmawati", "U+000A"),
        ("Siti\tRahmawati", "U+0009"),
    ],
)
def test_a_character_that_cannot_be_shown_is_refused_by_its_code(text: str, code: str) -> None:
    with pytest.raises(ControlCharacterError) as caught:
        clean(text, Limit.NAME)
    assert caught.value.code == code


def test_lines_and_tabs_are_kept_where_a_text_has_lines() -> None:
    assert clean("satu\r\ndua\rtiga\tempat\n", Limit.NOTE, lines=True) == "satu\ndua\ntiga\tempat"


def test_a_text_is_as_long_as_its_composed_characters() -> None:
    assert clean(" e\u0301 ", 1) == "é"
    with pytest.raises(TextTooLongError) as caught:
        clean("x" * 10_000, Limit.NAME)
    assert (caught.value.length, caught.value.limit) == (10_000, 200)


def test_an_empty_text_means_that_nothing_is_known() -> None:
    assert [optional(text, Limit.NAME) for text in (None, "", "  ", " a ")] == [None, None, None, "a"]


@pytest.mark.parametrize("name", ["عبد الرحمن", "王小明", "ꦱꦶꦠꦶ", "👩🏽‍🏫", "O"])
def test_names_of_every_script_stay_as_they_are(name: str) -> None:
    assert clean(name, Limit.NAME) == unicodedata.normalize("NFC", name)


def test_folding_makes_spellings_of_a_name_one() -> None:
    assert {fold(name) for name in ("Nur'aini", "NUR’AINI", "nurʼaini", "Nuraini")} == {"nuraini"}
    assert fold("  Zoë   ÅNGSTRÖM ") == "zoe angstrom"


@given(letters)
def test_folding_and_cleaning_twice_is_folding_and_cleaning_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    try:
        once = clean(text, Limit.NAME)
    except (ControlCharacterError, TextTooLongError):
        return
    assert clean(once, Limit.NAME) == once


@given(st.text())
def test_a_key_has_only_letters_and_digits_in_upper_case(text: str) -> None:
    key = identifier_key(text)
    assert identifier_key(key) == key
    assert not any(character in key for character in " -./*'\"")


def test_digits_of_any_width_are_digits() -> None:
    assert digits("+62 (812) ３４") == "6281234"

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.queries.reading.find_words import find_key, find_words
from app.vocabulary.text import fold


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Nur'aini  Siregar", ("nuraini", "siregar")),
        ("al-Farisi", ("al-farisi",)),
        ("0812 2876 4410", ("081228764410",)),
        ("+62 812-2876-4410", ("6281228764410",)),
        ("(024) 841 2345", ("0248412345",)),
        ("budi 0812", ("budi", "0812")),
        ("0812 budi", ("0812", "budi")),
        ("21.11.0034", ("21110034",)),
        ("2111 2024", ("2111", "2024")),
        ("m-0017", ("m-0017",)),
        ("siti@ui.ac.id", ("siti@ui.ac.id",)),
        ("siti Siti", ("siti",)),
        ("+ - ( ) & \" '", ()),
        ("", ()),
    ],
)
def test_a_text_is_its_folded_words_and_its_numbers(text: str, words: tuple[str, ...]) -> None:
    assert find_words(text) == words


@given(st.text())
def test_words_hold_nothing_that_ends_or_breaks_a_query(text: str) -> None:
    for word in find_words(text):
        assert fold(word) == word
        assert any(character.isalnum() for character in word)
        assert "\x00" not in word
        word.encode("utf-8")


@given(st.text())
def test_a_key_can_always_be_compared(text: str) -> None:
    find_key(text).encode("utf-8")


def test_an_endless_text_has_few_words() -> None:
    assert len(find_words(" ".join(f"w{number}" for number in range(10_000)))) == 12

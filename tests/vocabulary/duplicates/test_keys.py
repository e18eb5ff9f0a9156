"""Keys outlive the changes that they are there for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.vocabulary.duplicates.keys import lookup_keys, strict_name_keys
from app.vocabulary.duplicates.traits import traits_of
from app.vocabulary.patron_form import ContactEntry, IdentifierEntry, PatronForm
from app.vocabulary.patrons import ContactKind, IdentifierKind


def form(name: str, born: str | None = None, phone: str = "", mail: str = "", card: str = "") -> PatronForm:
    contacts = (ContactEntry(ContactKind.MOBILE, phone), ContactEntry(ContactKind.EMAIL, mail))
    return PatronForm(
        name, born=born, contacts=contacts, identifiers=(IdentifierEntry(IdentifierKind.CARD, card),)
    )


SHARED = {
    "another spelling": (form("Soerjo Soegianto"), form("Suryo Sugiyanto")),
    "swapped parts": (form("Nur'aini Siregar"), form("Siregar, Nuraini")),
    "a slip of a vowel": (form("Wisnu Saputra"), form("Wisno Sapitra")),
    "a slip of a consonant": (form("Wisnu Saputra", "1990-01-12"), form("Wisnu Saputla", "1990-01-12")),
    "parts written together": (form("Nur Aini"), form("Nuraini")),
    "Muhammad left out": (form("Muhammad Rizki"), form("Rizki")),
    "the same birth": (form("Wisnu Saputra", "1990-01-12"), form("Wahyu Kuncoro", "1990-01-12")),
    "the same phone": (form("Wisnu", phone="0812-2876-4410"), form("Endah", phone="+62 812 2876 4410")),
    "the same e-mail": (
        form("Wisnu", mail="W.Saputra@example.org"),
        form("Endah", mail="w.saputra@EXAMPLE.org"),
    ),
    "the same number": (form("Wisnu", card="M-0017"), form("Endah", card="m 0017")),
}


@pytest.mark.parametrize("what", SHARED)
def test_patrons_who_share_something_share_a_key(what: str) -> None:
    one, other = (lookup_keys(traits_of(one)) for one in SHARED[what])
    assert one & other


def test_patrons_who_share_nothing_share_no_key() -> None:
    one, other = (
        form("Wisnu Saputra", "1990-01-12", "0812287644"),
        form("Endah Wahyuni", "1990-02-12", "081555"),
    )
    assert not lookup_keys(traits_of(one)) & lookup_keys(traits_of(other))


def test_a_spelling_does_not_change_how_many_bear_a_name() -> None:
    one, other = (
        strict_name_keys(traits_of(form(name))) for name in ("Moh. Yusuf Soerjo", "Muhammad Jusuf Suryo")
    )
    assert one == other


@given(st.text(min_size=1, max_size=200), st.text(max_size=30), st.text(max_size=30))
def test_keys_are_words_that_an_index_takes_as_they_are(name: str, mail: str, card: str) -> None:
    for key in lookup_keys(traits_of(form(name, "1990-01-12", "08122876441", mail, card))):
        assert all(character.isalnum() or character in ":." for character in key)

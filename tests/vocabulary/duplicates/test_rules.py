"""Who is taken for one, who is not, and for which reasons."""

from typing import Any

import pytest

from app.vocabulary.duplicates.reasons import Likelihood, Reason
from app.vocabulary.duplicates.rules import Frequency, compare
from app.vocabulary.duplicates.traits import Traits, traits_of
from app.vocabulary.patron_form import ContactEntry, IdentifierEntry, PatronForm
from app.vocabulary.patrons import ContactKind, IdentifierKind, PatronKind, Sex

FEW = Frequency(bearers=10)


def person(name: str, born: str | None = None, phone: str = "", **fields: Any) -> Traits:
    contacts = (ContactEntry(ContactKind.MOBILE, phone),) if phone else ()
    return traits_of(PatronForm(full_name=name, born=born, contacts=contacts, **fields))


def numbered(kind: IdentifierKind, value: str) -> dict[str, Any]:
    return {"identifiers": (IdentifierEntry(kind, value),)}


LIKELY = [
    (person("Nur'aini Siregar", "2004-05-17"), person("Nuraini Siregar", "2004-05-17")),
    (person("Soerjo Soegianto", "1956-08-01"), person("Sugiyanto Suryo", "1956-08-01")),
    (person("Wisnu Saputra", "1990-01-31"), person("Wsnu Saputra", "1990-01-31")),
    (person("Endah Wahyuni", phone="0812-2876-4410"), person("Endah Wahyuni", phone="+62 812 28764410")),
    (person("Suparti", "1960", "(024) 841 2345"), person("Suparti", "1960-05-04", "8412345")),
    (person("Sukarno", "1990-01-31", "08122876441"), person("Sukarno Hadi", "1990-01-31", "08122876441")),
    (
        person("Endah Wahyuni", **numbered(IdentifierKind.NIM, "2101-0001")),
        person("E. Wahyuni", **numbered(IdentifierKind.NIM, "21010001")),
    ),
]
UNLIKE = {
    "siblings on one phone": (
        person("Rina Wulandari", "2004-05-17", "08122876441"),
        person("Rini Wulandari", "2006-02-01", "08122876441"),
    ),
    "siblings whose births nobody knows": (
        person("Ahmad Fauzi Hidayat", phone="08122876441"),
        person("Ahmad Rizki Hidayat", phone="08122876441"),
    ),
    "namesakes": (person("Endah Wahyuni", "2004-05-17"), person("Endah Wahyuni", "1999-03-02")),
    "father and son": (
        person("Slamet Riyadi", "1970-01-01", "08122876441"),
        person("Slamet Riyadi", "2001-03-09", "08122876441"),
    ),
    "two born on one day": (person("Endah Wahyuni", "2004-05-17"), person("Bagas Saputra", "2004-05-17")),
    "a person and a class": (
        person("Melati", phone="08122876441"),
        person("Melati", phone="08122876441", kind=PatronKind.GROUP),
    ),
    "two pupils with national numbers": (
        person("Endah Wahyuni", "2004-05-17", **numbered(IdentifierKind.NISN, "0041234567")),
        person("Endah Wahyuni", "2004-05-17", **numbered(IdentifierKind.NISN, "0047654321")),
    ),
}


@pytest.mark.parametrize("pair", LIKELY, ids=lambda pair: " ".join(pair[0].names[0].written))
def test_one_person_registered_twice_is_likely_one(pair: tuple[Traits, Traits]) -> None:
    assert compare(*pair, FEW).likelihood is Likelihood.LIKELY
    assert compare(pair[1], pair[0], FEW) == compare(pair[0], pair[1], FEW)


@pytest.mark.parametrize("who", UNLIKE)
def test_others_are_left_apart(who: str) -> None:
    assert compare(*UNLIKE[who], FEW).likelihood is None


def test_a_name_alone_is_possible_where_few_bear_it_and_says_nothing_where_many_do() -> None:
    one, other = person("Meiske Pattiasina"), person("Meiske Pattiasina")
    assert compare(one, other, Frequency(bearers=2)).likelihood is Likelihood.POSSIBLE
    assert compare(one, other, Frequency(bearers=60)).likelihood is None


def test_a_phone_that_many_share_counts_little() -> None:
    one, other = person("Wisnu Saputra", phone="08122876441"), person("Wisnu Saputra", phone="08122876441")
    own, schools = Frequency(bearers=10, phone_owners=2), Frequency(bearers=10, phone_owners=30)
    assert Reason.SAME_PHONE in compare(one, other, own).reasons
    assert Reason.SHARED_PHONE in compare(one, other, schools).reasons
    assert compare(one, other, own).score > compare(one, other, schools).score


def test_a_slip_in_the_birth_is_told_from_another_birth() -> None:
    one = person("Wisnu Saputra", "1990-01-12")
    for born in ("1990-12-01", "1991-01-12", "1990-01-21"):
        assert Reason.BIRTH_SLIP in compare(one, person("Wisnu Saputra", born), FEW).reasons
    assert compare(one, person("Wisnu Saputra", "1985-03-04"), FEW).likelihood is None


def test_the_other_sex_speaks_against_it() -> None:
    he = person("Suparto", "1960-05-04", sex=Sex.MALE)
    she = person("Suparti", "1960-05-04", sex=Sex.FEMALE)
    assert Reason.OTHER_SEX in compare(he, she, FEW).reasons
    assert compare(he, she, FEW).likelihood is not Likelihood.LIKELY


def test_a_name_in_another_script_is_compared_by_the_name_it_is_sorted_by() -> None:
    one = person("王小明", "1990-01-12", sort_name="Wang Xiaoming")
    other = person("Wang Xiao Ming", "1990-01-12")
    assert compare(one, other, FEW).likelihood is Likelihood.LIKELY


def test_what_is_half_typed_says_nothing() -> None:
    typed = person("Wisnu Saputra", "1990-1", phone="0812")
    assert (typed.born, typed.phones) == (None, frozenset())

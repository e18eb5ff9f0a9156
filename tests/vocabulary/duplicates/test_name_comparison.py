"""Which names can be one person's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.vocabulary.duplicates.name_comparison import compare_names
from app.vocabulary.duplicates.names import name_form
from app.vocabulary.duplicates.reasons import Reason

ALIKE = {
    ("Nur'aini Siregar", "Nuraini Siregar"): {Reason.SAME_NAME},
    ("Hj. Endah Wahyuni, S.Pd.", "Endah Wahyuni"): {Reason.SAME_NAME},
    ("Soerjo Soegianto", "Suryo Sugiyanto"): {Reason.OTHER_SPELLING},
    ("Moh. Yusuf", "Muhammad Jusuf"): {Reason.OTHER_SPELLING},
    ("Nur Aini", "Nur'aini"): {Reason.OTHER_SPELLING},
    ("Siregar, Nur'aini", "Nur'aini Siregar"): {Reason.SAME_NAME, Reason.SWAPPED_PARTS},
    ("Sugiyanto Suryo", "Soerjo Soegianto"): {Reason.OTHER_SPELLING, Reason.SWAPPED_PARTS},
    ("Wisnu Saputra", "Wsnu Saputra"): {Reason.TYPING_SLIP},
    ("Dewi Anggraeni", "Dewi Angrgaeni"): {Reason.TYPING_SLIP},
    ("Fajar Fauzi", "Faajr Fauzi"): {Reason.TYPING_SLIP},
    ("Nur Aini", "Nuriani"): {Reason.TYPING_SLIP},
    ("Muhammad Rizki", "Rizki"): {Reason.SHORTENED_NAME},
    ("M. Rizki", "Muhammad Rizki"): {Reason.SHORTENED_NAME},
    ("Dwi Ayu Lestari", "Dwi Lestari"): {Reason.SHORTENED_NAME},
    ("J. Wijaya", "Yusuf Wijaya"): {Reason.SHORTENED_NAME},
}
OTHER = [
    ("Rina Wulandari", "Rini Wulandari"),
    ("Ahmad Fauzi Hidayat", "Ahmad Rizki Hidayat"),
    ("Muhammad Kuncoro", "Zulkarnain Kuncoro"),
    ("I Kadek Surya", "Andreas Kadek Surya"),
    ("SDN 3 Tembalang", "SDN 5 Tembalang"),
    ("M. Rizki", "Muhammad Arif"),
    ("Siti", "Siti Nur Aini Rahma Dewi"),
    ("Dewi", "Desi"),
    ("", "Siti"),
]
NAMES = st.lists(
    st.sampled_from(
        ["Siti", "Nur", "Aini", "Nuraini", "Muhammad", "M.", "Rizki", "Riski", "Soerjo", "Suryo"]
    ),
    max_size=4,
).map(" ".join)


@pytest.mark.parametrize("names", ALIKE, ids=str)
def test_names_that_can_be_one_persons_say_how_they_differ(names: tuple[str, str]) -> None:
    likeness = compare_names(*map(name_form, names))
    assert likeness.share > 0.5
    assert likeness.reasons == ALIKE[names]


@pytest.mark.parametrize("names", OTHER, ids=str)
def test_names_of_others_have_nothing_in_common(names: tuple[str, str]) -> None:
    likeness = compare_names(*map(name_form, names))
    assert likeness.share == 0
    assert likeness.reasons == {Reason.OTHER_NAME}


def test_more_missing_is_less_alike() -> None:
    whole = name_form("Dwi Ayu Lestari Ningsih")
    shares = [compare_names(whole, name_form(text)).share for text in ("Dwi Ayu Lestari", "Dwi Ayu", "Dwi")]
    assert shares == sorted(shares, reverse=True)
    assert shares[-1] == 0


@given(NAMES, NAMES)
def test_either_may_come_first(one: str, other: str) -> None:
    forms = name_form(one), name_form(other)
    there, back = compare_names(*forms), compare_names(*reversed(forms))
    assert there.share == pytest.approx(back.share)
    assert bool(there.share) == bool(back.share)


@given(NAMES.filter(bool))
def test_everybody_is_like_themselves(name: str) -> None:
    assert compare_names(name_form(name), name_form(name)).share == 1

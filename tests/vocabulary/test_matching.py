"""The part of a text that matched is found, whatever its case, accents and apostrophes."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.vocabulary.matching import excerpt, spans
from app.vocabulary.text import fold


def matched(text: str, *words: str) -> list[str]:
    return [text[one.start : one.end] for one in spans(text, words)]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Nur'aini Siregar", ("nuraini",), ["Nur'aini"]),
        ("Nur'aini Siregar", ("sir", "nur"), ["Nur", "Sir"]),
        ("Élise Café", ("cafe", "elise"), ["Élise", "Café"]),
        ("skripsi; rencana-skripsi", ("skrip",), ["skrip", "skrip"]),
        ("transkripsi", ("skripsi",), []),
        ("0812-0099-1201", ("08120099",), ["812-0099"]),
        ("+62 812-0099-1201", ("0812",), ["812"]),
        ("<b>tebal</b>", ("tebal",), ["tebal"]),
    ],
)
def test_what_matched_is_marked(text: str, words: tuple[str, ...], expected: list[str]) -> None:
    assert matched(text, *words) == expected


def test_an_excerpt_begins_shortly_before_the_first_match() -> None:
    found = excerpt("kata " * 100 + "Jurnal Gizi\nlama", ("gizi",), 60)
    assert found.text.startswith("… ")
    assert found.text.endswith("Jurnal Gizi lama")
    assert [found.text[one.start : one.end] for one in found.spans] == ["Gizi"]


@given(st.text(max_size=60), st.sampled_from(["a", "buku", "12", "é"]))
def test_marks_lie_in_the_text_in_order_and_say_what_was_sought(text: str, word: str) -> None:
    found = spans(text, [fold(word)])
    assert all(0 <= one.start < one.end <= len(text) for one in found)
    assert all(one.end < other.start for one, other in pairwise(found))

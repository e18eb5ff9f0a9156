import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.scanning.burst import GAP_MS, SHORTEST, Burst


def scan(burst: Burst, text: str, gap: int, start: int = 1000) -> str:
    moment = start
    for character in text:
        burst.add(character, moment)
        moment += gap
    return burst.end_at(moment)


@pytest.mark.parametrize("gap", [0, 2, 16, GAP_MS - 1])
def test_characters_in_quick_succession_are_a_scan(gap: int) -> None:
    assert scan(Burst(), "AB-778899", gap) == "AB-778899"


@pytest.mark.parametrize("gap", [GAP_MS, 60, 150])
def test_typing_is_no_scan(gap: int) -> None:
    assert scan(Burst(), "AB-778899", gap) == ""


def test_a_few_rolled_keys_are_no_scan() -> None:
    assert scan(Burst(), "1" * (SHORTEST - 1), 5) == ""


def test_enter_after_a_pause_ends_no_scan() -> None:
    burst = Burst()
    for place, character in enumerate("12345"):
        burst.add(character, 1000 + place)
    assert burst.end_at(1000 + 4 + GAP_MS) == ""


@given(st.text(min_size=1, max_size=3), st.text(min_size=SHORTEST, max_size=40), st.integers(0, GAP_MS - 1))
def test_with_a_prefix_only_what_begins_with_it_is_a_scan(prefix: str, text: str, gap: int) -> None:
    burst = Burst(prefix)
    assert scan(burst, prefix + text, gap) == text
    assert burst.may_become_scan
    expected = text[len(prefix) :] if text.startswith(prefix) else ""
    assert scan(Burst(prefix), text, gap) == (expected if len(expected) >= SHORTEST else "")


@given(st.lists(st.tuples(st.characters(), st.integers(0, 200)), max_size=60))
def test_only_the_characters_since_the_last_pause_count(keys: list[tuple[str, int]]) -> None:
    burst, moment, expected = Burst(), 1, ""
    for character, pause in keys:
        moment += pause
        expected = character if pause >= GAP_MS else expected + character
        burst.add(character, moment)
    assert burst.end_at(moment) == (expected if len(expected) >= SHORTEST else "")

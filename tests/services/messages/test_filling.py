"""Blanks are filled once, from what may be said to a patron, and nothing else is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.messages.filling import blanks, fill
from app.vocabulary.message_errors import UnknownBlankError
from app.vocabulary.messages import Blank


def test_blanks_are_filled_and_those_without_a_value_are_told() -> None:
    filled = fill(
        "{{salutation}}, {{ number }}: {{promise}}", {Blank.SALUTATION: "Kak Aini", Blank.NUMBER: "R-7"}
    )
    assert filled.text == "Kak Aini, R-7: {{promise}}"
    assert filled.missing == (Blank.PROMISE,)


@given(st.text())
def test_a_value_is_never_read_as_a_blank(value: str) -> None:
    filled = fill("{{subject}}", {Blank.SUBJECT: "{{staff}}" + value, Blank.STAFF: "Siti"})
    assert filled.text == "{{staff}}" + value
    assert filled.missing == ()


@given(st.text())
def test_any_text_can_be_filled(text: str) -> None:
    fill(text, {})


def test_an_unknown_blank_is_refused() -> None:
    assert blanks("{{number}} {{number}} { {name} }") == (Blank.NUMBER,)
    with pytest.raises(UnknownBlankError):
        blanks("{{notes}}")

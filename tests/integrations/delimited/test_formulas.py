import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.integrations.delimited.formulas import as_typed, is_formula, without_formula


@pytest.mark.parametrize(
    "cell",
    [
        "=1+1",
        "+62812",
        "-5",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "  =1",
        "＝1",
        " ＋62",
        "\xa0=1",
        "=cmd|' /C calc'!A0",
    ],
)
def test_a_cell_that_a_spreadsheet_would_run_is_made_text(cell: str) -> None:
    assert is_formula(cell)
    assert without_formula(cell) == "'" + cell


@given(text=st.text())
def test_no_cell_is_written_as_a_formula_and_each_can_be_read_back(text: str) -> None:
    written = without_formula(text)

    assert not is_formula(written)
    assert is_formula(text) == (written != text)
    if is_formula(text):
        assert as_typed(written) == text


def test_the_apostrophe_that_keeps_a_numbers_zeros_goes_and_that_of_a_name_stays() -> None:
    assert as_typed("'0812") == "0812"
    assert as_typed("'Aisyah") == "'Aisyah"

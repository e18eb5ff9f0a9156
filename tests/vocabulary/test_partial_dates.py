from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import ImpossibleDateError
from app.vocabulary.partial_dates import birth_date, first_day

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize("text", ["2004", "2004-05", "2004-05-17", "2024-02-29", "1880", "2026-11-23"])
def test_a_birth_may_be_known_to_the_year_the_month_or_the_day(text: str) -> None:
    assert birth_date(f" {text} ", TODAY) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "-",
        "04",
        "2004-13",
        "2004-00",
        "2004-5-7",
        "2023-02-29",
        "2004-02-30",
        "17-05-2004",
        "2004/05/17",
        "2004-05-17T00:00",
        "０００1",
        "２００４",
        "1879",
        "1879-12-31",
        "2026-11-24",
        "2026-12",
        "2027",
        "0000",
    ],
)
def test_an_impossible_birth_is_refused_as_it_was_typed(text: str) -> None:
    with pytest.raises(ImpossibleDateError) as caught:
        birth_date(text, TODAY)
    assert caught.value.text == text


@given(st.dates())
def test_every_day_that_was_is_its_own_first_day(day: date) -> None:
    assert first_day(day.isoformat()) == day
    assert first_day(f"{day:%Y-%m}".rjust(7, "0")) == day.replace(day=1)
    assert first_day(f"{day.year:04}") == date(day.year, 1, 1)


@given(st.text(max_size=12))
def test_any_other_text_is_refused_and_never_a_crash(text: str) -> None:
    try:
        first_day(text)
    except ImpossibleDateError as refused:
        said = refused.text
    else:
        return  # a text that happens to be a date
    assert said == text

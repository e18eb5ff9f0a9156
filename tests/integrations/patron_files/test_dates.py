from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import ImpossibleDateError
from app.integrations.patron_files.dates import DayOrder, OrderEvidence, partial_date
from app.vocabulary.file_errors import TwoDigitYearError
from app.vocabulary.partial_dates import EARLIEST_BIRTH

_MONTHS = """
    Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember
    January February March April May June July August September October November December
    Jan Feb Mar Apr Mei Jun Jul Ags Sep Okt Nov Des
"""
_days = st.dates(min_value=date(EARLIEST_BIRTH, 1, 1), max_value=date(2999, 12, 31))


@given(
    day=_days,
    words=st.sampled_from([line.split() for line in _MONTHS.strip().splitlines()]),
    written=st.sampled_from(
        [
            "{d.year:04}-{d.month:02}-{d.day:02}",
            "{d.year:04}/{d.month}/{d.day}",
            "{d.year:04}{d.month:02}{d.day:02}",
            "{d.day}/{d.month}/{d.year}",
            "{d.day:02}-{d.month:02}-{d.year}",
            "{d.day}.{d.month}.{d.year}",
            "{d.day} {word} {d.year}",
            "{d.day:02}-{word}-{d.year}",
            "{word} {d.day}, {d.year}",
            "Senin, {d.day} {word} {d.year}",
            "Kab. Semarang, {d.day:02}-{d.month:02}-{d.year}",
            "{d.year:04}-{d.month:02}-{d.day:02} 00:00:00",
            "{d.year:04}-{d.month:02}-{d.day:02}T07:30:00Z",
            "{d.day}/{d.month}/{d.year} 7:30 PM",
        ]
    ),
)
def test_a_day_is_read_however_it_is_written(day: date, words: list[str], written: str) -> None:
    assert partial_date(written.format(d=day, word=words[day.month - 1])) == day.isoformat()


@given(day=_days)
def test_where_the_month_comes_first_it_is_read_first(day: date) -> None:
    assert partial_date(f"{day.month}/{day.day}/{day.year}", DayOrder.MONTH_FIRST) == day.isoformat()


@pytest.mark.parametrize(
    ("text", "born"),
    [
        ("1995", "1995"),
        ("1995-08", "1995-08"),
        ("08/1995", "1995-08"),
        ("Agustus 1995", "1995-08"),
        ("1995-00-00", "1995"),
        ("1995-08-00", "1995-08"),
        ("00/08/1995", "1995-08"),
        ("Kudus, 1995", "1995"),
        ("29-02-2008", "2008-02-29"),
        ("٣/٤/١٩٩٩", "1999-04-03"),
    ],
)
def test_a_date_may_be_known_in_part(text: str, born: str) -> None:
    assert partial_date(text) == born


@pytest.mark.parametrize(
    "text", ["", " ", "0000-00-00", "00/00/0000", "0000-00-00 00:00:00", "-", "--/--/----"]
)
def test_zeros_and_dashes_say_nothing(text: str) -> None:
    assert partial_date(text) is None


@pytest.mark.parametrize(
    "text",
    ["31/04/1999", "29-02-2009", "1999-13-01", "32 Mei 1999", "5 Maaret 1999", "besok", "34567", "0202-05-06",
     "1999-00-05", "1/2/3/1999"],
)  # fmt: skip
def test_an_impossible_date_is_refused(text: str) -> None:
    with pytest.raises(ImpossibleDateError) as refusal:
        partial_date(text)

    assert refusal.value.text == text


@pytest.mark.parametrize("text", ["12-11-08", "1/2/99", "5 Mei 99", "05-Jan-08"])
def test_a_century_is_never_guessed(text: str) -> None:
    with pytest.raises(TwoDigitYearError):
        partial_date(text)


@pytest.mark.parametrize(
    ("column", "order", "proof"),
    [
        (["01/02/1990", "03/04/1991"], DayOrder.DAY_FIRST, None),
        (["01/02/1990", "25/12/1991"], DayOrder.DAY_FIRST, "25/12/1991"),
        (["01/02/1990", "12/25/1991"], DayOrder.MONTH_FIRST, "12/25/1991"),
        (["12/25/1991", "25/12/1991"], DayOrder.DAY_FIRST, "25/12/1991"),
        (["1990-12-25", ""], DayOrder.DAY_FIRST, None),
        (["13/32/1990"], DayOrder.DAY_FIRST, None),
    ],
)
def test_the_order_of_a_column_needs_proof(column: list[str], order: DayOrder, proof: str | None) -> None:
    evidence = OrderEvidence()
    for text in column:
        evidence.add(text)

    assert (evidence.order, evidence.proof) == (order, proof)

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import EmptyNameError, UntilBeforeSinceError
from app.models.patron import Patron


def named(full_name: str, sort_name: str | None = None) -> Patron:
    patron = Patron()
    patron.name(full_name, sort_name)
    return patron


@pytest.mark.parametrize(
    "full_name", ["Suharto", "O", "عبد الرحمن", "王小明", "ꦱꦶꦠꦶ", "Zoë", "Nur'aini", "👩🏽‍🏫", "N̈̃"]
)
def test_a_name_is_one_text_of_any_script(full_name: str) -> None:
    patron = named(full_name)
    assert (patron.full_name, patron.sort_name) == (full_name, full_name)
    assert patron.sort_key


def test_a_patron_is_sorted_by_the_sort_name_if_there_is_one() -> None:
    patron = named("Tan Mei Ling", "Mei Ling Tan")
    assert (patron.sort_name, patron.sort_key) == ("Mei Ling Tan", "mei ling tan")


def test_a_sort_key_knows_neither_case_nor_accents_nor_apostrophes() -> None:
    assert named("NUR’AINI  Zoë").sort_key == "nuraini zoe"


def test_a_name_without_letters_is_sorted_by_itself() -> None:
    assert named("'").sort_key == "'"


def test_a_patron_has_a_name() -> None:
    with pytest.raises(EmptyNameError):
        Patron().name("")


dates = st.none() | st.dates()


@given(dates, dates)
def test_a_membership_ends_on_the_day_it_begins_or_later(since: date | None, until: date | None) -> None:
    patron = Patron(member_since=since, member_until=until)
    if since and until and until < since:
        with pytest.raises(UntilBeforeSinceError) as caught:
            patron.check()
        assert (caught.value.since, caught.value.until) == (since, until)
    else:
        patron.check()

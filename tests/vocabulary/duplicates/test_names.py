"""What of a written name is taken for the name itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.vocabulary.duplicates.names import name_form

PARTS = {
    "Dr. Ir. Hj. Siti Nur'aini, S.Pd., M.Si.": ("siti", "nuraini"),
    "Prof. Dr. H. Bambang Sudibyo, M.B.A., Ph.D.": ("bambang", "sudibyo"),
    "Endah Wahyuni S.Pd": ("endah", "wahyuni"),
    "Endah Wahyuni SKom": ("endah", "wahyuni"),
    "Bapak Slamet": ("slamet",),
    "Ibu Sri-Wahyuni": ("sri", "wahyuni"),
    "Siregar, Nuraini": ("siregar", "nuraini"),
    "A.Rahman Saleh": ("a", "rahman", "saleh"),
    "Fatimah binti Yahya": ("fatimah", "yahya"),
    "Abd. Rahman": ("abdrahman",),
    "Abdul": ("abdul",),
    "SDN 3 Tembalang": ("sdn", "3", "tembalang"),
    "王小明": ("王小明",),
    "": (),
    "...": (),
}


@pytest.mark.parametrize("text", PARTS)
def test_titles_degrees_and_forms_of_address_are_left_out(text: str) -> None:
    assert name_form(text).written == PARTS[text]


@pytest.mark.parametrize("text", ["Ibu", "Dr.", "Mas Bapak", "H."])
def test_a_name_that_is_nothing_but_a_title_stays(text: str) -> None:
    assert name_form(text).parts


def test_the_servants_name_is_one_with_the_name_it_serves() -> None:
    forms = {
        name_form(text).plain for text in ("Abdul Rahman", "Abd. Rachman", "Abdurrahman", "Abdoel Rahman")
    }
    assert forms == {("abdurahman",)}


def test_initials_and_muhammad_do_not_tell_a_person_where_something_else_does() -> None:
    assert [part.written for part in name_form("M. Yusuf A.").telling] == ["yusuf"]
    assert [part.written for part in name_form("Muhammad").telling] == ["muhammad"]


@given(st.text(max_size=60))
def test_any_text_can_be_taken_apart(text: str) -> None:
    form = name_form(text)
    assert len(form.telling) <= len(form.parts)

"""Which field of a form a refusal is about."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.errors import ControlCharacterError, ImpossibleDateError, PhoneNumberError, TextTooLongError
from app.ui.dialogs.form_fields import FormFields
from app.ui.theme.theme import Theme
from app.vocabulary.library_errors import DiskFullError, LibraryError


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.add_widget(made)
    return made


@pytest.fixture
def form(theme: Theme, window: QWidget) -> FormFields:
    made = FormFields(theme, "form")
    for name, blamed in (("name", ()), ("born", (ImpossibleDateError,)), ("place", (LibraryError,))):
        made.add(QLineEdit(), name, *blamed).setParent(window)
    return made


def test_a_refusal_goes_to_the_field_of_its_kind_or_of_a_kind_that_it_extends(form: FormFields) -> None:
    assert form.refuse(ImpossibleDateError("1990-02-30")) is form.all[1]
    assert form.refuse(DiskFullError(Path("x"))) is form.all[2]
    assert [bool(field.error) for field in form.all] == [False, True, True]
    form.withdraw_refusals()
    assert [field.error for field in form.all] == ["", "", ""]


def test_a_refused_text_is_found_by_what_is_wrong_with_it(form: FormFields) -> None:
    for field, text in zip(form.all, ("a" * 300, "17\u202e8", "x"), strict=True):
        assert isinstance(field.editor, QLineEdit)
        field.editor.setText(text)
    assert form.refuse(TextTooLongError(300, 200)) is form.all[0]
    assert form.refuse(ControlCharacterError("U+202E")) is form.all[1]


def test_a_refusal_of_no_field_is_left_to_the_form(form: FormFields) -> None:
    assert form.refuse(PhoneNumberError("abc")) is None
    assert [field.error for field in form.all] == ["", "", ""]

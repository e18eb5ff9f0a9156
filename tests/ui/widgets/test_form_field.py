"""A form's field is named, says why it was refused, and keeps what was typed."""

import pytest
from PySide6.QtCore import QDate, QTime
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.ui.languages import Language
from app.ui.theme.theme import Theme
from app.ui.widgets.fields import DateField, NumberField, TimeField
from app.ui.widgets.form_field import FormField, align_labels


@pytest.fixture
def name(theme: Theme, qtbot: QtBot) -> FormField:
    field = FormField(theme, QLineEdit("Siti"))
    qtbot.add_widget(field)
    field.set_label("Full &name")
    return field


def spoken(field: FormField, part: QAccessible.Text) -> str:
    return QAccessible.queryAccessibleInterface(field.editor).text(part)


def test_a_field_is_named_for_a_screen_reader(name: FormField) -> None:
    assert spoken(name, QAccessible.Text.Name) == "Full name"


def test_a_refusal_is_shown_and_said_and_the_value_stays(name: FormField) -> None:
    name.show()
    name.set_hint("As on the identity card")
    name.set_error("Write a name.")
    assert name.error == "Write a name."
    assert name._error.isVisible()
    assert not name._hint.isVisible()
    assert spoken(name, QAccessible.Text.Description) == "Write a name."
    assert name.editor.property("refused") == "true"
    assert isinstance(name.editor, QLineEdit)
    assert name.editor.text() == "Siti"


def test_a_refusal_that_is_taken_back_leaves_the_hint(name: FormField) -> None:
    name.show()
    name.set_hint("As on the identity card")
    name.set_error("Write a name.")
    name.set_error("")
    assert name._hint.isVisible()
    assert not name._error_icon.isVisible()
    assert spoken(name, QAccessible.Text.Description) == "As on the identity card"


def test_a_refused_field_has_another_outline(name: FormField) -> None:
    name.resize(300, name.sizeHint().height())
    before = name.editor.grab().toImage().pixelColor(100, 0)
    name.set_error("Write a name.")
    assert name.editor.grab().toImage().pixelColor(100, 0) != before


def test_labels_beside_their_fields_are_as_wide_as_the_longest(theme: Theme, qtbot: QtBot) -> None:
    fields = [FormField(theme, QLineEdit(), beside=True) for _ in range(2)]
    for field, label in zip(fields, ("Waktu", "Hari yang dijanjikan"), strict=True):
        qtbot.add_widget(field)
        field.set_label(label)
    align_labels(fields)
    assert fields[0].label.width() == fields[1].label.width() >= fields[1].label.sizeHint().width()


def test_labels_become_narrower_again_in_a_language_of_shorter_words(theme: Theme, qtbot: QtBot) -> None:
    field = FormField(theme, QLineEdit(), beside=True)
    qtbot.add_widget(field)
    field.show()
    field.set_label("Hari yang dijanjikan")
    align_labels([field])
    wide = field.label.minimumWidth()
    field.set_label("Day")
    assert field.label.sizeHint().width() == wide, "a layout may have asked already"
    align_labels([field])
    assert field.label.minimumWidth() < wide


def test_a_time_is_parted_as_each_language_does(theme: Theme, qtbot: QtBot) -> None:
    field = TimeField(QTime(15, 40))
    qtbot.add_widget(field)
    for language, shown in ((Language.INDONESIAN, "15.40"), (Language.ENGLISH, "15:40")):
        field.setLocale(language.locale)
        assert field.text() == shown


def test_the_part_of_a_date_that_is_chosen_stays_so_in_another_language(theme: Theme, qtbot: QtBot) -> None:
    field = DateField(QDate(2026, 11, 24))
    qtbot.add_widget(field)
    field.setLocale(Language.ENGLISH.locale)
    with qtbot.waitActive(field):
        field.show()
        field.activateWindow()
    field.setFocus()
    field.setSelectedSection(DateField.Section.MonthSection)
    field.setLocale(Language.INDONESIAN.locale)
    assert field.currentSection() == DateField.Section.MonthSection
    assert field.lineEdit().selectedText() == "Nov"


@pytest.mark.parametrize(
    "editor",
    [lambda: DateField(QDate(2026, 11, 24)), lambda: TimeField(QTime(15, 40)), lambda: NumberField(0, 9)],
)
def test_a_date_or_time_has_room_for_all_of_its_text(theme: Theme, qtbot: QtBot, editor: object) -> None:
    assert callable(editor)
    field = editor()
    qtbot.add_widget(field)
    field.resize(field.sizeHint())
    field.show()
    text = field.fontMetrics().horizontalAdvance(field.text())
    assert field.lineEdit().width() >= text

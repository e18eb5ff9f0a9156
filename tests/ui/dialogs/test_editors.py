"""Editors give what they show, and keep it through a change of language."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.dialogs.editors import ChoiceBox, NoteEdit, OptionalDate, PartialDateEdit


@pytest.mark.parametrize(
    ("typed", "iso"),
    [
        ("2004", "2004"),
        ("5-2004", "2004-05"),
        ("17-5-2004", "2004-05-17"),
        ("17/05/2004", "2004-05-17"),
        ("17.5.2004", "2004-05-17"),
        ("2004-05-17", "2004-05-17"),
        ("  ", None),
        ("Mei", "Mei"),
        ("1-2-3-2004", "1-2-3-2004"),
    ],
)
def test_a_birth_date_is_read_as_people_write_it(typed: str, iso: str | None, qtbot: QtBot) -> None:
    edit = PartialDateEdit(typed)
    qtbot.add_widget(edit)
    assert edit.value == iso


@pytest.mark.parametrize("iso", ["2004", "2004-05", "2004-05-17", None])
def test_a_stored_birth_date_comes_back_unchanged(iso: str | None, qtbot: QtBot) -> None:
    edit = PartialDateEdit()
    qtbot.add_widget(edit)
    edit.show_value(iso)
    assert edit.value == iso


def test_a_choice_stays_in_another_language_and_tells_nobody(qtbot: QtBot) -> None:
    box = ChoiceBox[int | None]()
    qtbot.add_widget(box)
    box.set_choices([(None, "–"), (1, "Student"), (2, "Lecturer")])
    box.choose(2)
    with qtbot.assertNotEmitted(box.currentIndexChanged):
        box.set_choices([(None, "–"), (1, "Mahasiswa"), (2, "Dosen")])
    assert (box.value, box.currentText()) == (2, "Dosen")


def test_enter_saves_a_note_and_shift_enter_begins_a_line(qtbot: QtBot) -> None:
    note = NoteEdit()
    qtbot.add_widget(note)
    qtbot.keyClicks(note, "satu")
    qtbot.keyClick(note, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(note, "dua")
    with qtbot.waitSignal(note.saved):
        qtbot.keyClick(note, Qt.Key.Key_Return)
    assert note.toPlainText().splitlines() == ["satu", "dua"]


def test_a_date_may_be_unknown(qtbot: QtBot) -> None:
    day = OptionalDate(date(2026, 11, 23))
    qtbot.add_widget(day)
    assert day.value is None
    day.show_value(date(2027, 8, 31))
    assert day.value == date(2027, 8, 31)
    day.show_value(None)
    assert day.value is None


@pytest.mark.parametrize(
    ("before", "after", "becomes"),
    [
        ("", "", "B0012 "),
        ("Mencari", "", "Mencari B0012 "),
        ("Mencari ", "hari ini", "Mencari B0012 hari ini"),
        ("🙂", " hari ini", "🙂 B0012 hari ini"),
        ("Mencari\n", "\nbesok", "Mencari\nB0012\nbesok"),
    ],
)
def test_a_word_is_put_into_a_note_apart_from_what_stands_around_it(
    before: str, after: str, becomes: str, qtbot: QtBot
) -> None:
    note = NoteEdit()
    qtbot.add_widget(note)
    note.setPlainText(before + after)
    cursor = note.textCursor()
    cursor.setPosition(len(before.encode("utf-16-le")) // 2)
    note.setTextCursor(cursor)
    note.put_in("B0012")
    assert note.toPlainText() == becomes


def test_a_word_takes_the_place_of_what_is_marked(qtbot: QtBot) -> None:
    note = NoteEdit()
    qtbot.add_widget(note)
    note.setPlainText("salah")
    note.selectAll()
    note.put_in("B0012")
    assert note.toPlainText() == "B0012 "

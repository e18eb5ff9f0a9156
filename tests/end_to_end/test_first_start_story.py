"""A librarian's first five minutes: no settings, own patrons in, a card scanned, the person on the screen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.program import Program
from app.settings import SettingsFile
from app.ui.languages import Language, Languages
from tests.ui.scanning.keyboard import Keyboard

EXPORT = (
    '"member_id","member_name","gender","member_type_name","member_email","member_address","postal_code",'
    '"inst_name","is_new","member_image","pin","member_phone","member_fax","member_since_date",'
    '"register_date","expire_date","birth_date","member_notes"\n'
    '"M0000017","Nur\\\'aini Siregar","0","Mahasiswa","nuraini@contoh.ac.id","Jl. Mawar 3","50275",'
    '"Universitas Contoh","0","","3374","0812-1111-2222","","2021-08-02","2021-08-02","2027-08-01",'
    '"1999-08-17",""\n'
    '"M0000088","Suparti","0","Umum","","","","","0","","","","","2019-01-07","2019-01-07","2027-01-06",'
    '"1951-03-02",""\n'
)
"""What SLiMS 9 writes (Membership, Export Data)."""


@pytest.fixture
def program(qapp: QApplication, languages: Languages, tmp_path: Path) -> Iterator[Program]:
    """Started where it never ran before."""
    made = Program(qapp, languages, SettingsFile(tmp_path / "settings.toml"))
    made.begin(None)
    yield made
    made.end()


@pytest.fixture
def export(tmp_path: Path) -> Path:
    path = tmp_path / "senayan_member_export.csv"
    path.write_text(EXPORT, "utf-8")
    return path


def press(qtbot: QtBot, key: Qt.Key) -> None:
    """Press a key wherever the focus is, as a person does."""
    focused = QApplication.focusWidget()
    assert isinstance(focused, QWidget)
    qtbot.keyClick(focused, key)


def write(qtbot: QtBot, text: str) -> None:
    focused = QApplication.focusWidget()
    assert isinstance(focused, QWidget)
    qtbot.keyClicks(focused, text)


def test_the_first_five_minutes_by_keyboard_alone(
    program: Program, export: Path, home: Path, languages: Languages, qtbot: QtBot
) -> None:
    window = program.start.window
    assert window is not None
    qtbot.waitUntil(window.isActiveWindow)
    window._beginning._languages.choose(Language.INDONESIAN)
    window._beginning.take_focus()
    press(qtbot, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is window._new._library
    write(qtbot, "Perpustakaan Kota Semarang")
    window._new._person.setFocus()
    write(qtbot, "Siti Rahmawati")
    with qtbot.waitSignal(window.opened):
        press(qtbot, Qt.Key.Key_Return)
    page = window._patrons_page
    assert page is not None
    page.open_file(export)
    qtbot.waitUntil(page._foot_buttons.go_on.hasFocus)
    with qtbot.waitSignal(page._work.brought_in):
        press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(page._foot_buttons.go_on.hasFocus)
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.desk is not None)
    desk = program.desk
    assert desk is not None
    assert desk.workplace.session.staff.name == "Siti Rahmawati"
    assert desk.workplace.session.library.path.is_relative_to(home)
    qtbot.waitUntil(desk.window.isActiveWindow)
    with qtbot.waitSignal(desk.window.parts.patrons.patron_shown):
        Keyboard(desk.window).scan("M0000017")
    patron_id = desk.window.parts.patrons.current_patron()
    assert patron_id is not None
    assert desk.workplace.queries.patrons.details(patron_id).name == "Nur'aini Siregar"

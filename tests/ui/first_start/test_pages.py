"""What the pages ask for, propose and refuse; what was typed is always still there."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from app.errors import ControlCharacterError, TextTooLongError, UnknownZoneError
from app.ui.first_start.demonstration_page import DemonstrationPage
from app.ui.first_start.new_library_page import NewLibraryPage
from app.ui.first_start.open_page import OpenPage
from app.ui.first_start.restore_page import RestorePage
from app.ui.first_start.wishes import MakeDemonstration, MakeLibrary, OpenFile, RestoreBackup
from app.ui.languages import Language, Languages
from app.ui.theme.theme import Theme
from app.vocabulary.library_errors import (
    DiskFullError,
    LibraryExistsError,
    LibraryNotOursError,
    MakingStoppedError,
)
from app.vocabulary.staff import StaffRole


@pytest.fixture
def page(theme: Theme, languages: Languages, folder: Path, qtbot: QtBot) -> NewLibraryPage:
    made = NewLibraryPage(theme, languages, folder)
    qtbot.add_widget(made)
    made.show()
    return made


def errors(page: NewLibraryPage) -> list[str]:
    return [field.label.text() for field in page._form.all if field.error]


def test_a_new_library_is_asked_for_with_all_that_it_needs(
    page: NewLibraryPage, folder: Path, qtbot: QtBot
) -> None:
    page.set_brings_in(True)
    page._library.setText("Perpustakaan Kota Semarang")
    page._person.setText("Siti Rahmawati")
    page._zone.choose("Asia/Makassar")
    page._side.choose(StaffRole.BACK_OFFICE)
    with qtbot.waitSignal(page.submitted) as asked:
        qtbot.keyClick(page._person, Qt.Key.Key_Return)
    [wish] = asked.args or [None]
    assert isinstance(wish, MakeLibrary)
    assert wish.brings_in
    assert wish.path == folder / "library.pemustaka"
    command = wish.command
    assert (command.library_name, command.branch_name) == ("Perpustakaan Kota Semarang", "Main library")
    assert (command.staff_name, command.desk_name) == ("Siti Rahmawati", "Desk 1")
    assert (command.staff_role, command.zone) == (StaffRole.BACK_OFFICE, "Asia/Makassar")
    assert command.language == Language.ENGLISH


def test_every_name_that_is_missing_is_asked_for_and_nothing_is_lost(
    page: NewLibraryPage, qtbot: QtBot
) -> None:
    page._library.setText("Perpustakaan Kota")
    page._branch.clear()
    page._place.line.setText("  ")
    with qtbot.assertNotEmitted(page.submitted):
        page.submit()
    assert errors(page) == ["Your branch", "Your name", "Where it lives"]
    assert page._branch.hasFocus()
    assert page._place.line.property("refused") == "true"
    assert page._library.text() == "Perpustakaan Kota"
    page._branch.setText("Pusat")
    page.submit()
    assert errors(page) == ["Your name", "Where it lives"]


@pytest.mark.parametrize(
    ("error", "label"),
    [
        (LibraryExistsError(Path("x")), "Where it lives"),
        (DiskFullError(Path("x")), "Where it lives"),
        (UnknownZoneError("Asia/Semarang"), "Time zone"),
        (TextTooLongError(300, 200), "Your name"),
        (ControlCharacterError("U+202E"), "Name of the library"),
    ],
)
def test_a_refusal_is_said_beside_its_field(page: NewLibraryPage, error: Exception, label: str) -> None:
    page._library.setText("Kota\u202eSemarang")
    page._person.setText("a" * 300)
    page.refuse(error)  # type: ignore[arg-type]  # each is one of ours
    assert errors(page) == [label]
    assert page._library.text() == "Kota\u202eSemarang"


def test_a_refusal_of_no_field_is_said_at_the_top(page: NewLibraryPage) -> None:
    page.refuse(MakingStoppedError())
    assert "You stopped it" in page._bar.accessibleName()
    assert errors(page) == []


def test_what_is_proposed_follows_the_language_and_what_was_typed_does_not(
    page: NewLibraryPage, languages: Languages
) -> None:
    page._branch.setText("Tembalang")
    languages.use(Language.INDONESIAN)
    assert page._desk.text() == "Meja layanan 1"
    assert page._branch.text() == "Tembalang"
    assert page._place.path.name == "perpustakaan.pemustaka"


def test_the_folder_is_chosen_and_the_name_stays(page: NewLibraryPage, tmp_path: Path, qtbot: QtBot) -> None:
    page._place.line.setText("kota")
    button = page.findChild(QPushButton, "new_library_place_choose")
    assert isinstance(button, QPushButton)
    qtbot.keyClick(button, Qt.Key.Key_Return)
    dialog = page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path))
    assert page._place.path == tmp_path / "kota.pemustaka"
    dialog.reject()


def test_a_place_that_is_taken_is_not_proposed(theme: Theme, languages: Languages, folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "library.pemustaka").touch()
    page = NewLibraryPage(theme, languages, folder)
    assert page._place.path == folder / "library-2.pemustaka"


def test_a_demonstration_needs_one_key(
    theme: Theme, languages: Languages, folder: Path, qtbot: QtBot
) -> None:
    page = DemonstrationPage(theme, languages, folder)
    qtbot.add_widget(page)
    with qtbot.waitSignal(page.submitted) as asked:
        qtbot.keyClick(page, Qt.Key.Key_Return)
    [wish] = asked.args or [None]
    assert isinstance(wish, MakeDemonstration)
    assert wish.path == folder / "demonstration.pemustaka"
    assert wish.command.is_demonstration


def test_a_file_without_its_ending_is_found(theme: Theme, folder: Path, qtbot: QtBot) -> None:
    page = OpenPage(theme, folder)
    qtbot.add_widget(page)
    page._file.line.setText("kota")
    with qtbot.waitSignal(page.submitted) as asked:
        page.submit()
    assert asked.args == [OpenFile(folder / "kota.pemustaka")]


def test_what_is_wrong_with_a_backup_is_said_at_the_backup(
    theme: Theme, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    page = RestorePage(theme, folder)
    qtbot.add_widget(page)
    backup, place = tmp_path / "backup.pemustaka", tmp_path / "kota.pemustaka"
    page._backup.show_path(backup)
    page.propose_place(place)
    with qtbot.waitSignal(page.submitted) as asked:
        page.submit()
    assert asked.args == [RestoreBackup(backup, place)]
    page.refuse(LibraryNotOursError(backup))
    assert "is not a library" in page._backup_field.error
    page.refuse(DiskFullError(place))
    assert "no room left" in page._place_field.error


def test_escape_goes_back_and_while_busy_asks_to_stop(
    theme: Theme, languages: Languages, folder: Path, qtbot: QtBot
) -> None:
    page = DemonstrationPage(theme, languages, folder)
    qtbot.add_widget(page)
    page.show()
    with qtbot.waitSignal(page.back_requested):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    page.set_busy(True)
    with qtbot.assertNotEmitted(page.submitted):
        qtbot.keyClick(page, Qt.Key.Key_Return)
    with qtbot.waitSignal(page.stop_requested):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    page.show_progress(1, 4)
    assert page._progress.value() == page._progress.maximum() // 4

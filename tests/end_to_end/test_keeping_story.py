"""Two people edit, an undo asks, the history shows both; a backup is made and seen to be fresh."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import open_library
from app.models.patron import Patron
from app.ui.backup.backup_dialog import BackupDialog
from app.ui.dialogs.patron_dialog import PatronDialog
from app.ui.help.shortcuts_dialog import ShortcutsDialog
from app.ui.history.history_dialog import HistoryDialog
from app.ui.history.undo_dialog import UndoDialog
from app.ui.languages import Languages
from app.ui.main_window import MainWindow
from tests.builders import Builder, new_library
from tests.end_to_end.desks import desk_on
from tests.settable_clock import SettableClock

WidgetT = TypeVar("WidgetT", bound=QWidget)

SITI, JOKO = "Siti Rahmawati", "Joko Susilo"
NURAINI = 1


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "semarang.pemustaka"
    database, actor = new_library(path, SettableClock())
    with database:
        builder = Builder(database, actor)
        builder.patron("Nur'aini Siregar", occupation="Pelajar")
        builder.staff(JOKO)
    return path


@pytest.fixture
def desk(
    library: Path, qapp: QApplication, languages: Languages, tmp_path: Path, qtbot: QtBot
) -> Iterator["Desk"]:
    with desk_on(library, qapp, languages, tmp_path) as window:
        yield Desk(window, qtbot)


class Desk:
    """The window, used as a person uses it."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window = window
        self.qtbot = qtbot

    def sit_down(self, name: str) -> None:
        """Somebody else is at the desk."""
        staff = self.window.workplace.queries.desk.staff()
        self.window.workplace.session.switch_to(next(one for one in staff if one.name == name))

    def edit(self, field: str, value: str) -> None:
        """Write into a field of the patron's form and save."""
        self.window.parts.dialogs.edit_patron(NURAINI)
        dialog = self.wait_for(PatronDialog)
        line = dialog.findChild(QLineEdit, field)
        assert isinstance(line, QLineEdit)
        line.setText(value)
        with self.qtbot.waitSignal(dialog.accepted):
            self.qtbot.keyClick(line, Qt.Key.Key_Return)

    def undo_by_key(self) -> None:
        """Ctrl+Z with the focus where it mostly is: in the find box, which is empty."""
        find = self.window.findChild(QLineEdit, "find")
        assert isinstance(find, QLineEdit)
        self.window.activateWindow()
        find.setFocus()
        self.qtbot.waitUntil(find.hasFocus)
        self.qtbot.keyClick(find, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    def wait_for(self, kind: type[WidgetT]) -> WidgetT:
        """The dialog of this class, once it is to be seen."""

        def seen() -> WidgetT | None:
            return next((one for one in self.window.findChildren(kind) if one.isVisible()), None)

        self.qtbot.waitUntil(lambda: seen() is not None)
        found = seen()
        assert found is not None
        return found

    def press(self, part: QWidget, name: str) -> None:
        button = part.findChild(QAbstractButton, name)
        assert isinstance(button, QAbstractButton)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def occupation(self) -> str | None:
        form = self.window.workplace.queries.patrons.details(NURAINI).form
        return form.occupation

    def told(self, text: str) -> None:
        """The notice at the foot says this."""
        toast = self.window.parts.toast
        self.qtbot.waitUntil(lambda: toast.shown is not None and toast.shown.text == text)


def texts(part: QWidget) -> set[str]:
    return {label.text() for label in part.findChildren(QLabel) if label.isVisible()}


def column(dialog: HistoryDialog, number: int) -> list[Any]:
    model = dialog._model
    return [model.index(row, number).data() for row in range(model.rowCount())]


def test_two_people_edited_undo_asks_and_the_history_shows_both(desk: Desk) -> None:
    desk.edit("patron_occupation", "Guru")
    desk.told("Nur'aini Siregar changed")
    desk.sit_down(JOKO)
    desk.edit("patron_occupation", "Dosen")
    desk.sit_down(SITI)
    desk.undo_by_key()
    question = desk.wait_for(UndoDialog)
    assert {"Occupation", "Pelajar", "Guru", "Dosen"} <= texts(question)
    assert any(f"Changed since by {JOKO}" in text for text in texts(question))
    desk.press(question, "undo_restore_all")
    with desk.qtbot.waitSignal(question.accepted):
        desk.press(question, "undo_save")
    desk.told("Undone: Nur'aini Siregar changed")
    assert desk.occupation() == "Pelajar"

    desk.window.parts.actions.history.trigger()
    history = desk.wait_for(HistoryDialog)
    desk.qtbot.waitUntil(lambda: len(column(history, 0)) == 6)
    assert column(history, 1)[:3] == ["Undone: Patron changed", "Patron changed", "Patron changed"]
    assert column(history, 3)[:3] == [SITI, JOKO, SITI]
    assert column(history, 2)[:3] == ["", "", "undone"]
    desk.qtbot.waitUntil(lambda: "Dosen → Pelajar" in texts(history))
    with desk.qtbot.waitSignal(desk.window.parts.patrons.patron_shown) as shown:
        desk.press(history, "history_open_patron")
    assert shown.args == [NURAINI]


def test_a_backup_makes_the_status_line_fresh_and_can_be_opened(desk: Desk, tmp_path: Path) -> None:
    status = desk.window.parts.status
    desk.qtbot.waitUntil(lambda: status._backup.text() == "Never backed up")
    desk.edit("patron_occupation", "Guru")
    desk.press(status, "status_backup")
    dialog = desk.wait_for(BackupDialog)
    stick = tmp_path / "stick"
    stick.mkdir()
    dialog.folder_picked.emit(stick)
    desk.qtbot.waitUntil(lambda: dialog._command() == stick)
    desk.press(dialog, "backup_save")
    desk.qtbot.waitUntil(lambda: status._backup.text().startswith("Last backup: today"))
    (copy,) = stick.glob("*.pemustaka")
    with open_library(copy) as opened, opened.database.reading() as session:
        assert session.get_one(Patron, NURAINI).occupation == "Guru"
        assert opened.database.check().is_clean


def test_a_backup_is_still_fresh_the_next_morning(
    library: Path, qapp: QApplication, languages: Languages, tmp_path: Path, qtbot: QtBot
) -> None:
    with open_library(library, read_only=True) as beside:
        beside.database.back_up(tmp_path / "nightly.pemustaka")
    with desk_on(library, qapp, languages, tmp_path) as window:
        qtbot.waitUntil(lambda: window.parts.status._backup.text().startswith("Last backup: today"))


def test_the_list_of_keys_is_that_of_the_menu(desk: Desk) -> None:
    desk.press(desk.window.parts.status, "status_shortcuts")
    said = texts(desk.wait_for(ShortcutsDialog))
    for _group, actions in desk.window.parts.actions.groups():
        assert {action.text() for action in actions if not action.shortcut().isEmpty()} <= said

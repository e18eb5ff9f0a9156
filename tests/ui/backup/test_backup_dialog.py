"""Back up now: choose where to, watch, stop, read the result; each refusal has its sentence."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.storage.database import Database
from app.storage.file import backup as copying
from app.ui.backup.backup_dialog import BackupDialog
from app.ui.backup.backup_opener import BackupOpener
from app.ui.backup.places import Place, Places
from app.ui.languages import Language
from app.ui.workplace import Workplace
from tests.builders import Builder


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.add_widget(widget)
    widget.resize(1200, 700)
    widget.show()
    return widget


@pytest.fixture
def opener(workplace: Workplace, window: QWidget) -> BackupOpener:
    return BackupOpener(workplace, window)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


Opened = Callable[[], BackupDialog]


@pytest.fixture
def opened(opener: BackupOpener, window: QWidget, stick: Path, qtbot: QtBot) -> Opened:
    """Opens the dialog and points at the stick."""

    def open_it() -> BackupDialog:
        opener.open()
        qtbot.waitUntil(lambda: window.findChild(BackupDialog) is not None)
        dialog = window.findChild(BackupDialog)
        assert isinstance(dialog, BackupDialog)
        dialog.folder_picked.emit(stick)
        qtbot.waitUntil(lambda: dialog._places.place is not None and dialog._places.place.folder == stick)
        return dialog

    return open_it


def press(dialog: QWidget, name: str, qtbot: QtBot) -> None:
    button = dialog.findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_a_backup_is_made_checked_and_told(
    opened: Opened, opener: BackupOpener, workplace: Workplace, build: Builder, stick: Path, qtbot: QtBot
) -> None:
    build.patron()
    dialog = opened()
    assert "semarang-2026-11-23-" in texts(dialog)
    with qtbot.waitSignal(opener.made) as made:
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    backup = made.args[0]
    assert backup.path.parent == stick
    with Database.open(backup.path) as copy:
        assert copy.check().is_clean
    assert dialog._verdict.mark is not None
    assert dialog._verdict.mark.word == "Backed up and checked"
    assert str(backup.path) in texts(dialog)
    assert "MB" in texts(dialog)
    assert workplace.queries.backups.last() == backup
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)


def test_nothing_is_chosen_where_no_stick_is(workplace: Workplace, window: QWidget, qtbot: QtBot) -> None:
    dialog = BackupDialog(
        workplace.theme, workplace.formats, "x.pemustaka", Places((), Path("/media/siti/LAMA")), window
    )
    dialog.show()
    assert "No stick is plugged in. Plug one in, or choose a folder." in texts(dialog)
    assert "The last backup went to /media/siti/LAMA, which is not there now." in texts(dialog)
    assert not dialog._save.isEnabled()
    stick = Place(Path("/media/siti/BARU"), "BARU", 14_200_000_000, is_disk_of_library=False)
    dialog.offer(Places((stick,), None))
    assert dialog._places.place == stick
    assert dialog._save.isEnabled()
    assert "/media/siti/BARU · 14.2 GB free" in texts(dialog)
    dialog.offer(Places((stick,), None))
    assert dialog._places._places == [stick]


def test_the_disk_of_the_library_is_warned_of(opened: Opened) -> None:
    assert "This is the disk that the library is on" in texts(opened())


def test_a_stick_pulled_out_is_said_and_another_can_be_chosen(
    opened: Opened, opener: BackupOpener, stick: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened()
    stick.rmdir()
    press(dialog, "backup_save", qtbot)
    qtbot.waitUntil(lambda: "Plug the stick in again" in texts(dialog))
    other = tmp_path / "other"
    other.mkdir()
    dialog.folder_picked.emit(other)
    qtbot.waitUntil(lambda: dialog._command() == other)
    with qtbot.waitSignal(opener.made):
        press(dialog, "backup_save", qtbot)


def test_a_backup_is_stopped_and_leaves_nothing(
    opened: Opened, build: Builder, stick: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    dialog = opened()
    monkeypatch.setattr(copying, "_PAGES_AT_A_TIME", 1)
    dialog.submit()
    assert dialog._cancel.text() == "Stop"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: "The backup was stopped." in texts(dialog) or dialog._made is not None)
    assert dialog._made is None
    assert list(stick.iterdir()) == []
    assert dialog.isVisible()


def test_progress_is_said_and_then_the_check(opened: Opened) -> None:
    dialog = opened()
    dialog.set_busy(True)
    dialog.show_progress(300, 1000)
    assert "Copying … 30 %" in texts(dialog)
    dialog.show_progress(1000, 1000)
    assert "Checking the copy …" in texts(dialog)


def test_the_folder_is_opened_when_asked(opened: Opened, stick: Path, qtbot: QtBot) -> None:
    dialog = opened()
    press(dialog, "backup_save", qtbot)
    qtbot.waitUntil(lambda: dialog._made is not None)
    dialog.open_folder_requested.disconnect()
    with qtbot.waitSignal(dialog.open_folder_requested) as asked:
        press(dialog, "backup_open_folder", qtbot)
    assert asked.args == [stick]


def test_every_word_follows_the_language(opened: Opened, workplace: Workplace, qtbot: QtBot) -> None:
    dialog = opened()
    workplace.languages.use(Language.INDONESIAN)
    assert dialog.windowTitle() == "Cadangkan sekarang"
    assert "tersisa" in texts(dialog)
    press(dialog, "backup_save", qtbot)
    qtbot.waitUntil(lambda: dialog._made is not None)
    workplace.languages.use(Language.ENGLISH)
    assert dialog._save.text() == "Close"


def test_everything_that_acts_has_a_name(opened: Opened) -> None:
    dialog: Any = opened()
    for button in dialog.findChildren(QAbstractButton):
        if button.isVisible() and not button.objectName().startswith("qt_"):
            assert button.objectName(), button
            assert button.accessibleName() or button.text(), button.objectName()

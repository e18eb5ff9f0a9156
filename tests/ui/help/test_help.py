"""The list of keys says what the window's actions say; About says which version and where the files are."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app import __version__
from app.ui.actions.window_actions import WindowActions
from app.ui.help.about_dialog import AboutDialog
from app.ui.help.shortcuts_dialog import ShortcutsDialog
from app.ui.languages import Language
from app.ui.theme.theme import Theme
from app.ui.widgets.labels.key_cap import KeyCap
from app.ui.workplace import Workplace


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.add_widget(widget)
    widget.show()
    return widget


@pytest.fixture
def actions(window: QWidget, workplace: Workplace) -> WindowActions:
    made = WindowActions(window)
    made.retranslate(("Today", "Patrons", "Interactions", "Requests"))
    return made


@pytest.fixture
def shortcuts(theme: Theme, actions: WindowActions, window: QWidget) -> ShortcutsDialog:
    dialog = ShortcutsDialog(theme, actions, window)
    dialog.open()
    return dialog


def words(dialog: QWidget) -> set[str]:
    return {label.text() for label in dialog.findChildren(QLabel) if label.isVisible()}


def keys(dialog: QWidget) -> set[str]:
    return {cap.accessibleName() for cap in dialog.findChildren(KeyCap) if cap.isVisible()}


def test_every_key_of_the_window_is_listed_with_its_action_and_group(
    shortcuts: ShortcutsDialog, actions: WindowActions
) -> None:
    said, named = words(shortcuts), keys(shortcuts)
    for group, members in actions.groups():
        with_keys = [action for action in members if not action.shortcut().isEmpty()]
        assert not with_keys or group in said
        for action in with_keys:
            assert action.text() in said
            assert action.shortcut().toString() in named
    assert actions.about.text() not in said  # without a key it has nothing to say here


def test_keys_of_dialogs_and_lists_are_listed_too(shortcuts: ShortcutsDialog) -> None:
    assert {"In dialogs", "Begin a new line in a note", "Edit the patron"} <= words(shortcuts)
    assert {"Shift+Enter", "F2", "a scan"} <= keys(shortcuts)


def test_the_list_is_narrowed_by_key_and_by_word(shortcuts: ShortcutsDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(shortcuts._filter, "ctrl+b")
    assert keys(shortcuts) == {"Ctrl+B"}
    assert "In dialogs" not in words(shortcuts)
    shortcuts._filter.setText("BACK UP")
    assert keys(shortcuts) == {"Ctrl+B"}
    shortcuts._filter.setText("xyzzy")
    assert keys(shortcuts) == set()
    assert "No key does this." in words(shortcuts)
    shortcuts._filter.clear()
    assert len(keys(shortcuts)) > 20


def test_the_list_follows_the_language(
    shortcuts: ShortcutsDialog, actions: WindowActions, workplace: Workplace, qtbot: QtBot
) -> None:
    shortcuts._filter.setText("F1")
    workplace.languages.use(Language.INDONESIAN)
    actions.retranslate(("Hari Ini", "Pemustaka", "Interaksi", "Permintaan"))
    assert shortcuts.windowTitle() == "Pintasan"
    qtbot.waitUntil(lambda: keys(shortcuts) == {"F1"})
    assert "Pintasan" in words(shortcuts)


def test_about_says_version_licence_and_where_the_files_are(
    theme: Theme, window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    library, log = tmp_path / "data" / "semarang.pemustaka", tmp_path / "log"
    dialog = AboutDialog(theme, library, log, window)
    dialog.open()
    said = words(dialog)
    assert {str(library), str(log)} <= said
    assert any("MIT" in text for text in said)
    assert dialog._sheet._subject.text == f"version {__version__}"
    for number in range(2):
        button = dialog.findChild(QAbstractButton, f"about_open_{number}")
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert opened == [str(library.parent), str(log)]

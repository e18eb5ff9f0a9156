"""The desk's first story on the real window: find, log, see it, undo it, find all of it the next morning."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.ui.dialogs.interaction.interaction_dialog import InteractionDialog
from app.ui.dialogs.key_lists.overview import KeyListsDialog
from app.ui.dialogs.key_lists.service_patrons import ServicePatronsDialog
from app.ui.languages import Languages
from app.ui.main_window import MainWindow
from app.ui.patrons.patron_panel import Page
from app.ui.widgets.toast import Toast
from app.ui.window.unknown_number import UnknownNumber
from app.vocabulary.key_information import Shape
from tests.builders import Builder, card, new_library
from tests.end_to_end.desks import desk_on
from tests.settable_clock import SettableClock

ENTRY_UNDER_ITS_DAY = 2
"""Rows of a timeline with one entry."""


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "semarang.pemustaka"
    database, actor = new_library(path, SettableClock())
    with database:
        builder = Builder(database, actor)
        builder.patron("Nur'aini Siregar", identifiers=(card("M0000017"),))
        builder.patron("Suparti", identifiers=(card("M0000088"),))
    return path


def rows(window: MainWindow, name: str) -> int:
    view = window.findChild(QAbstractItemView, name)
    assert isinstance(view, QAbstractItemView)
    return view.model().rowCount()


def open_by_text(window: MainWindow, qtbot: QtBot, text: str) -> None:
    find = window.findChild(QLineEdit, "find")
    assert isinstance(find, QLineEdit)
    find.setText(text)
    qtbot.waitUntil(lambda: rows(window, "patron_list") == 1)
    with qtbot.waitSignal(window.parts.patrons.patron_shown):
        qtbot.keyClick(find, Qt.Key.Key_Return)


def test_an_interaction_is_logged_seen_undone_and_still_there_the_next_morning(
    library: Path, qapp: QApplication, languages: Languages, qtbot: QtBot, tmp_path: Path
) -> None:
    with desk_on(library, qapp, languages, tmp_path) as window:
        qtbot.waitUntil(lambda: rows(window, "patron_list") == 2)
        open_by_text(window, qtbot, "nuraini")
        window.parts.patrons._panel.open_page(Page.TIMELINE)
        window.parts.actions.log_interaction.trigger()
        dialog = window.findChild(InteractionDialog)
        assert isinstance(dialog, InteractionDialog)
        note = dialog.findChild(QPlainTextEdit)
        assert isinstance(note, QPlainTextEdit)
        note.setPlainText("Menanyakan\u202ejam")
        qtbot.keyClick(note, Qt.Key.Key_Return)
        field = dialog._labelled[3]
        qtbot.waitUntil(lambda: "U+202E" in field.error)
        assert note.toPlainText() == "Menanyakan\u202ejam"
        note.setPlainText("Menanyakan jam buka")
        with qtbot.waitSignal(dialog.accepted):
            qtbot.keyClick(note, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: rows(window, "timeline") == ENTRY_UNDER_ITS_DAY)
        toast = window.findChild(Toast)
        assert isinstance(toast, Toast)
        qtbot.waitUntil(lambda: toast.shown is not None)
        assert toast.shown is not None
        assert toast.shown.text == "Interaction with Nur'aini Siregar logged"
        assert toast.shown.action == "Undo"
        window.parts.actions.undo.trigger()
        qtbot.waitUntil(lambda: rows(window, "timeline") == 0)
        window.parts.actions.log_interaction.trigger()
        second = window.findChildren(InteractionDialog)[-1]
        second._note.setPlainText("Minta penelusuran literatur")
        with qtbot.waitSignal(second.accepted):
            qtbot.keyClick(second._note, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: rows(window, "timeline") == ENTRY_UNDER_ITS_DAY)
    with desk_on(library, qapp, languages, tmp_path) as window:
        window.parts.patrons._panel.open_page(Page.TIMELINE)
        open_by_text(window, qtbot, "M0000017")
        qtbot.waitUntil(lambda: rows(window, "timeline") == ENTRY_UNDER_ITS_DAY)


def test_a_scanned_number_opens_its_patron_and_an_unknown_one_is_said(
    library: Path, qapp: QApplication, languages: Languages, qtbot: QtBot, tmp_path: Path
) -> None:
    with desk_on(library, qapp, languages, tmp_path) as window:
        with qtbot.waitSignal(window.parts.patrons.patron_shown):
            window.parts.scans.look_up("m0000088")
        assert window.parts.patrons.current_patron() == 2
        window.parts.scans.look_up("B-9999")
        qtbot.waitUntil(lambda: window.findChild(UnknownNumber) is not None)
        offer = window.findChild(UnknownNumber)
        assert isinstance(offer, UnknownNumber)
        assert "B-9999" in offer.accessibleName()


def test_every_word_follows_the_language(
    library: Path, qapp: QApplication, languages: Languages, qtbot: QtBot, tmp_path: Path
) -> None:
    with desk_on(library, qapp, languages, tmp_path) as window:
        open_by_text(window, qtbot, "suparti")
        assert window.parts.top.tabs.tabText(1) == "Patrons"
        window.parts.actions.switch_language.trigger()
        assert window.parts.top.tabs.tabText(1) == "Pemustaka"
        assert window.parts.patrons._panel._tabs.tabText(Page.TIMELINE) == "Linimasa"
        window.parts.actions.switch_language.trigger()


def test_what_the_menu_and_the_panel_offer_about_key_information_opens(
    library: Path, qapp: QApplication, languages: Languages, qtbot: QtBot, tmp_path: Path
) -> None:
    with desk_on(library, qapp, languages, tmp_path) as window:
        window.parts.actions.key_lists.trigger()
        qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(KeyListsDialog)))
        window.parts.patrons.service_list_requested.emit(1, Shape.LADDER)
        qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(ServicePatronsDialog)))

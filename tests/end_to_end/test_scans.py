"""What a scan does, wherever the keyboard is: through the window that is active, as a scanner sends it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from app.ui.dialogs.patron_dialog import PatronDialog
from app.ui.dialogs.text_dialog import NoteDialog
from app.ui.languages import Language
from app.ui.window.unknown_number import UnknownNumber
from tests.builders import Builder
from tests.end_to_end.shared_desk import JOKO, NURAINI, SUPARTI, SharedDesk


def test_a_scan_during_a_note_opens_the_patron_and_puts_the_note_aside(shared: SharedDesk) -> None:
    dialog, note = shared.write_note("Menanyakan jam")
    shared.scan("M0000088")
    assert (shared.patron, dialog.isVisible(), note.toPlainText()) == (SUPARTI, False, "Menanyakan jam")
    drafts = shared.window.parts.drafts
    assert drafts.isVisible()
    assert "Nur'aini" in drafts._bar.accessibleName()
    shared.window.close()  # refused: the note would be lost
    assert (shared.window.isVisible(), dialog.isVisible(), drafts.isVisible()) == (True, True, False)
    shared.qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    shared.press(Qt.Key.Key_Return)
    assert [one.patron_id for one in shared.logged()] == [NURAINI]


def test_several_notes_wait_and_the_last_comes_back_first(shared: SharedDesk) -> None:
    first, _ = shared.write_note("satu")
    shared.scan("M0000088")
    second, _ = shared.write_note("dua", SUPARTI)
    shared.scan("M0000017")
    assert "2 notes" in shared.window.parts.drafts._bar.accessibleName()
    shared.desk.workplace.languages.use(Language.INDONESIAN)
    assert "2 catatan" in shared.window.parts.drafts._bar.accessibleName()
    shared.press(Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert (first.isVisible(), second.isVisible()) == (False, True)


def test_an_empty_note_is_closed_by_a_scan(shared: SharedDesk) -> None:
    shared.write_note("")
    shared.scan("M0000088")
    assert (shared.patron, shared.window.parts.drafts.isVisible()) == (SUPARTI, False)


def test_the_card_of_the_patron_whom_the_note_is_about_leaves_it_open(shared: SharedDesk) -> None:
    dialog, note = shared.write_note("Menanyakan")
    shared.scan("M0000017")
    assert (dialog.isVisible(), note.toPlainText()) == (True, "Menanyakan")
    assert "whom this note is about" in dialog._bar.accessibleName()


@pytest.mark.parametrize("number", ["M0000017", "B00123456"])
def test_in_another_dialog_a_scan_says_that_it_must_be_closed_first(shared: SharedDesk, number: str) -> None:
    shared.window.parts.dialogs.edit_patron(SUPARTI)
    shared.qtbot.waitUntil(lambda: shared.window.findChild(PatronDialog) is not None)
    dialog = shared.window.findChild(PatronDialog)
    assert isinstance(dialog, PatronDialog)
    shared.qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    shared.scan(number)
    assert dialog.isVisible()
    assert f"number {number}, close this first" in dialog._bar.accessibleName()


def test_with_a_window_of_qt_open_the_notice_says_so(shared: SharedDesk) -> None:
    dialog = QDialog(shared.window)
    dialog.open()
    shared.qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    shared.window.parts.scans.look_up("M0000017")
    shared.settle()
    shown = shared.window.parts.toast.shown
    assert shown is not None
    assert "close this first" in shown.text


def test_an_unknown_number_can_become_a_new_patrons_card(shared: SharedDesk) -> None:
    shared.scan("M0000999")
    assert "M0000999" in shared.offer().accessibleName()
    shared.press(Qt.Key.Key_Return)
    dialog = shared.window.findChild(PatronDialog)
    assert isinstance(dialog, PatronDialog)
    assert [one.value for one in dialog._editors.identifiers.entries] == ["M0000999"]


def test_an_unknown_number_can_be_put_into_the_note_that_is_being_written(shared: SharedDesk) -> None:
    dialog, note = shared.write_note("Mencari")
    shared.scan("B00123456")
    assert note.toPlainText() == "Mencari"
    shared.press(Qt.Key.Key_Return)
    assert (note.toPlainText(), dialog.isVisible()) == ("Mencari B00123456 ", True)
    assert QApplication.focusWidget() is note


def test_a_new_patron_puts_the_note_aside(shared: SharedDesk) -> None:
    dialog, _ = shared.write_note("Mencari")
    shared.scan("M0000999")
    button = shared.offer().findChild(QPushButton, "unknown_number_patron")
    assert isinstance(button, QPushButton)
    button.click()
    assert (dialog.isVisible(), shared.window.parts.drafts.has_any) == (False, True)
    assert shared.window.findChild(PatronDialog) is not None


def test_a_note_on_a_request_takes_an_unknown_number_and_no_new_patron(shared: SharedDesk) -> None:
    request = Builder(shared.desk.workplace.services.staff._database, shared.desk.workplace.session.actor)
    shared.window.parts.dialogs.note(request.request(NURAINI))
    shared.qtbot.waitUntil(lambda: shared.window.findChild(NoteDialog) is not None)
    dialog = shared.window.findChild(NoteDialog)
    assert isinstance(dialog, NoteDialog)
    shared.qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    shared.scan("B00123456")
    assert not shared.offer()._patron.isVisible()
    shared.press(Qt.Key.Key_Return)
    assert dialog._text.toPlainText() == "B00123456 "


def test_an_unknown_number_can_be_ignored_and_the_keyboard_comes_back(shared: SharedDesk) -> None:
    dialog, note = shared.write_note("Mencari")
    shared.scan("B00123456")
    shared.press(Qt.Key.Key_Escape)
    assert (note.toPlainText(), dialog.isVisible()) == ("Mencari", True)
    assert QApplication.focusWidget() is note
    shared.qtbot.waitUntil(lambda: shared.window.findChild(UnknownNumber) is None)


def test_a_dialog_opened_instead_of_an_answer_leaves_the_keyboard_where_it_was(shared: SharedDesk) -> None:
    find = shared.window.parts.top.find_box
    shared.scan("B00123456")
    dialog, _ = shared.write_note("Mencari")
    shared.qtbot.waitUntil(lambda: shared.window.findChild(UnknownNumber) is None)
    assert dialog.isVisible()
    assert shared.window.focusWidget() is find


def test_another_scan_takes_the_place_of_an_unanswered_one(shared: SharedDesk) -> None:
    shared.scan("B00123456")
    shared.scan("M0000088")
    assert shared.patron == SUPARTI
    shared.qtbot.waitUntil(lambda: shared.window.findChild(UnknownNumber) is None)


def test_a_colleagues_card_acts_before_what_is_scanned_right_behind_it(shared: SharedDesk) -> None:
    shared.window.parts.scans.look_up("P0002")
    shared.window.parts.scans.look_up("M0000017")
    shared.settle()
    shared.qtbot.waitUntil(lambda: shared.patron == NURAINI)
    assert shared.at_the_desk == JOKO

from typing import ClassVar

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.scanning.keyboard import Keyboard
from tests.ui.scanning.scanning_desk import CARD, ENDS, ScanningDesk


@pytest.mark.parametrize(("end", "text"), ENDS)
def test_a_scan_leaves_no_trace_in_a_line(desk: ScanningDesk, end: int, text: str) -> None:
    desk.line.setText("Nur aini")
    desk.focus(desk.line)
    desk.line.setCursorPosition(3)
    desk.line.setModified(False)
    submitted: list[None] = []
    desk.line.returnPressed.connect(lambda: submitted.append(None))
    desk.keyboard.scan(CARD, end, text)
    desk.hears(CARD)
    assert (desk.line.text(), desk.line.cursorPosition(), desk.line.isModified()) == ("Nur aini", 3, False)
    assert submitted == []
    assert desk.window.focusWidget() is desk.line


def test_a_scan_in_the_middle_of_typing_keeps_the_typing_and_its_undo(desk: ScanningDesk) -> None:
    desk.focus(desk.line)
    desk.keyboard.type("hello")
    desk.keyboard.scan(CARD)
    desk.hears(CARD)
    assert desk.line.text() == "hello"
    desk.line.undo()
    assert desk.line.text() == ""
    desk.line.redo()
    assert desk.line.text() == "hello"


@pytest.mark.parametrize("name", ["line", "note", "rich"])
def test_text_beyond_the_basic_plane_around_the_cursor_is_kept(desk: ScanningDesk, name: str) -> None:
    field: QLineEdit | QPlainTextEdit | QTextEdit = getattr(desk, name)
    desk.focus(field)
    desk.keyboard.type("ꦗꦮ🙂 x")
    desk.keyboard.press(Qt.Key.Key_Left)
    desk.keyboard.type("𝒜b")
    desk.keyboard.scan(CARD)
    desk.hears(CARD)
    assert (field.text() if isinstance(field, QLineEdit) else field.toPlainText()) == "ꦗꦮ🙂 𝒜bx"


def test_a_scan_into_a_line_with_a_selection_keeps_both(desk: ScanningDesk) -> None:
    desk.line.setText("Nur aini")
    desk.focus(desk.line)
    desk.line.selectAll()
    desk.keyboard.scan(CARD)
    desk.hears(CARD)
    assert (desk.line.text(), desk.line.selectedText()) == ("Nur aini", "Nur aini")


def test_a_scan_keeps_what_could_be_done_again(desk: ScanningDesk) -> None:
    desk.focus(desk.line)
    desk.keyboard.type("hello")
    desk.line.undo()
    desk.keyboard.scan(CARD)
    desk.hears(CARD)
    desk.line.redo()
    assert desk.line.text() == "hello"


@pytest.mark.parametrize("name", ["note", "rich"])
def test_a_scan_into_a_note_keeps_its_selection_and_what_could_be_done_again(
    desk: ScanningDesk, name: str
) -> None:
    note: QPlainTextEdit | QTextEdit = getattr(desk, name)
    desk.focus(note)
    desk.keyboard.type("hello")
    note.undo()
    desk.keyboard.scan(CARD)
    desk.hears(CARD)
    note.redo()
    assert note.toPlainText() == "hello"
    note.selectAll()
    desk.keyboard.pause()
    desk.keyboard.scan(CARD)
    desk.hears(CARD, CARD)
    assert note.textCursor().selectedText() == "hello"


@pytest.mark.parametrize("name", ["note", "rich"])
def test_a_scan_leaves_no_trace_in_a_note_nor_in_its_undo(desk: ScanningDesk, name: str) -> None:
    note: QPlainTextEdit | QTextEdit = getattr(desk, name)
    desk.focus(note)
    desk.keyboard.type("asked for a book")
    desk.keyboard.scan(CARD)
    desk.hears(CARD)
    assert note.toPlainText() == "asked for a book"
    assert note.textCursor().position() == len("asked for a book")
    note.undo()
    assert note.toPlainText() == ""
    note.redo()
    assert note.toPlainText() == "asked for a book"


@pytest.mark.parametrize("name", ["note", "rich"])
def test_a_scan_into_a_fresh_note_leaves_nothing_to_undo_or_redo(desk: ScanningDesk, name: str) -> None:
    note: QPlainTextEdit | QTextEdit = getattr(desk, name)
    note.setPlainText("a draft")
    note.document().setModified(False)
    desk.focus(note)
    desk.keyboard.scan(CARD)
    desk.hears(CARD)
    document = note.document()
    assert note.toPlainText() == "a draft"
    assert (document.isUndoAvailable(), document.isRedoAvailable(), document.isModified()) == (False,) * 3


def test_a_scan_does_not_press_a_button(desk: ScanningDesk) -> None:
    desk.focus(desk.button)
    desk.keyboard.scan(" 12 3456 ")
    desk.hears(" 12 3456 ")
    assert desk.clicks == []
    assert not desk.button.isDown()


def test_a_scan_does_not_accept_a_dialog(desk: ScanningDesk, qtbot: QtBot) -> None:
    dialog = QDialog(desk.window)
    layout = QVBoxLayout(dialog)
    field, ok = QLineEdit(), QPushButton("OK")
    ok.setDefault(True)
    ok.clicked.connect(dialog.accept)
    layout.addWidget(field)
    layout.addWidget(ok)
    dialog.open()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is dialog.windowHandle())
    field.setFocus()
    Keyboard(dialog).scan(CARD)
    desk.hears(CARD)
    assert dialog.isVisible()
    assert field.text() == ""


def test_a_scan_does_not_move_through_a_list_or_change_a_choice_or_a_number(desk: ScanningDesk) -> None:
    desk.table.setCurrentIndex(desk.table.model().index(0, 0))
    for widget in (desk.table, desk.choice, desk.number):
        desk.focus(widget)
        desk.keyboard.pause()
        desk.keyboard.scan("mango1")
    desk.hears("mango1", "mango1", "mango1")
    assert desk.table.currentIndex().row() == 0
    assert desk.choice.currentText() == "apple"
    assert desk.number.text() == "0"


def test_a_scan_does_not_choose_from_an_open_menu(desk: ScanningDesk, qtbot: QtBot) -> None:
    menu = QMenu(desk.window)
    chosen: list[object] = []
    menu.triggered.connect(chosen.append)
    menu.addAction("&Mango")
    menu.addAction("&Nothing")
    qtbot.addWidget(menu)
    menu.popup(desk.window.mapToGlobal(desk.window.rect().center()))
    qtbot.waitExposed(menu)
    desk.keyboard.pause()
    desk.keyboard.press(Qt.Key.Key_Shift)
    Keyboard(menu).scan("mango1")
    desk.hears("mango1")
    assert chosen == []
    assert menu.isVisible()


def test_only_the_first_key_of_a_scan_is_offered_to_shortcuts(desk: ScanningDesk) -> None:
    desk.focus(desk.button)
    desk.keyboard.scan("12345")
    assert desk.keyboard.offered_to_shortcuts == [True, False, False, False, False, False]


def test_no_widget_sees_a_key_of_a_scan_nor_its_release(desk: ScanningDesk) -> None:
    class Listener(QWidget):
        heard: ClassVar[list[tuple[QEvent.Type, int]]] = []

        def event(self, event: QEvent) -> bool:
            if isinstance(event, QKeyEvent) and event.key() != Qt.Key.Key_Shift:
                self.heard.append((event.type(), event.key()))
            return super().event(event)

    listener = Listener(desk.window, focusPolicy=Qt.FocusPolicy.StrongFocus)
    listener.show()
    desk.focus(listener)
    desk.keyboard.scan(CARD)
    desk.hears(CARD)
    assert [key for key in listener.heard if key[0] != QEvent.Type.ShortcutOverride] == []
    desk.keyboard.pause()
    desk.keyboard.press(Qt.Key.Key_Return, "\r")
    assert listener.heard[-2:] == [
        (QEvent.Type.KeyPress, Qt.Key.Key_Return),
        (QEvent.Type.KeyRelease, Qt.Key.Key_Return),
    ]


def test_a_busy_program_that_sees_the_keys_late_still_knows_a_scan(desk: ScanningDesk) -> None:
    """The timer may run out although keys that came in time have yet to be seen."""
    desk.focus(desk.number)
    desk.keyboard.type("1", gap=5)
    desk.filter._gap.timeout.emit()
    desk.keyboard.scan("234567")
    desk.hears("1234567")
    assert desk.number.text() == "0"

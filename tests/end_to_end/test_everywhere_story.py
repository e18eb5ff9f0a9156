"""A caller without a name is found again by words of a note; the patron looks at the screen meanwhile."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from app.queries.seek_rows import Hit
from app.ui.dialogs.interaction.interaction_dialog import InteractionDialog
from app.ui.dialogs.patron_dialog import PatronDialog
from app.ui.guest_book.guest_book_dialog import GuestBookDialog
from app.ui.onlooking.stand_in import StandIn
from app.ui.seeking.seek_dialog import SeekDialog
from tests.end_to_end.shared_desk import NURAINI, SharedDesk

CTRL = Qt.KeyboardModifier.ControlModifier


def test_an_unnamed_caller_is_found_by_words_in_a_note(shared: SharedDesk) -> None:
    shared.write_note("Penelepon mencari arsip Kota Lama 1910", 0)
    shared.press(Qt.Key.Key_Return)
    shared.write_note("Peta jalan", 0)
    shared.press(Qt.Key.Key_Return)
    shared.press(Qt.Key.Key_K, CTRL)
    seek = shared.window.findChild(SeekDialog)
    assert isinstance(seek, SeekDialog)
    shared.qtbot.keyClicks(seek.line, "arsip lama")
    shared.settle()
    (heading, line) = seek.lines
    assert heading.is_heading
    assert isinstance(line.value, Hit)
    assert line.value.patron_id is None
    shared.qtbot.keyClick(seek.line, Qt.Key.Key_Return)
    shared.settle()
    opened = [one for one in shared.window.findChildren(InteractionDialog) if one.isVisible()]
    assert len(opened) == 1, "one hit opens"


def test_f9_in_an_open_dialog_hides_it_whole_and_gives_it_back(shared: SharedDesk) -> None:
    shared.window.navigation.open_patron(NURAINI)
    shared.settle()
    shared.window.parts.dialogs.edit_patron(NURAINI)
    shared.settle()
    dialog = shared.window.findChild(PatronDialog)
    assert isinstance(dialog, PatronDialog)
    shared.qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    title, field = dialog.windowTitle(), dialog.focusWidget()
    assert isinstance(field, QLineEdit)
    field.setText("Nur'aini S.")
    shared.press(Qt.Key.Key_F9)
    assert seen(dialog) == [StandIn]
    assert dialog.windowTitle() == "Pemustaka"
    assert not field.isVisible()
    shared.press(Qt.Key.Key_F9)
    assert StandIn not in seen(dialog)
    assert (dialog.windowTitle(), field.text()) == (title, "Nur'aini S.")
    assert dialog.focusWidget() is field


def seen(dialog: QDialog) -> list[type[QWidget]]:
    parts = dialog.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [type(part) for part in parts if part.isVisible()]


@pytest.mark.parametrize("tab", range(4))
def test_whoever_looks_sees_the_same_tab_again_afterwards(shared: SharedDesk, tab: int) -> None:
    shared.window.navigation.open_tab(tab)
    shared.settle()
    parts = shared.window.parts
    page = parts.pages.currentWidget()
    assert page is not None
    parts.actions.patron_looks.trigger()
    shared.settle()
    assert parts.looking.isVisible()
    assert page.isVisible() == (page is parts.patrons)
    parts.actions.patron_looks.trigger()
    shared.settle()
    assert page.isVisible()
    assert not parts.looking.isVisible()


def test_a_visitor_is_scanned_in_the_guest_book_and_counted_today(shared: SharedDesk) -> None:
    shared.press(Qt.Key.Key_G, CTRL | Qt.KeyboardModifier.ShiftModifier)
    book = shared.window.findChild(GuestBookDialog)
    assert isinstance(book, GuestBookDialog)
    shared.qtbot.waitUntil(lambda: QApplication.activeWindow() is book)
    for number in ("M0000017", "M0000088"):
        shared.qtbot.waitUntil(lambda: not book.entry.card.text())
        shared.keyboard().scan(number)
        shared.settle()
    visits = shared.desk.workplace.queries.visits
    zone = shared.desk.workplace.session.zone
    shared.qtbot.waitUntil(lambda: visits.today(1, zone).members == 2)
    book.reject()
    shared.settle()
    assert shared.patron is None, "the scans went into the book, and opened nobody"
    view = shared.desk.workplace.queries.today.view(1, zone, shared.clock.now)
    assert view.visitors_today == 2

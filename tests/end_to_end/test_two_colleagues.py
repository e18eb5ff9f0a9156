"""Two colleagues share a desk, with a keyboard and a scanner, from the start of the program to its end."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.desk import Desk
from app.queries.interactions import InteractionListing
from app.queries.rows import InteractionRow
from app.settings import SettingsFile
from app.ui.dialogs.interaction_dialog import InteractionDialog
from app.ui.dialogs.patron_dialog import PatronDialog
from app.ui.dialogs.text_dialog import NoteDialog
from app.ui.languages import Language, Languages
from app.ui.main_window import MainWindow
from app.ui.window.unknown_number import UnknownNumber
from tests.builders import Builder, card, new_library
from tests.end_to_end.desks import whole_desk_on
from tests.settable_clock import SettableClock
from tests.ui.scanning.keyboard import Keyboard

SITI, JOKO = "Siti Rahmawati", "Joko Susilo"
SITI_ID = 1
NURAINI, SUPARTI = 1, 2


class SharedDesk:
    """What the two do: every key and scan goes the way of a real one, through the window that is active."""

    def __init__(self, desk: Desk, qtbot: QtBot, clock: SettableClock) -> None:
        self.desk = desk
        self.window: MainWindow = desk.window
        self.qtbot = qtbot
        self.clock = clock
        self._moment = 10_000

    @property
    def question(self) -> str:
        curtain = self.window._curtain
        return curtain._title.text() if curtain.isVisible() else ""

    @property
    def at_the_desk(self) -> str:
        return self.desk.workplace.session.staff.name

    @property
    def patron(self) -> int | None:
        return self.window._patrons.current_patron()

    def _active(self) -> QWidget:
        """The window that has the keyboard, once the window system has said so."""
        if QApplication.activeWindow() is None:
            self.window.activateWindow()  # as a window manager does when a dialog has closed
        self.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused.window()

    def keyboard(self) -> Keyboard:
        self._moment += 60_000
        keyboard = Keyboard(self._active())
        keyboard.pause(self._moment)
        return keyboard

    def scan(self, number: str) -> None:
        with self.qtbot.waitSignal(self.desk._scans.scanned):
            self.keyboard().scan(number)
        self.settle()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self._active()
        self.qtbot.keyClick(QApplication.focusWidget(), key, modifiers)
        self.settle()

    def settle(self) -> None:
        tasks = self.desk.workplace.tasks
        self.qtbot.waitUntil(lambda: tasks.is_idle)

    def write_note(self, text: str, patron_id: int = NURAINI) -> tuple[InteractionDialog, QPlainTextEdit]:
        self.window._dialogs.log_interaction(patron_id)
        self.settle()
        dialog = self.window.findChildren(InteractionDialog)[-1]
        self.qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
        note = dialog.findChild(QPlainTextEdit)
        assert isinstance(note, QPlainTextEdit)
        self.qtbot.keyClicks(note, text)
        return dialog, note

    def logged(self) -> list[InteractionRow]:
        page = self.desk.workplace.queries.interactions.first(InteractionListing())
        return [page.rows[interaction_id] for interaction_id in page.ids]

    def offer(self) -> UnknownNumber:
        found = self.window.findChild(UnknownNumber)
        assert isinstance(found, UnknownNumber)
        return found


@pytest.fixture
def library(tmp_path: Path, clock: SettableClock) -> Path:
    path = tmp_path / "semarang.pemustaka"
    database, actor = new_library(path, clock)
    with database:
        builder = Builder(database, actor)
        builder.patron("Nur'aini Siregar", identifiers=(card("M0000017"),))
        builder.patron("Suparti", identifiers=(card("M0000088"),))
        builder.staff(JOKO, card="P0002")
    return path


@pytest.fixture
def shared(
    library: Path,
    qapp: QApplication,
    qtbot: QtBot,
    languages: Languages,
    tmp_path: Path,
    clock: SettableClock,
) -> Iterator[SharedDesk]:
    SettingsFile(tmp_path / "settings.toml").change(staff=SITI_ID)
    with whole_desk_on(library, qapp, languages, tmp_path, clock) as desk:
        made = SharedDesk(desk, qtbot, clock)
        desk.window.show()
        desk.window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is desk.window)
        made.settle()
        yield made


def test_two_colleagues_share_a_desk_and_each_note_is_their_own(shared: SharedDesk) -> None:
    shared.desk.begin()
    assert shared.question == "Who is at the desk?"
    shared.press(Qt.Key.Key_Return)  # Siti, who was there last
    shared.scan("M0000017")
    assert shared.patron == NURAINI
    shared.write_note("Menanyakan jam buka")
    shared.press(Qt.Key.Key_Return)
    shared.scan("P0002")
    assert (shared.at_the_desk, shared.window._toast.shown is not None) == (JOKO, True)
    shared.write_note("Menerima buku")
    shared.press(Qt.Key.Key_Return)
    assert [(one.note, one.staff_name) for one in shared.logged()] == [
        ("Menerima buku", JOKO),
        ("Menanyakan jam buka", SITI),
    ]


def test_a_note_begun_by_one_is_kept_over_the_rest_and_saved_as_who_is_there_then(
    shared: SharedDesk,
) -> None:
    dialog, note = shared.write_note("Menanyakan")
    shared.clock.advance(minutes=10)
    shared.desk._rest.look()
    assert (shared.question, dialog.isVisible()) == (f"Still {SITI}?", False)
    shared.scan("P0002")
    assert (shared.question, dialog.isVisible(), note.toPlainText()) == ("", True, "Menanyakan")
    shared.press(Qt.Key.Key_Return)
    assert [(one.note, one.staff_name) for one in shared.logged()] == [("Menanyakan", JOKO)]


def test_a_patrons_card_scanned_while_the_desk_asks_opens_after_the_answer(shared: SharedDesk) -> None:
    shared.clock.advance(minutes=10)
    shared.desk._rest.look()
    shared.scan("M0000088")
    assert (shared.question, shared.patron) == (f"Still {SITI}?", None)
    assert "M0000088" not in shared.window._curtain._kept.accessibleName()
    shared.press(Qt.Key.Key_Return)
    assert (shared.question, shared.patron) == ("", SUPARTI)


def test_a_locked_screen_and_its_title_name_no_patron(shared: SharedDesk) -> None:
    shared.scan("M0000017")
    shared.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert shared.question == "Who is at the desk?"
    shown = [part for part in shared.window.findChildren(QWidget) if part.isVisible()]
    assert not any("Nur" in part.accessibleName() for part in shown)
    assert "Nur" not in shared.window.windowTitle()
    shared.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert shared.question == "Who is at the desk?"
    shared.press(Qt.Key.Key_Return)
    assert (shared.question, shared.patron) == ("", NURAINI)


def test_who_was_there_last_is_marked_the_next_morning(
    library: Path, qapp: QApplication, languages: Languages, tmp_path: Path, clock: SettableClock
) -> None:
    with whole_desk_on(library, qapp, languages, tmp_path, clock) as desk:
        joko = desk.workplace.queries.desk.staff_by_card("P0002")
        assert joko is not None
        desk.window.presence.take_card(joko)
    with whole_desk_on(library, qapp, languages, tmp_path, clock) as desk:
        assert desk.workplace.session.staff == joko
    assert SettingsFile(tmp_path / "settings.toml").settings.staff == joko.id


# Scans


def test_a_scan_during_a_note_opens_the_patron_and_puts_the_note_aside(shared: SharedDesk) -> None:
    dialog, note = shared.write_note("Menanyakan jam")
    shared.scan("M0000088")
    assert (shared.patron, dialog.isVisible(), note.toPlainText()) == (SUPARTI, False, "Menanyakan jam")
    drafts = shared.window._drafts
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
    assert "2 notes" in shared.window._drafts._bar.accessibleName()
    shared.desk.workplace.languages.use(Language.INDONESIAN)
    assert "2 catatan" in shared.window._drafts._bar.accessibleName()
    shared.press(Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert (first.isVisible(), second.isVisible()) == (False, True)


def test_an_empty_note_is_closed_by_a_scan(shared: SharedDesk) -> None:
    shared.write_note("")
    shared.scan("M0000088")
    assert (shared.patron, shared.window._drafts.isVisible()) == (SUPARTI, False)


def test_the_card_of_the_patron_whom_the_note_is_about_leaves_it_open(shared: SharedDesk) -> None:
    dialog, note = shared.write_note("Menanyakan")
    shared.scan("M0000017")
    assert (dialog.isVisible(), note.toPlainText()) == (True, "Menanyakan")
    assert "whom this note is about" in dialog._bar.accessibleName()


@pytest.mark.parametrize("number", ["M0000017", "B00123456"])
def test_in_another_dialog_a_scan_says_that_it_must_be_closed_first(shared: SharedDesk, number: str) -> None:
    shared.window._dialogs.edit_patron(SUPARTI)
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
    shared.window._scans.look_up("M0000017")
    shared.settle()
    shown = shared.window._toast.shown
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
    assert (dialog.isVisible(), shared.window._drafts.has_any) == (False, True)
    assert shared.window.findChild(PatronDialog) is not None


def test_a_note_on_a_request_takes_an_unknown_number_and_no_new_patron(shared: SharedDesk) -> None:
    request = Builder(shared.desk.workplace.services.staff._database, shared.desk.workplace.session.actor)
    shared.window._dialogs.note(request.request(NURAINI))
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


def test_another_scan_takes_the_place_of_an_unanswered_one(shared: SharedDesk) -> None:
    shared.scan("B00123456")
    shared.scan("M0000088")
    assert shared.patron == SUPARTI
    shared.qtbot.waitUntil(lambda: shared.window.findChild(UnknownNumber) is None)


def test_a_colleagues_card_acts_before_what_is_scanned_right_behind_it(shared: SharedDesk) -> None:
    shared.window._scans.look_up("P0002")
    shared.window._scans.look_up("M0000017")
    shared.settle()
    shared.qtbot.waitUntil(lambda: shared.patron == NURAINI)
    assert shared.at_the_desk == JOKO

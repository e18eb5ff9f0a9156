"""A desk that two colleagues share, with a keyboard and a scanner."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.desk import Desk
from app.queries.interaction_listing import InteractionListing
from app.queries.rows import InteractionRow
from app.ui.dialogs.interaction.interaction_dialog import InteractionDialog
from app.ui.main_window import MainWindow
from app.ui.window.unknown_number import UnknownNumber
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
        curtain = self.window.parts.curtain
        return curtain._title.text() if curtain.isVisible() else ""

    @property
    def at_the_desk(self) -> str:
        return self.desk.workplace.session.staff.name

    @property
    def patron(self) -> int | None:
        return self.window.parts.patrons.current_patron()

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
        self.window.parts.dialogs.log_interaction(patron_id)
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

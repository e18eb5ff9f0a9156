"""A keyboard and a scanner that send keys to a window as the window system does, with time stamps."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Keyboard:
    """Keeps the time: every key comes `gap` milliseconds after the one before."""

    def __init__(self, window: QWidget) -> None:
        self._window = window.windowHandle()
        self._moment = 10_000
        self.offered_to_shortcuts: list[bool] = []

    def pause(self, milliseconds: int = 1000) -> None:
        self._moment += milliseconds

    def press(self, key: int, text: str = "", modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press and release; note whether Qt would have offered the press to the shortcuts."""
        self.offered_to_shortcuts.append(not self._send(QEvent.Type.ShortcutOverride, key, text, modifiers))
        self._send(QEvent.Type.KeyPress, key, text, modifiers)
        self._send(QEvent.Type.KeyRelease, key, text, modifiers)

    def hold_down(self, text: str, repeats: int, gap: int) -> None:
        for repeat in range(repeats):
            self._send(QEvent.Type.KeyPress, ord(text.upper()), text, NONE, is_repeat=repeat > 0)
            self._moment += gap
        self._send(QEvent.Type.KeyRelease, ord(text.upper()), text, NONE)

    def type(self, text: str, gap: int = 80) -> None:
        for character in text:
            self.character(character)
            self._moment += gap

    def character(self, character: str) -> None:
        if character.isupper():
            self._send(QEvent.Type.KeyPress, Qt.Key.Key_Shift, "", NONE)
        self.press(ord(character.upper()), character, SHIFT if character.isupper() else NONE)
        if character.isupper():
            self._send(QEvent.Type.KeyRelease, Qt.Key.Key_Shift, "", SHIFT)

    def scan(self, text: str, end: int = Qt.Key.Key_Return, end_text: str = "\r", gap: int = 5) -> None:
        self.type(text, gap)
        self.press(end, end_text)

    def _send(
        self,
        kind: QEvent.Type,
        key: int,
        text: str,
        modifiers: Qt.KeyboardModifier,
        *,
        is_repeat: bool = False,
    ) -> bool:
        event = QKeyEvent(kind, key, modifiers, text, is_repeat)
        event.setTimestamp(self._moment)
        event.setAccepted(kind != QEvent.Type.ShortcutOverride)
        QCoreApplication.sendEvent(self._window, event)
        return event.isAccepted()

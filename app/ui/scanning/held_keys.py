"""Keys held back until it is clear whether a person or a scanner sent them."""

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow

Held = tuple[QWindow, QKeyEvent]


class HeldKeys:
    """Copies of key events in their order: first those that will be sent on, then those in doubt."""

    def __init__(self) -> None:
        self._settled: list[Held] = []
        self._doubtful: list[Held] = []
        self._dropped_presses: set[int] = set()
        self._is_own_next = False

    def __bool__(self) -> bool:
        """Whether any key waits, so that later ones must queue behind it."""
        return bool(self._settled or self._doubtful)

    def hold(self, window: QWindow, event: QKeyEvent) -> None:
        """Keep a key, or its release, from its window for now."""
        self._doubtful.append((window, _copy(event)))

    def settle(self) -> None:
        """The doubtful keys were meant for their window."""
        self._settled += self._doubtful
        self._doubtful = []

    def drop(self) -> None:
        """The doubtful keys were no typing; their releases, if still to come, are dropped too."""
        for _, event in self._doubtful:
            if event.type() == QEvent.Type.KeyPress:
                self.drop_press(event.key())
            else:
                self._dropped_presses.discard(event.key())
        self._doubtful = []

    def drop_press(self, key: int) -> None:
        """This key reaches nobody, and neither will its release."""
        self._dropped_presses.add(key)

    def drops_release(self, key: int) -> bool:
        """Whether this release belongs to a press that nobody saw; true once for each."""
        is_dropped = key in self._dropped_presses
        self._dropped_presses.discard(key)
        return is_dropped

    def send(self) -> None:
        """Let the settled keys go on their way; from the event loop, as a key may close its window."""
        settled, self._settled = self._settled, []
        for window, event in settled:
            self._send_one(window, event)

    def press_tab(self, window: QWindow) -> None:
        """Move the focus on, as the Tab key does."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self._send_one(window, QKeyEvent(kind, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier, "\t"))

    def _send_one(self, window: QWindow, event: QKeyEvent) -> None:
        if shiboken6.isValid(window):
            self._is_own_next = True
            QCoreApplication.sendEvent(window, event)

    def is_own(self) -> bool:
        """Whether the event being filtered is one sent from here; true once for each."""
        is_own, self._is_own_next = self._is_own_next, False
        return is_own


def _copy(event: QKeyEvent) -> QKeyEvent:
    """Qt destroys an event as soon as it is delivered."""
    copy = QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
    )
    copy.setTimestamp(event.timestamp())
    return copy

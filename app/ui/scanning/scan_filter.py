"""Tells a scanner's bursts from typing, wherever the focus is."""

from time import monotonic_ns
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QInputEvent, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from app.ui.scanning.burst import GAP_MS, Burst
from app.ui.scanning.held_keys import HeldKeys
from app.ui.scanning.receivers import IdentifierField, Receiver, receiver_in

LINE_FEED: Final = 10
"""Some scanners end with it, and X11 hands it on as it is."""

TERMINATORS: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, LINE_FEED})
SILENT_KEYS: Final = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_Mode_switch}
)
"""Keys that only change what the next one means."""

COMMANDING: Final = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
ALT_GR: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
"""How Windows reports it."""


class ScanFilter(QObject):
    """Watches the keys of every window of the program.

    A scan leaves no trace where the focus happens to be, yet typing is not delayed. The first key of a
    burst could be either, so it depends on who would get it:

    - A text field takes it at once: one character can be taken back exactly.
    - Anything else (a button, a list, a spin box, a menu) gets it after one gap of 35 ms in which no second
      key came: a click or a letter that acts cannot be taken back, and there nobody notices the wait.

    From the second key within the gap on everything waits, whoever has the focus. When the burst ends in
    Enter or Tab it is a scan: what waited is dropped, what went in is taken back. When it does not, what
    waited goes on its way in its order. An identifier field gets every key at once and keeps the scan; what
    ended it moves the focus on, so that a scanner's Enter never submits a form.

    With a prefix only a burst that begins with it is held back, and nothing needs taking back. Keys are
    judged by the time stamps of the window system, so that a busy moment of the program changes nothing.

    Keys that act alone must be handled in `keyPressEvent`: Qt tries a `QShortcut` before any window sees
    the key, so the first letter of a scan would trigger it.
    """

    scanned = Signal(str)
    """What was scanned, without prefix and terminator, anywhere but in an identifier field."""

    scanned_into = Signal(QObject)
    """An identifier field has taken a scan, and the focus has moved on."""

    _recognised = Signal(str)

    def __init__(self, application: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._burst = Burst()
        self._held = HeldKeys()
        self._receiver = Receiver()
        self._kept_scan: tuple[IdentifierField, QWindow, str] | None = None
        self._gap = QTimer(self, singleShot=True, interval=GAP_MS)
        self._last_look = QTimer(self, singleShot=True, interval=0)
        self._send_soon = QTimer(self, singleShot=True, interval=0)
        self._connect(application)
        self._watch(application.focusWindow())

    def _connect(self, application: QApplication) -> None:
        application.focusWindowChanged.connect(self._watch)
        self._gap.timeout.connect(self._last_look.start)
        self._last_look.timeout.connect(self._settle)
        self._send_soon.timeout.connect(self._send)
        self._recognised.connect(self.scanned, Qt.ConnectionType.QueuedConnection)

    @property
    def prefix(self) -> str:
        """What the scanner sends first; empty where it is not set up to."""
        return self._burst.prefix

    def set_prefix(self, prefix: str) -> None:
        """Take only bursts that begin so for scans."""
        self._settle()
        self._burst = Burst(prefix)

    def _watch(self, window: QWindow | None) -> None:
        """Filter the events of windows, not of the whole application: a second time does no harm."""
        if window is not None:
            window.installEventFilter(self)

    def _filter_shortcut(self, event: QKeyEvent) -> bool:
        """Keep shortcuts out of a burst, and watch an open menu, which gets keys without the focus.

        Qt offers every key press to the shortcuts before any window sees it.
        """
        popup = QApplication.activePopupWidget()
        if popup is not None:
            self._watch(popup.windowHandle())
        moment = moment_of(event)
        is_within = self._burst.is_continued_at(moment) and self._burst.may_become_scan
        if is_within and (_is_terminator(event) or self._is_character(event, moment)):
            event.accept()
            return True
        return False

    def _filter_press(self, window: QWindow, event: QKeyEvent) -> bool:
        if event.key() in SILENT_KEYS:
            return False
        moment = moment_of(event)
        if _is_terminator(event):
            text = self._burst.end_at(moment)
            return self._take_scan(window, event, text) if text else self._pass_in_turn(window, event)
        if not self._is_character(event, moment):
            self._burst.clear()
            return self._pass_in_turn(window, event)
        return self._filter_character(window, event, moment)

    def _filter_character(self, window: QWindow, event: QKeyEvent, moment: int) -> bool:
        is_first = not self._burst.is_continued_at(moment)
        if is_first:
            self._settle()
            self._receiver = Receiver() if self._held else receiver_in(window)
        self._burst.add(event.text(), moment)
        is_wanted = isinstance(self._receiver, IdentifierField)
        goes_in = is_wanted or (is_first and self._receiver.can_give_back)
        if not self._burst.may_become_scan or (goes_in and not self.prefix):
            return self._pass_in_turn(window, event)
        self._held.hold(window, event)
        self._last_look.stop()
        self._gap.start()
        return True

    def _filter_release(self, window: QWindow, event: QKeyEvent) -> bool:
        if self._held:
            self._held.hold(window, event)
            return True
        return self._held.drops_release(event.key())

    def _take_scan(self, window: QWindow, event: QKeyEvent, text: str) -> bool:
        """The burst was a scan: keep it in an identifier field, take it out of anything else."""
        self._held.drop()
        self._held.drop_press(event.key())
        if isinstance(self._receiver, IdentifierField):
            self._kept_scan = self._receiver, window, text
            self._send_soon.start()
        else:
            self._receiver.take_back()
            self._recognised.emit(text)
        self._receiver = Receiver()
        return True

    def _pass_in_turn(self, window: QWindow, event: QKeyEvent) -> bool:
        """Let a key through, behind those that still wait."""
        if not self._held:
            return False
        self._held.hold(window, event)
        self._settle()
        return True

    def _settle(self) -> None:
        """What waits was typed."""
        self._gap.stop()
        self._last_look.stop()
        self._held.settle()
        if self._held:
            self._send_soon.start()

    def _send(self) -> None:
        self._held.send()
        kept, self._kept_scan = self._kept_scan, None
        if kept is None:
            return
        field, window, text = kept
        if field.take(text):
            self._held.press_tab(window)
            self.scanned_into.emit(field.line)

    def _is_character(self, event: QKeyEvent, moment: int) -> bool:
        """Whether the key types something, once; a key held down repeats about as fast as a scanner sends."""
        text, commanding = event.text(), event.modifiers() & COMMANDING
        types = text.isprintable() and text != "" and commanding in (Qt.KeyboardModifier.NoModifier, ALT_GR)
        return not event.isAutoRepeat() and (types or self._burst.is_prefix_continued(text, moment))

    # Qt

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or not isinstance(watched, QWindow) or self._held.is_own():
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            return self._filter_shortcut(event)
        if event.type() == QEvent.Type.KeyPress:
            return self._filter_press(watched, event)
        return self._filter_release(watched, event)


def _is_terminator(event: QKeyEvent) -> bool:
    return event.key() in TERMINATORS and not event.modifiers() & COMMANDING


def moment_of(event: QInputEvent) -> int:
    """When it happened, in milliseconds; some window systems do not say, then it is now."""
    return event.timestamp() or monotonic_ns() // 1_000_000

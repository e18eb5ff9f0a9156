"""Notices that nobody has touched keyboard, mouse or scanner for a while."""

from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QInputEvent, QWindow
from typing_extensions import override

from app.clock import Clock
from app.ui.scanning.burst import GAP_MS
from app.ui.scanning.scan_filter import moment_of

_ACTS: Final = frozenset(
    {
        QEvent.Type.ShortcutOverride,
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.TouchBegin,
        QEvent.Type.Wheel,
    }
)
"""Input that does something: after a rest it must not, since another person may have sat down."""

_SIGNS_OF_LIFE: Final = _ACTS | {QEvent.Type.MouseMove}
_LONGEST_MINUTES: Final = 24 * 60


class RestWatch(QObject):
    """Emits `rested` once, when the limit has passed since the last sign of life; `resume` begins anew.

    A timer alone is not enough: it stands still while the computer sleeps. So the first input after a rest
    is checked too, and swallowed with all that follows it in one burst, so that neither a key nor a scan
    acts as the person who has gone. Windows are watched, not the whole application; of two filters on one
    window Qt asks the one put there last, so make this one after the scan filter.
    """

    rested = Signal()

    limit_changed = Signal(int)
    """Minutes of rest after which the desk asks from now on."""

    def __init__(self, application: QGuiApplication, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._limit: timedelta | None = None
        self._last_input = clock()
        self._is_resting = False
        self._swallowed_at: int | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        application.focusWindowChanged.connect(self._watch)
        self._watch(application.focusWindow())

    @property
    def minutes(self) -> int:
        """How long a rest is; 0: nobody is ever asked."""
        return self._limit // timedelta(minutes=1) if self._limit is not None else 0

    def set_limit(self, minutes: int) -> None:
        """Choose how long a rest is, in minutes; 0: nobody is ever asked."""
        before = self.minutes
        self._limit = timedelta(minutes=min(minutes, _LONGEST_MINUTES)) if minutes > 0 else None
        self.resume()
        if self.minutes != before:
            self.limit_changed.emit(self.minutes)

    @Slot()
    def resume(self) -> None:
        """Somebody is here for certain: count from now."""
        self._is_resting = False
        self._last_input = self._clock()
        self._timer.stop()
        if self._limit is not None:
            self._timer.start(self._limit // timedelta(milliseconds=1))

    @Slot()
    def look(self) -> None:
        """Compare with the clock: tell of a rest that is over, or wait for what is left of it."""
        if self._limit is None or self._is_resting:
            return
        left = self._limit - self._rested_for()
        if left <= timedelta(0):
            self._is_resting = True
            self.rested.emit()
        else:
            self._timer.start(left // timedelta(milliseconds=1) + 1)

    def _rested_for(self) -> timedelta:
        """A clock that was put back makes no rest."""
        now: datetime = self._clock()
        self._last_input = min(self._last_input, now)
        return now - self._last_input

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def _is_swallowed(self, event: QInputEvent) -> bool:
        """Whether the event woke the desk, or came in one burst with that which did."""
        was_resting = self._is_resting
        self.look()
        moment = moment_of(event)
        wakes = self._is_resting and not was_resting
        follows = self._swallowed_at is not None and 0 <= moment - self._swallowed_at < GAP_MS
        self._swallowed_at = moment if wakes or follows else None
        return wakes or follows

    # Qt

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _SIGNS_OF_LIFE or not isinstance(event, QInputEvent):
            return False
        is_swallowed = self._is_swallowed(event) and event.type() in _ACTS
        self._last_input = self._clock()
        if is_swallowed:
            event.accept()  # else Qt would try the shortcuts with a key that no window has taken
        return is_swallowed

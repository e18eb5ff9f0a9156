"""Tells when what a window shows has been painted: at the end of painting, not by a timer."""

from collections.abc import Callable
from time import perf_counter_ns

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer, SignalInstance
from PySide6.QtWidgets import QWidget
from typing_extensions import override

_LATEST_MS = 120_000
_BEHIND_ALL_OTHERS = -(2**30)
_QUIET = QEvent.Type(QEvent.registerEventType())


def at_once() -> bool:
    """For a painting that waits for nothing."""
    return True


class Fired(QObject):
    """Whether a signal came since the last `reset`."""

    def __init__(self, signal: SignalInstance) -> None:
        super().__init__()
        self._has_come = False
        signal.connect(self._note)

    def reset(self) -> None:
        """Forget what came before."""
        self._has_come = False

    def __call__(self) -> bool:
        return self._has_come

    def _note(self, *_arguments: object) -> None:
        self._has_come = True


class Quiet(QObject):
    """The moment at which Qt has painted all and has nothing more to do."""

    def __init__(self) -> None:
        super().__init__()
        self._loop = QEventLoop()

    def wait(self) -> None:
        """Let Qt do what it has to do."""
        QCoreApplication.postEvent(self, QEvent(_QUIET), _BEHIND_ALL_OTHERS)
        self._loop.exec()

    # Qt

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == _QUIET:
            self._loop.quit()
            return True
        return super().event(event)


class PaintWatch(QObject):
    """Watches one window.

    A window that is seen already paints all its parts when it is sent an UpdateRequest. The watch carries
    that event out itself, so that it knows when the painting has ended and what was painted in it.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self._window = window
        self._loop = QEventLoop()
        self._give_up = QTimer(singleShot=True, interval=_LATEST_MS)
        self._give_up.timeout.connect(self._loop.quit)
        self._part = window
        self._is_ready: Callable[[], bool] = at_once
        self._waits_for_quiet = False
        self._is_carrying_out = False
        self._is_part_painted = False
        self._done_at = 0

    def time(
        self,
        action: Callable[[], object],
        part: QWidget,
        is_ready: Callable[[], bool] = at_once,
        *,
        until_quiet: bool = False,
    ) -> int:
        """Nanoseconds from the beginning of `action` to the end of the painting that shows its outcome.

        That is the first painting of `part` that begins when `is_ready`; with `until_quiet`, the last one
        before Qt has nothing more to do: what is laid out in steps is painted in steps.
        """
        self._part, self._is_ready, self._waits_for_quiet = part, is_ready, until_quiet
        self._done_at = 0
        for watched in {self._window, part}:
            watched.installEventFilter(self)
        self._give_up.start()
        begun_at = perf_counter_ns()
        action()
        self._loop.exec()
        self._give_up.stop()
        for watched in {self._window, part}:
            watched.removeEventFilter(self)
        if not self._done_at:
            raise TimeoutError(f"{part.objectName() or part} was not painted")
        return self._done_at - begun_at

    def show(self) -> None:
        """Show the window. It paints for the first time without being asked to."""
        self.time(self._window.show, self._window)

    def _carry_out(self, event: QEvent) -> None:
        is_ready = self._is_ready()
        self._is_part_painted = False
        self._is_carrying_out = True
        self._window.event(event)
        self._is_carrying_out = False
        if (is_ready and self._is_part_painted) or self._done_at:
            self._end()

    def _end(self) -> None:
        """What was awaited is painted; with `until_quiet`, see whether something follows it."""
        if self._waits_for_quiet or not self._done_at:
            self._done_at = perf_counter_ns()
            QCoreApplication.removePostedEvents(self, _QUIET)
            QCoreApplication.postEvent(self, QEvent(_QUIET), _BEHIND_ALL_OTHERS)

    # Qt

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._is_carrying_out:
            self._is_part_painted |= watched is self._part and event.type() == QEvent.Type.Paint
        elif event.type() == QEvent.Type.UpdateRequest and watched is self._window:
            self._carry_out(event)
            return True
        elif event.type() == QEvent.Type.Paint and watched is self._part and self._is_ready():
            self._end()
        return False

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == _QUIET:
            self._loop.quit()
            return True
        return super().event(event)

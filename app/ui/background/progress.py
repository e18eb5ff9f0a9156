"""How a long job says how far it is, and learns that it is no longer wanted."""

from collections.abc import Callable
from threading import Event, Lock


class Progress:
    """Shared by one long job, which reports and asks, and the GUI, which reads and cancels.

    Safe from any thread. A job may report as often as it likes: `announce` is called again only after
    the GUI has read the last report, so reports never pile up in the event queue.
    """

    def __init__(self, announce: Callable[[], None]) -> None:
        self._announce = announce
        self._cancelled = Event()
        self._lock = Lock()
        self._latest = (0, 0)
        self._is_unread = False

    @property
    def is_cancelled(self) -> bool:
        """Whether the job should stop at the next point where it leaves nothing half done."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask the job to stop; it decides where it can."""
        self._cancelled.set()

    def report(self, done: int, total: int) -> None:
        """Say that `done` of `total` steps are behind; a `total` of 0 means that nobody knows yet."""
        with self._lock:
            was_unread = self._is_unread
            self._latest = (done, total)
            self._is_unread = True
        if not was_unread:
            self._announce()

    def read_latest(self) -> tuple[int, int]:
        """(done, total) as last reported."""
        with self._lock:
            self._is_unread = False
            return self._latest

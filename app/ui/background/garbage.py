"""Python's cyclic garbage collection, kept on the GUI thread."""

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_EVERY_MS = 500


class GuiThreadGarbage(QObject):
    """Collects cyclic garbage from a timer in place of whichever thread happens to allocate.

    Widgets often lie in reference cycles, and Python collects cycles in the thread that crosses the
    threshold. With automatic collection on, a reader thread destroyed a QTimer ("Timers cannot be
    stopped from another thread"), which is undefined behaviour in Qt. Reference counting is not touched.

    What was loaded before the start is left out of all collections: it stays anyway, and looking through
    it took the GUI 44 ms each time.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self._collect_what_is_due)

    def start(self) -> None:
        """Take collection over."""
        gc.disable()
        gc.freeze()
        self._timer.start()

    def stop(self) -> None:
        """Give collection back to Python, once no other thread runs Python code."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def _collect_what_is_due(self) -> None:
        """Do what the interpreter would have done: the oldest generation over its threshold."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > thresholds[generation] > 0:
                gc.collect(generation)
                return

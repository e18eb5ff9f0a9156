"""Work that can wait until the program has nothing else to do."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from app.ui.background.task_runner import TaskRunner


class IdleTime(QObject):
    """Calls once, on the GUI thread, as soon as all that was asked for first is read and painted."""

    def __init__(self, tasks: TaskRunner, work: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._work = work
        self._painted = QTimer(self, singleShot=True, interval=0)
        self._painted.timeout.connect(self._do)
        tasks.became_idle.connect(self._painted.start)

    @Slot()
    def _do(self) -> None:
        if self._tasks.is_idle:
            self._tasks.became_idle.disconnect(self._painted.start)
            self._work()

"""Waits until a desk has nothing left to read, to lay out or to paint."""

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPropertyAnimation, QTimer, Slot
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton
from typing_extensions import override

from app.ui.background.task_runner import TaskRunner

_STIRRING = frozenset(
    {
        QEvent.Type.LayoutRequest,
        QEvent.Type.Paint,
        QEvent.Type.Polish,
        QEvent.Type.Resize,
        QEvent.Type.Show,
        QEvent.Type.UpdateRequest,
    }
)
_QUIET_ROUNDS = 3
"""What is put off until the events in hand are done may itself put something off, once."""


class Stillness(QObject):
    """Looks at one application and the tasks of its desk.

    All is still when no task is under way and several rounds of the event loop pass without one event that
    changes what is on the screen.
    """

    def __init__(self, application: QApplication, tasks: TaskRunner) -> None:
        super().__init__()
        self._application = application
        self._tasks = tasks
        self._loop = QEventLoop(self)
        self._round = QTimer(self, singleShot=True, interval=0)
        self._quiet_rounds = 0
        self._round.timeout.connect(self._end_round)
        tasks.became_idle.connect(self._begin_anew)

    def wait(self) -> None:
        """Return when all is still; events are handled meanwhile."""
        self._application.installEventFilter(self)
        self._begin_anew()
        self._loop.exec()
        self._round.stop()
        self._application.removeEventFilter(self)

    @Slot()
    def _begin_anew(self) -> None:
        self._quiet_rounds = 0
        self._round.start()

    @Slot()
    def _end_round(self) -> None:
        if not self._tasks.is_idle:
            return  # the last of them begins anew
        self._quiet_rounds += 1
        if self._quiet_rounds > _QUIET_ROUNDS and not self._is_fading():
            self._loop.quit()
        else:
            self._round.start()

    def _is_fading(self) -> bool:
        """Whether the button that clears a field is on its way in or out, which Qt takes its time for."""
        return any(
            isinstance(widget.parentWidget(), QLineEdit) and widget.findChildren(QPropertyAnimation)
            for widget in self._application.allWidgets()
            if isinstance(widget, QToolButton)
        )

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _STIRRING:
            self._quiet_rounds = 0
        return False

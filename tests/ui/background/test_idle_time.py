from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.ui.background.idle_time import IdleTime
from app.ui.background.task_runner import TaskRunner


class Worker(QObject):
    """Asks for a second answer when the first has come, and does the rest in idle time."""

    def __init__(self, tasks: TaskRunner) -> None:
        super().__init__()
        self.done: list[str] = []
        self._tasks = tasks
        IdleTime(tasks, self.do_the_rest, self)

    def ask(self) -> None:
        self._tasks.read(lambda: "first", owner=self, then=self.ask_on)

    def ask_on(self, answer: str) -> None:
        self.done.append(answer)
        self._tasks.read(lambda: "second", owner=self, then=self.done.append)

    def do_the_rest(self) -> None:
        self.done.append("rest")


def test_what_can_wait_is_done_once_behind_all_that_was_asked_for(tasks: TaskRunner, qtbot: QtBot) -> None:
    worker = Worker(tasks)
    worker.ask()
    qtbot.waitUntil(lambda: worker.done == ["first", "second", "rest"])
    with qtbot.waitSignal(tasks.became_idle):
        worker.ask()
    qtbot.waitUntil(lambda: worker.done[3:] == ["first", "second"])

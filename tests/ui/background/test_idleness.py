"""The task runner says when nothing is under way any more."""

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.ui.background.task_runner import TaskRunner


class Asker(QObject):
    """Asks a second time when the first answer comes, and remembers what it heard."""

    def __init__(self, tasks: TaskRunner) -> None:
        super().__init__()
        self._tasks = tasks
        self.heard: list[str] = []
        tasks.became_idle.connect(self._hear_idle)

    def ask_again(self, answer: str) -> None:
        self.heard.append(answer)
        self._tasks.read(lambda: "second", owner=self, then=self.heard.append)

    def break_down(self, _answer: str) -> None:
        raise ZeroDivisionError

    def _hear_idle(self) -> None:
        self.heard.append("idle")


@pytest.fixture
def asker(tasks: TaskRunner) -> Asker:
    return Asker(tasks)


def test_idle_is_told_after_the_last_outcome_and_only_then(
    tasks: TaskRunner, asker: Asker, qtbot: QtBot
) -> None:
    tasks.read(lambda: "first", owner=asker, then=asker.ask_again)
    assert not tasks.is_idle
    qtbot.waitUntil(lambda: asker.heard == ["first", "second", "idle"])


def test_idle_is_told_although_an_answer_broke_its_owner(
    tasks: TaskRunner, asker: Asker, qtbot: QtBot
) -> None:
    with qtbot.captureExceptions() as exceptions, qtbot.waitSignal(tasks.became_idle):
        tasks.read(lambda: "first", owner=asker, then=asker.break_down)
    assert [kind for kind, _, _ in exceptions] == [ZeroDivisionError]
    assert asker.heard == ["idle"]

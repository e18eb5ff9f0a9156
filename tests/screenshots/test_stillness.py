"""Stillness comes after the last read, the last thing put off and the last painting."""

from functools import partial

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from app.screenshots.stillness import Stillness
from app.ui.background.task_runner import TaskRunner


class Reader(QWidget):
    """Reads so many times, each time put off until the painting of the answer before."""

    def __init__(self, tasks: TaskRunner, times: int) -> None:
        super().__init__()
        self._tasks = tasks
        self._left = times
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._read)
        self.painted: list[int] = []

    def _read(self) -> None:
        self._left -= 1
        self._tasks.read(partial(sum, [self._left]), owner=self, then=self._show)

    def _show(self, _answer: int) -> None:
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted.append(self._left)
        if self._left:
            self._soon.start()


@pytest.mark.parametrize("times", [0, 1, 5])
def test_all_that_was_put_off_is_painted(
    qapp: QApplication, tasks: TaskRunner, qtbot: QtBot, times: int
) -> None:
    reader = Reader(tasks, times)
    qtbot.addWidget(reader)
    reader.show()
    Stillness(qapp, tasks).wait()
    assert reader.painted[-1] == 0
    assert tasks.is_idle


def test_a_second_wait_is_as_good_as_the_first(qapp: QApplication, tasks: TaskRunner, qtbot: QtBot) -> None:
    reader = Reader(tasks, 2)
    qtbot.addWidget(reader)
    stillness = Stillness(qapp, tasks)
    stillness.wait()
    reader.show()
    stillness.wait()
    assert reader.painted[-1] == 0

import gc
import threading

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from app.ui.background.task_runner import TaskRunner
from tests.ui.background.asking import Desk, blunder, heard


@pytest.fixture
def desk(qapp: object) -> Desk:
    return Desk()


def test_an_owner_is_let_go_on_the_gui_thread(tasks: TaskRunner, qtbot: QtBot) -> None:
    let_go: list[int] = []

    class Passing(Desk):
        def __del__(self) -> None:
            let_go.append(threading.get_ident())

    for _ in range(200):
        passing = Passing()
        tasks.read(lambda: 1, owner=passing, then=passing.hear)
        del passing
    qtbot.waitUntil(lambda: len(let_go) == 200)
    assert set(let_go) == {threading.get_ident()}


def test_a_cycle_with_a_timer_is_never_collected_by_a_worker(
    tasks: TaskRunner, desk: Desk, qtbot: QtBot
) -> None:
    """Qt warns of a timer destroyed in another thread, and a Qt warning fails the test."""
    timer = QTimer()
    timer.start(60_000)
    timer.cycle = timer  # type: ignore[attr-defined]  # a widget that knows its own parts looks like this
    del timer

    def allocate() -> str:
        cycles = [[] for _ in range(100_000)]  # type: list[list[object]]
        for cycle in cycles:
            cycle.append(cycle)
        return "allocated"

    tasks.read(allocate, owner=desk, then=desk.hear)
    qtbot.waitUntil(heard(desk, "allocated"), timeout=10_000)


def test_collection_goes_back_to_python_when_the_runner_closes(tasks: TaskRunner) -> None:
    assert not gc.isenabled()
    tasks.close()
    assert gc.isenabled()


class Sign(QWidget):
    """Says when it is painted."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._desk.hear("painted")


def test_a_read_after_painting_begins_when_qt_has_painted(
    tasks: TaskRunner, desk: Desk, qtbot: QtBot
) -> None:
    sign = Sign(desk)
    qtbot.addWidget(sign)
    sign.show()
    qtbot.waitUntil(heard(desk, "painted"))
    desk.heard.clear()
    begun_after: list[int] = []

    def look() -> str:
        begun_after.append(len(desk.heard))
        return "answer"

    tasks.read(look, owner=desk, then=desk.hear, after_painting=True)
    sign.update()
    assert not tasks.is_idle
    qtbot.waitUntil(heard(desk, "painted", "answer"))
    assert begun_after == [1]


def test_a_read_after_painting_that_is_overtaken_never_begins(
    tasks: TaskRunner, desk: Desk, qtbot: QtBot
) -> None:
    tasks.read(blunder, owner=desk, then=desk.hear, key="list", after_painting=True)
    tasks.read(lambda: "newer", owner=desk, then=desk.hear, key="list")
    qtbot.waitUntil(heard(desk, "newer"))
    qtbot.waitUntil(lambda: tasks.is_idle)

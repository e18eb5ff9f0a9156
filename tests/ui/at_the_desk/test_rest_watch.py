from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.at_the_desk.rest_watch import RestWatch
from app.ui.scanning.scan_filter import ScanFilter
from tests.settable_clock import SettableClock
from tests.ui.scanning.keyboard import Keyboard


class Watched:
    """A window with a line to type in, watched for scans and for rests of ten minutes."""

    def __init__(self, qapp: QApplication, qtbot: QtBot, clock: SettableClock) -> None:
        self.clock = clock
        self.window = QWidget()
        self.line = QLineEdit()
        QVBoxLayout(self.window).addWidget(self.line)
        self.scans = ScanFilter(qapp)
        self.watch = RestWatch(qapp, clock)
        self.watch.set_limit(10)
        self.rests: list[None] = []
        self.scanned: list[str] = []
        self.watch.rested.connect(self._note_rest)
        self.scans.scanned.connect(self.scanned.append)
        qtbot.add_widget(self.window)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.line.setFocus()
        self.keyboard = Keyboard(self.window)

    def _note_rest(self) -> None:
        self.rests.append(None)

    def pass_time(self, minutes: float) -> None:
        self.clock.advance(minutes=minutes)
        self.keyboard.pause(round(minutes * 60_000))

    def move_mouse(self) -> None:
        nothing, none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        at = QPointF(3, 3)
        event = QMouseEvent(QEvent.Type.MouseMove, at, at, nothing, nothing, none)
        QApplication.sendEvent(self.window.windowHandle(), event)


@pytest.fixture
def watched(qapp: QApplication, qtbot: QtBot, clock: SettableClock) -> Iterator[Watched]:
    made = Watched(qapp, qtbot, clock)
    yield made
    shiboken6.delete(made.watch)
    shiboken6.delete(made.scans)


def test_a_rest_is_told_once_when_the_time_is_up(watched: Watched) -> None:
    watched.pass_time(9.9)
    watched.watch.look()
    assert watched.rests == []
    watched.pass_time(0.1)
    watched.watch.look()
    watched.watch.look()
    assert watched.rests == [None]


def test_the_timer_waits_for_what_is_left(watched: Watched) -> None:
    watched.pass_time(4)
    watched.keyboard.type("a")
    watched.pass_time(6)
    watched.watch.look()
    assert watched.rests == []
    assert watched.watch._timer.interval() == 4 * 60_000 + 1
    assert watched.watch._timer.isActive()


@pytest.mark.parametrize("touch", ["keyboard", "mouse"])
def test_input_puts_the_question_off(watched: Watched, touch: str) -> None:
    watched.pass_time(9)
    if touch == "keyboard":
        watched.keyboard.type("a")
    else:
        watched.move_mouse()
    watched.pass_time(9)
    watched.watch.look()
    assert watched.rests == []


def test_the_first_key_after_a_rest_that_no_timer_noticed_does_nothing(watched: Watched) -> None:
    watched.pass_time(480)
    watched.keyboard.type("x")
    assert watched.rests == [None]
    assert watched.line.text() == ""
    assert watched.keyboard.offered_to_shortcuts == [False]
    watched.keyboard.type("y")
    assert watched.line.text() == "y"


def test_a_scan_after_a_rest_that_no_timer_noticed_is_lost_as_a_whole(watched: Watched, qtbot: QtBot) -> None:
    watched.pass_time(480)
    watched.keyboard.scan("M0000017")
    watched.keyboard.pause()
    watched.keyboard.scan("M0000088")
    qtbot.waitUntil(lambda: watched.scanned == ["M0000088"])
    assert watched.line.text() == ""


def test_after_the_answer_the_time_begins_anew(watched: Watched) -> None:
    watched.pass_time(10)
    watched.watch.look()
    watched.watch.resume()
    watched.pass_time(9)
    watched.watch.look()
    assert watched.rests == [None]
    watched.pass_time(1)
    watched.watch.look()
    assert watched.rests == [None, None]


def test_without_a_limit_nobody_is_asked(watched: Watched) -> None:
    limits: list[int] = []
    watched.watch.limit_changed.connect(limits.append)
    watched.watch.set_limit(0)
    watched.pass_time(10_000)
    watched.watch.look()
    watched.keyboard.type("x")
    assert (watched.rests, watched.line.text(), limits) == ([], "x", [0])


def test_a_clock_that_was_put_back_makes_no_rest(watched: Watched) -> None:
    watched.clock.advance(hours=-3)
    watched.watch.look()
    watched.clock.advance(minutes=9)
    watched.watch.look()
    assert watched.rests == []


def test_no_limit_is_too_long_for_the_timer(watched: Watched) -> None:
    watched.watch.set_limit(10**12)
    assert watched.watch.minutes == 24 * 60

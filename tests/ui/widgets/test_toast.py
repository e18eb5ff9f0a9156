"""A notice stays long enough, waits for its reader, offers its action once, and gives the focus back."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.theme.theme import Theme
from app.ui.widgets.toast import STAYS_FOR_MS, Notice, Toast

LOGGED = Notice("Interaction logged", "Undo", "Ctrl+Z", token=17)
COPIED = Notice("Card number copied")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.add_widget(window)
    layout = QVBoxLayout(window)
    layout.addWidget(QLineEdit())
    window.resize(800, 600)
    window.show()
    window.activateWindow()
    qtbot.wait_until(window.isActiveWindow)
    return window


def toast_button(toast: Toast, name: str) -> QPushButton:
    found = toast.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def entering() -> QEnterEvent:
    return QEnterEvent(QPointF(1, 1), QPointF(1, 1), QPointF(1, 1))


def test_a_notice_stays_for_at_least_eight_seconds(theme: Theme, window: QWidget) -> None:
    toast = Toast(theme, window)
    toast.show_notice(LOGGED)
    assert STAYS_FOR_MS >= 8_000
    assert toast._timer.isActive()
    assert toast._timer.interval() == STAYS_FOR_MS


def test_a_notice_goes_by_itself_in_its_time(theme: Theme, window: QWidget, qtbot: QtBot) -> None:
    toast = Toast(theme, window, stays_for=20)
    with qtbot.wait_signal(toast.dismissed):
        toast.show_notice(LOGGED)
    assert toast.isHidden()
    assert toast.shown is None


def test_a_notice_waits_while_it_is_pointed_at(theme: Theme, window: QWidget, qtbot: QtBot) -> None:
    toast = Toast(theme, window, stays_for=20)
    toast.show_notice(LOGGED)
    toast.enterEvent(entering())
    assert not toast._timer.isActive()
    with qtbot.wait_signal(toast.dismissed):
        toast.leaveEvent(QEvent(QEvent.Type.Leave))


def test_a_notice_waits_while_it_has_the_focus_and_gives_it_back(
    theme: Theme, window: QWidget, qtbot: QtBot
) -> None:
    field = window.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setFocus()
    toast = Toast(theme, window)
    toast.show_notice(LOGGED)
    assert field.hasFocus()
    toast_button(toast, "toast_action").setFocus(Qt.FocusReason.TabFocusReason)
    assert not toast._timer.isActive()
    qtbot.keyClick(toast_button(toast, "toast_action"), Qt.Key.Key_Escape)
    assert toast.isHidden()
    assert field.hasFocus()


def test_looking_away_lets_the_time_run_again(theme: Theme, window: QWidget) -> None:
    field = window.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    toast = Toast(theme, window)
    toast.show_notice(LOGGED)
    toast_button(toast, "toast_action").setFocus()
    field.setFocus()
    assert toast._timer.isActive()


def test_the_action_tells_which_change_it_was_about(theme: Theme, window: QWidget, qtbot: QtBot) -> None:
    toast = Toast(theme, window)
    toast.show_notice(LOGGED)
    with qtbot.wait_signal(toast.action_triggered) as told:
        qtbot.mouseClick(toast_button(toast, "toast_action"), Qt.MouseButton.LeftButton)
    assert told.args == [17]
    assert toast.isHidden()


def test_notices_are_shown_one_after_another(theme: Theme, window: QWidget, qtbot: QtBot) -> None:
    toast = Toast(theme, window)
    toast.show_notice(LOGGED)
    toast.show_notice(COPIED)
    assert toast.shown == LOGGED
    qtbot.mouseClick(toast_button(toast, "toast_close"), Qt.MouseButton.LeftButton)
    assert toast.shown == COPIED
    assert toast.isVisible()
    assert toast_button(toast, "toast_action").isHidden()
    toast.dismiss()
    assert toast.shown is None


def test_the_action_of_the_first_is_about_the_first_though_a_second_waits(
    theme: Theme, window: QWidget, qtbot: QtBot
) -> None:
    toast = Toast(theme, window)
    toast.show_notice(LOGGED)
    toast.show_notice(Notice("Request opened", "Undo", token=18))
    with qtbot.wait_signal(toast.action_triggered) as told:
        qtbot.mouseClick(toast_button(toast, "toast_action"), Qt.MouseButton.LeftButton)
    assert told.args == [17]
    assert toast.shown is not None
    assert toast.shown.token == 18


def test_a_notice_stays_at_the_bottom_of_its_window(theme: Theme, window: QWidget) -> None:
    toast = Toast(theme, window)
    toast.show_notice(LOGGED)
    before = toast.geometry()
    window.resize(900, 500)
    assert toast.geometry().bottom() == before.bottom() - 100
    assert window.rect().contains(toast.geometry())


def test_what_is_withdrawn_is_neither_shown_nor_still_to_come(theme: Theme, window: QWidget) -> None:
    toast = Toast(theme, window)
    for notice in (Notice("Siti", token="who"), COPIED, Notice("Joko", token="who")):
        toast.show_notice(notice)
    toast.withdraw("who")
    assert toast.shown == COPIED
    toast.dismiss()
    assert toast.shown is None

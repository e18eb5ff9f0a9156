"""The page over the desk's window: it closes by Esc, but not while rows are written."""

import threading
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.models.patron import Patron
from app.ui.background.task_runner import TaskRunner
from app.ui.bring_in.bring_in_dialog import BringInDialog
from app.ui.workplace import Workplace
from tests.builders import Builder
from tests.ui.bring_in.conftest import SLIMS


@pytest.fixture
def dialog(workplace: Workplace, tasks: TaskRunner, qtbot: QtBot) -> Iterator[BringInDialog]:
    window = QWidget()
    window.show()
    made = BringInDialog(workplace, window)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    made.open()
    yield made
    tasks.close()
    shiboken6.delete(window)


def test_escape_and_the_button_close_it(dialog: BringInDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog.page, Qt.Key.Key_Escape)
    dialog.open()
    with qtbot.waitSignal(dialog.accepted):
        dialog.page._foot_buttons.leave.click()


def test_closing_stops_what_is_being_written_first(
    dialog: BringInDialog, tasks: TaskRunner, qtbot: QtBot, build: Builder
) -> None:
    dialog.page.open_file(SLIMS)
    qtbot.waitUntil(lambda: dialog.page._counted is not None)
    gate = threading.Event()
    tasks.write(gate.wait, owner=dialog, failed=dialog.page._refuse)
    dialog.page._foot_buttons.go_on.click()
    dialog.close()
    dialog.reject()
    assert dialog.isVisible()
    gate.set()
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert build.all(Patron) == []
    dialog.close()
    assert not dialog.isVisible()

"""A desk over a real library, and the dialogs that it opens."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.background.task_runner import TaskRunner
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.dialogs.dialog_opener import DialogOpener
from app.ui.dialogs.ground import Ground
from app.ui.workplace import Workplace
from tests.ui.dialogs.opening import Opened


@pytest.fixture
def ground(workplace: Workplace) -> Ground:
    return Ground(workplace.theme, workplace.languages, workplace.formats, workplace.session.lists)


@pytest.fixture
def window(qtbot: QtBot, tasks: TaskRunner) -> QWidget:
    widget = QWidget()
    qtbot.add_widget(widget)
    widget.resize(1200, 760)
    widget.show()
    return widget


@pytest.fixture
def opener(workplace: Workplace, window: QWidget) -> DialogOpener:
    return DialogOpener(workplace, window)


@pytest.fixture
def opened(window: QWidget, qtbot: QtBot) -> Opened:
    """Waits until a dialog of this class is open, and answers with it."""

    def wait(kind: type[CommandDialog]) -> CommandDialog:
        def find() -> CommandDialog | None:
            return next((one for one in window.findChildren(kind) if one.isVisible()), None)

        qtbot.waitUntil(lambda: find() is not None)
        dialog = find()
        assert dialog is not None
        return dialog

    return wait

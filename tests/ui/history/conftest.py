"""A window whose changes are told, and the history over it."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.history.undoing import Undoing
from app.ui.widgets.toast import Toast
from app.ui.workplace import Workplace

Found = Callable[[type[Any]], Any]
"""What the fixture `found` answers with."""


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.add_widget(widget)
    widget.resize(1200, 700)
    widget.show()
    return widget


@pytest.fixture
def toast(workplace: Workplace, window: QWidget) -> Toast:
    return Toast(workplace.theme, window)


@pytest.fixture
def undoing(workplace: Workplace, toast: Toast, window: QWidget) -> Undoing:
    return Undoing(workplace, toast, window)


@pytest.fixture
def found(window: QWidget, qtbot: QtBot) -> Found:
    """Waits until a part of this class is to be seen in the window, and answers with it."""

    def wait(kind: type[Any]) -> Any:
        def look() -> Any:
            return next((one for one in window.findChildren(kind) if one.isVisible()), None)

        qtbot.waitUntil(lambda: look() is not None)
        return look()

    return wait

"""A window from which the branch's hours are opened."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.dialogs.opening_hours.opener import OpeningHoursOpener
from app.ui.dialogs.opening_hours.overview import OpeningHoursDialog
from app.ui.languages import Languages
from app.ui.workplace import Workplace


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.add_widget(widget)
    widget.resize(1200, 760)
    widget.show()
    return widget


@pytest.fixture
def opener(workplace: Workplace, window: QWidget, languages: Languages) -> OpeningHoursOpener:
    return OpeningHoursOpener(workplace, window)


@pytest.fixture
def overview(opener: OpeningHoursOpener, window: QWidget, qtbot: QtBot) -> Callable[[], OpeningHoursDialog]:
    """Opens the overview and waits until it shows."""

    def show() -> OpeningHoursDialog:
        opener.open()
        qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(OpeningHoursDialog)))
        return next(one for one in window.findChildren(OpeningHoursDialog) if one.isVisible())

    return show

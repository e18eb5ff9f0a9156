"""A desk to scan at."""

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.scanning.scanning_desk import ScanningDesk


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot) -> Iterator[ScanningDesk]:
    made = ScanningDesk(qapp, qtbot)
    yield made
    shiboken6.delete(made.filter)

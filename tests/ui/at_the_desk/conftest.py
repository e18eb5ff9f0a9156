"""Two colleagues at one desk."""

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.workplace import Workplace
from tests.builders import Builder
from tests.settable_clock import SettableClock
from tests.ui.at_the_desk.asking_desk import AskingDesk


@pytest.fixture
def desk(
    build: Builder, workplace: Workplace, qapp: QApplication, qtbot: QtBot, clock: SettableClock
) -> Iterator[AskingDesk]:
    build.staff("Joko Susilo", card="P0002")
    made = AskingDesk(workplace, qapp, qtbot, clock)
    yield made
    shiboken6.delete(made.rest)

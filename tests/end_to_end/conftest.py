"""A library with two colleagues and two patrons, and the desk that they share."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.settings import SettingsFile
from app.ui.languages import Languages
from tests.builders import Builder, card, new_library
from tests.end_to_end.desks import whole_desk_on
from tests.end_to_end.shared_desk import JOKO, SITI_ID, SharedDesk
from tests.settable_clock import SettableClock


@pytest.fixture
def shared_library(tmp_path: Path, clock: SettableClock) -> Path:
    path = tmp_path / "semarang.pemustaka"
    database, actor = new_library(path, clock)
    with database:
        builder = Builder(database, actor)
        builder.patron("Nur'aini Siregar", identifiers=(card("M0000017"),))
        builder.patron("Suparti", identifiers=(card("M0000088"),))
        builder.staff(JOKO, card="P0002")
    return path


@pytest.fixture
def shared(
    shared_library: Path,
    qapp: QApplication,
    qtbot: QtBot,
    languages: Languages,
    tmp_path: Path,
    clock: SettableClock,
) -> Iterator[SharedDesk]:
    SettingsFile(tmp_path / "settings.toml").change(staff=SITI_ID)
    with whole_desk_on(shared_library, qapp, languages, tmp_path, clock) as desk:
        made = SharedDesk(desk, qtbot, clock)
        desk.window.show()
        desk.window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is desk.window)
        made.settle()
        yield made

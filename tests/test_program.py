"""The program with a screen: first start, then the desk; next time the desk at once."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import demonstration_library
from app.program import Program
from app.services.demonstration.set_up import demonstration_set_up
from app.services.demonstration.size import DemonstrationSize
from app.settings import SettingsFile
from app.ui.first_start.wishes import Way
from app.ui.languages import Languages

Begin = Callable[[Path | None], Program]


@pytest.fixture
def begin(qapp: QApplication, languages: Languages, tmp_path: Path) -> Iterator[Begin]:
    """Start the program with the same settings each time; the one before has ended."""
    running: list[Program] = []

    def start(asked: Path | None = None) -> Program:
        for program in running:
            program.end()
        running.append(Program(qapp, languages, SettingsFile(tmp_path / "settings.toml")))
        running[-1].begin(asked)
        return running[-1]

    yield start
    for program in running:
        program.end()


def test_the_desk_opens_on_what_was_made_with_who_made_it_and_so_it_does_next_time(
    begin: Begin, qtbot: QtBot
) -> None:
    program = begin(None)
    assert program.desk is None
    window = program.start.window
    assert window is not None
    window._choose_way(Way.NEW)
    window._new._library.setText("Perpustakaan Kota Semarang")
    window._new._person.setText("Siti Rahmawati")
    window._new._desk.setText("Meja layanan 2")
    window._new.submit()
    qtbot.waitUntil(lambda: program.desk is not None)
    assert program.start.window is None
    again = begin(None)
    assert again.desk is not None
    assert again.desk.window.isVisible()
    session = again.desk.workplace.session
    assert (session.library.name, session.staff.name) == ("Perpustakaan Kota Semarang", "Siti Rahmawati")
    assert session.desk.name == "Meja layanan 2"


def test_a_demonstration_opens_as_siti_at_the_front_line_of_tembalang(begin: Begin, tmp_path: Path) -> None:
    path = tmp_path / "contoh.pemustaka"
    size = DemonstrationSize(patrons=60, interactions=100, requests=30)
    demonstration_library(path, demonstration_set_up(), size)[0].close()
    program = begin(path)
    assert program.desk is not None
    session = program.desk.workplace.session
    assert (session.staff.name, session.desk.branch_name) == ("Siti Rahmawati", "Cabang Tembalang")

"""A desk as the program opens it, on a library of the test's own."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.bootstrap import open_library
from app.clock import Clock, system_clock
from app.desk import Desk
from app.settings import SettingsFile
from app.ui.languages import Languages
from app.ui.main_window import MainWindow


@contextmanager
def desk_on(library: Path, qapp: QApplication, languages: Languages, folder: Path) -> Iterator[MainWindow]:
    """The window as it stands when everything was answered; settings lie in `folder` for the next morning."""
    with whole_desk_on(library, qapp, languages, folder) as desk:
        desk.window.show()
        yield desk.window


@contextmanager
def whole_desk_on(
    library: Path, qapp: QApplication, languages: Languages, folder: Path, clock: Clock = system_clock
) -> Iterator[Desk]:
    """Before anybody was asked who is there, and before its window is shown."""
    with open_library(library, clock) as opened:
        desk = Desk(qapp, languages, SettingsFile(folder / "settings.toml"), opened, clock)
        yield desk
        desk.close()

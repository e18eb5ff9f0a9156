"""The real window over a working copy, as its user has it: typed at, clicked and waited for."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QObject
from PySide6.QtWidgets import QApplication

from app.bootstrap import OpenLibrary, open_library
from app.desk import Desk
from app.paths import resources
from app.settings import SettingsFile
from app.ui.languages import Language, Languages
from app.ui.main_window import MainWindow
from tests.benchmarks.painting import PaintWatch, Quiet
from tests.settable_clock import SettableClock
from tests.ui.scanning.keyboard import Keyboard

PartT = TypeVar("PartT", bound=QObject)


class Screen:
    """One desk on an offscreen screen, idle between what is measured."""

    def __init__(self, application: QApplication, library: OpenLibrary, folder: Path) -> None:
        self.library = library
        languages = Languages(application, resources() / "translations")
        languages.use(Language.INDONESIAN)
        settings = SettingsFile(folder / "settings.toml")
        self.desk = Desk(application, languages, settings, library, library.database.clock)
        self.window: MainWindow = self.desk.window
        self.watch = PaintWatch(self.window)
        self._quiet = Quiet()
        self.watch.show()
        self.window.activateWindow()
        self.keyboard = Keyboard(self.window)
        self.wait_until_idle()

    def part(self, kind: type[PartT], name: str = "") -> PartT:
        """The part of the window that is of this kind and has this name."""
        found = self.window.findChild(kind, name) if name else self.window.findChild(kind)
        assert isinstance(found, kind), name or kind.__name__
        return found

    def wait_until_idle(self) -> None:
        """Let the program finish reading and painting, so that it weighs on nothing else."""
        tasks = self.desk.workplace.tasks
        if not tasks.is_idle:
            loop = QEventLoop()
            tasks.became_idle.connect(loop.quit)
            loop.exec()
        self._quiet.wait()

    def close(self) -> None:
        """As the program ends."""
        self.desk.close()


@contextmanager
def screen_on(path: Path) -> Iterator[Screen]:
    """The window on this library; the clock stands where the library's does."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    with open_library(path, SettableClock()) as library:
        screen = Screen(application, library, path.parent)
        yield screen
        screen.close()

"""The program with a screen: from its first window to its last."""

import argparse
import faulthandler
import sys
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from app import __version__, desk
from app.bootstrap import OpenLibrary
from app.logging_setup import log_to_file
from app.paths import log_folder, resources, settings_file
from app.settings import SettingsFile
from app.starting.start import Start
from app.ui.languages import Language, Languages, system_language


def main(arguments: list[str]) -> int:
    """Run the program until its last window closes; the number is the exit code."""
    faulthandler.enable()
    log_to_file(log_folder())
    parser = argparse.ArgumentParser(prog="pemustaka")
    parser.add_argument("--library", type=Path, metavar="FILE", help="open the desk on this library")
    asked: Path | None = parser.parse_args(arguments).library
    application = QApplication([sys.argv[0]])
    application.setApplicationName("pemustaka")
    application.setApplicationDisplayName("Pemustaka")
    application.setApplicationVersion(__version__)
    application.setQuitOnLastWindowClosed(False)  # between first start and desk there is no window
    settings = SettingsFile(settings_file())
    languages = Languages(application, resources() / "translations")
    chosen = settings.settings.language
    languages.use(Language(chosen) if chosen else system_language(QLocale.system()))
    program = Program(application, languages, settings)
    program.begin(asked)
    code = application.exec()
    program.end()
    return code


class Program:
    """The first start's window, if it is needed, and then the desk."""

    def __init__(self, application: QApplication, languages: Languages, settings: SettingsFile) -> None:
        self._application = application
        self._languages = languages
        self._settings = settings
        self._library: OpenLibrary | None = None
        self.desk: desk.Desk | None = None
        self.start = Start(application, languages, settings)
        self.start.ready.connect(self._open_desk)
        self.start.left.connect(application.quit)

    def begin(self, asked: Path | None = None) -> None:
        """Open the library that was asked for, or the one of last time; where there is none, ask."""
        self.start.begin(asked)

    def end(self) -> None:
        """Let the writer finish, remember the choices, leave the library in order."""
        self.start.end()
        if self.desk is not None:
            self.desk.close()
            self.desk = None
        if self._library is not None:
            self._library.close()
            self._library = None

    def _open_desk(self, library: OpenLibrary, is_seated: bool) -> None:  # noqa: FBT001  # Qt's signal passes a bool
        self._library = library
        self.desk = desk.Desk(self._application, self._languages, self._settings, library)
        self.desk.open(is_seated=is_seated)

"""Builds the window from bootstrap's parts."""

import argparse
import faulthandler
import sys
from pathlib import Path
from zoneinfo import ZoneInfo

import shiboken6
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QMessageBox

from app import __version__
from app.bootstrap import OpenLibrary, open_library
from app.clock import Clock, system_clock
from app.errors import NoDeskError, PemustakaError
from app.logging_setup import log_to_file
from app.paths import log_folder, resources, settings_file
from app.queries.rows import StaffRow
from app.settings import SettingsFile
from app.ui.at_the_desk.rest_watch import RestWatch
from app.ui.background.task_runner import TaskRunner
from app.ui.deadlines import Deadlines
from app.ui.desk_session import DeskSession
from app.ui.durations import Durations
from app.ui.error_sentences import sentence
from app.ui.formats import Formats
from app.ui.languages import Language, Languages, system_language
from app.ui.main_window import MainWindow
from app.ui.scanning.scan_filter import ScanFilter
from app.ui.theme.theme import Scheme, Theme
from app.ui.window_locales import WindowLocales
from app.ui.wording import ScreenWording
from app.ui.workplace import Workplace


def main(arguments: list[str]) -> int:
    """Run the desk until its window closes; the number is the exit code."""
    faulthandler.enable()
    log_to_file(log_folder())
    parser = argparse.ArgumentParser(prog="pemustaka")
    parser.add_argument("--library", type=Path, metavar="FILE", help="open the desk on this library")
    asked: Path | None = parser.parse_args(arguments).library
    application = QApplication([sys.argv[0]])
    application.setApplicationName("pemustaka")
    application.setApplicationDisplayName("Pemustaka")
    application.setApplicationVersion(__version__)
    settings = SettingsFile(settings_file())
    languages = Languages(application, resources() / "translations")
    chosen = settings.settings.language
    languages.use(Language(chosen) if chosen else system_language(QLocale.system()))
    path = asked or Path(settings.settings.library or "library.pemustaka")
    try:
        with open_library(path.absolute()) as library:
            settings.open_library(str(path.absolute()))
            return Desk(application, languages, settings, library).run()
    except PemustakaError as error:
        QMessageBox.critical(None, "Pemustaka", sentence(error))
        return 1


class Desk:
    """Holds what lives as long as the window."""

    def __init__(
        self,
        application: QApplication,
        languages: Languages,
        settings: SettingsFile,
        library: OpenLibrary,
        clock: Clock = system_clock,
    ) -> None:
        self._application = application
        self._languages = languages
        self._settings = settings
        self._locales = WindowLocales(languages)
        self._scans = ScanFilter(application)
        self._scans.set_prefix(settings.settings.scanner_prefix)
        self._rest = RestWatch(application, clock)
        self._rest.set_limit(settings.settings.rest_minutes)
        self.workplace = _workplace(application, languages, settings, library, clock)
        self.window = MainWindow(self.workplace, self._scans, self._rest)
        self._connect()

    def _connect(self) -> None:
        self.workplace.session.staff_changed.connect(self._remember_staff)
        self.workplace.session.library_changed.connect(self._remember_desk)
        self._rest.limit_changed.connect(self._remember_rest)

    def run(self) -> int:
        """Ask who is there, show the window; afterwards remember the choices and let the writer finish."""
        self.begin()
        self.window.show()
        code = self._application.exec()
        self.close()
        return code

    def begin(self) -> None:
        """Ask who is at the desk, and which desk it is, where more than one answer is possible."""
        queries, session = self.workplace.queries.desk, self.workplace.session
        is_desk_known = session.desk.id == self._settings.settings.desk
        self.window.presence.begin(queries.staff(), queries.desks(), is_desk_known=is_desk_known)

    def _remember_staff(self) -> None:
        self._settings.change(staff=self.workplace.session.staff.id)

    def _remember_desk(self) -> None:
        self._settings.change(desk=self.workplace.session.desk.id)

    def _remember_rest(self, minutes: int) -> None:
        self._settings.change(rest_minutes=minutes)

    def close(self) -> None:
        """Let the writer finish and remember the choices."""
        self._settings.change(language=str(self._languages.language), scheme=str(self.workplace.theme.scheme))
        self.workplace.tasks.close()
        # Taken down in one go, while Python still knows every part: left to the garbage collector, event
        # filters are called on parts whose attributes have gone already.
        shiboken6.delete(self.window)
        for watcher in (self._scans, self._rest):
            shiboken6.delete(watcher)  # else it would go on reading the keys of whatever window comes next


def _workplace(
    application: QApplication,
    languages: Languages,
    settings: SettingsFile,
    library: OpenLibrary,
    clock: Clock,
) -> Workplace:
    session = _session(library, settings)
    wording = ScreenWording()
    formats = Formats(wording, ZoneInfo(session.desk.zone), clock)
    return Workplace(
        theme=Theme(application, resources() / "icons", Scheme(settings.settings.scheme)),
        languages=languages,
        formats=formats,
        deadlines=Deadlines(wording, formats),
        durations=Durations(wording),
        tasks=TaskRunner(),
        queries=library.queries,
        services=library.services,
        session=session,
    )


def _session(library: OpenLibrary, settings: SettingsFile) -> DeskSession:
    """The desk and staff member used last, else the first. Raises NoDeskError for a library without."""
    queries = library.queries.desk
    info, desks = queries.info(), queries.desks()
    staff = [one for one in queries.staff() if one.is_active]
    if info is None or not desks or not staff:
        raise NoDeskError
    desk = next((one for one in desks if one.id == settings.settings.desk), desks[0])
    return DeskSession(info, desk, _last(staff, settings.settings.staff), queries.lists())


def _last(staff: list[StaffRow], staff_id: int) -> StaffRow:
    return next((one for one in staff if one.id == staff_id), staff[0])

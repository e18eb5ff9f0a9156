"""Builds the window from bootstrap's parts."""

from zoneinfo import ZoneInfo

import shiboken6
from PySide6.QtWidgets import QApplication

from app.bootstrap import OpenLibrary
from app.clock import Clock, system_clock
from app.paths import resources
from app.settings import SettingsFile
from app.starting.seating import seat
from app.ui.at_the_desk.rest_watch import RestWatch
from app.ui.background.task_runner import TaskRunner
from app.ui.deadlines import Deadlines
from app.ui.durations import Durations
from app.ui.formats import Formats
from app.ui.languages import Languages
from app.ui.main_window import MainWindow
from app.ui.onlooking.onlooker import Onlooker
from app.ui.printing.papers import SheetKind
from app.ui.scanning.scan_filter import ScanFilter
from app.ui.theme.theme import Scheme, Theme
from app.ui.window_locales import WindowLocales
from app.ui.wording import ScreenWording
from app.ui.workplace import Workplace


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
        self._languages = languages
        self._settings = settings
        self._locales = WindowLocales(languages)
        self._scans = ScanFilter(application)
        self._scans.set_prefix(settings.settings.scanner_prefix)
        self._rest = RestWatch(application, clock)
        self._rest.set_limit(settings.settings.rest_minutes)
        self.workplace = _workplace(application, languages, settings, library, clock)
        self.window = MainWindow(self.workplace, self._scans, self._rest)
        self._papers = self.window.parts.prints.papers
        self._begin_with_papers()
        self._connect()

    def _connect(self) -> None:
        self.workplace.session.staff_changed.connect(self._remember_staff)
        self.workplace.session.library_changed.connect(self._remember_desk)
        self._papers.changed.connect(self._remember_papers)
        self._rest.limit_changed.connect(self._remember_rest)

    def open(self, *, is_seated: bool = False) -> None:
        """Show the window; who has just named themselves (`is_seated`) is not asked who is there."""
        if not is_seated:
            self.begin()
        self.window.show()

    def begin(self) -> None:
        """Ask who is at the desk, and which desk it is, where more than one answer is possible."""
        queries, session = self.workplace.queries.desk, self.workplace.session
        is_desk_known = session.desk.id == self._settings.settings.desk
        self.window.parts.presence.begin(queries.staff(), queries.desks(), is_desk_known=is_desk_known)

    def _remember_staff(self) -> None:
        self._settings.change(staff=self.workplace.session.staff.id)

    def _remember_desk(self) -> None:
        self._settings.change(desk=self.workplace.session.desk.id)

    def _remember_rest(self, minutes: int) -> None:
        self._settings.change(rest_minutes=minutes)

    def _begin_with_papers(self) -> None:
        kept = self._settings.settings
        self._papers.remember(slip=kept.slip_paper, sheet=kept.sheet_paper, printer=kept.printer)

    def _remember_papers(self) -> None:
        slip, sheet = (str(self._papers.paper(kind)) for kind in SheetKind)
        self._settings.change(slip_paper=slip, sheet_paper=sheet, printer=self._papers.printer)

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
    session = seat(library, settings.settings)
    wording = ScreenWording()
    formats = Formats(wording, ZoneInfo(session.desk.zone), clock)
    theme = Theme(application, resources() / "icons", Scheme(settings.settings.scheme))
    return Workplace(
        theme=theme,
        languages=languages,
        formats=formats,
        deadlines=Deadlines(wording, formats),
        durations=Durations(wording),
        tasks=TaskRunner(),
        queries=library.queries,
        services=library.services,
        session=session,
        onlooker=Onlooker(theme),
    )

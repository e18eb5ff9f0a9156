"""Finds the library to work in; where none is known, or the one meant does not open, a window asks."""

from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from app import bootstrap
from app.bootstrap import OpenLibrary
from app.errors import PemustakaError
from app.paths import default_library_folder, resources
from app.settings import SettingsFile
from app.starting.seating import open_for_desk
from app.ui.background.task_runner import TaskRunner
from app.ui.first_start.first_start_window import FirstStartWindow
from app.ui.first_start.libraries import Opened
from app.ui.languages import Languages
from app.ui.theme.theme import Scheme, Theme


class DeskLibraries:
    """Makes and opens libraries for the first start; one that is opened has somebody to work in it."""

    new_library = staticmethod(bootstrap.new_library)
    demonstration_library = staticmethod(bootstrap.demonstration_library)
    restore_library = staticmethod(bootstrap.restore_library)
    open_library = staticmethod(open_for_desk)


class Start(QObject):
    """Emits `ready` once; whoever hears it takes the library over, and closes it in the end."""

    ready = Signal(object, bool)
    """`OpenLibrary`, and whether its person and desk were just named; the settings know them."""

    left = Signal()
    """The person closed the window without a library."""

    def __init__(self, application: QApplication, languages: Languages, settings: SettingsFile) -> None:
        super().__init__()
        self._application = application
        self._languages = languages
        self._settings = settings
        self._library: OpenLibrary | None = None
        self._is_seated = False
        self._asking: _Asking | None = None

    @property
    def window(self) -> FirstStartWindow | None:
        """The window that asks, while it does."""
        return self._asking.window if self._asking is not None else None

    def begin(self, asked: Path | None) -> None:
        """Open the library that was asked for, else the one opened last; else ask."""
        known = self._settings.settings.library
        meant = (asked or Path(known)).absolute() if asked or known else None
        if meant is None:
            self._ask()
            return
        try:
            library = open_for_desk(meant)
        except PemustakaError as trouble:
            self._ask().show_trouble(trouble, meant)
        else:
            self._remember(meant)
            self.ready.emit(library, False)

    def end(self) -> None:
        """Take the window down; a library that nobody took over is closed."""
        if self._asking is not None:
            self._asking.end()
            self._asking = None
        if self._library is not None:
            self._library.close()
            self._library = None

    def _ask(self) -> FirstStartWindow:
        self._asking = _Asking(self._application, self._languages, self._settings)
        window = self._asking.window
        window.opened.connect(self._take)
        # Queued: the window goes, and with it whoever is just telling this.
        window.finished.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)
        window.closed.connect(self.left)
        window.show()
        return window

    def _take(self, opened: Opened) -> None:
        """Remember at once what was made: the next start opens it, whatever happens before the desk opens."""
        assert isinstance(opened.library, OpenLibrary)
        self._library = opened.library
        self._remember(opened.path)
        self._is_seated = opened.first is not None
        if opened.first is not None:
            self._settings.change(desk=opened.first.desk_id or 0, staff=opened.first.staff_id or 0)

    def _hand_over(self) -> None:
        library, self._library = self._library, None
        if library is None:
            return
        self.end()
        self.ready.emit(library, self._is_seated)

    def _remember(self, path: Path) -> None:
        self._settings.change(language=str(self._languages.language))
        self._settings.open_library(str(path))


class _Asking:
    """The window with what it works with, which all goes before the desk's own comes."""

    def __init__(self, application: QApplication, languages: Languages, settings: SettingsFile) -> None:
        self._theme = Theme(application, resources() / "icons", Scheme(settings.settings.scheme))
        self._tasks = TaskRunner()
        folder = default_library_folder()
        self.window = FirstStartWindow(self._theme, languages, self._tasks, DeskLibraries(), folder)

    def end(self) -> None:
        """Let the writer finish, then take all of it down, the window first: it paints with the theme."""
        self._tasks.close()
        shiboken6.delete(self.window)
        shiboken6.delete(self._theme)

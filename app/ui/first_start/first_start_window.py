"""The window before there is a desk: pages one after another, and the work that they ask for."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QStackedLayout, QWidget
from typing_extensions import override

from app.errors import PemustakaError
from app.ui.background.progress import Progress
from app.ui.background.task_runner import TaskRunner
from app.ui.bring_in.bring_in_page import BringInPage
from app.ui.bring_in.ground import BringInGround
from app.ui.first_start.beginning_page import BeginningPage
from app.ui.first_start.demonstration_page import DemonstrationPage
from app.ui.first_start.found_files import FoundFile, library_files
from app.ui.first_start.fulfilling import fulfil
from app.ui.first_start.libraries import Libraries, Opened
from app.ui.first_start.new_library_page import NewLibraryPage
from app.ui.first_start.open_page import OpenPage
from app.ui.first_start.question_page import QuestionPage
from app.ui.first_start.restore_page import RestorePage
from app.ui.first_start.wishes import MakeLibrary, OpenFile, Way, Wish
from app.ui.languages import Language, Languages
from app.ui.theme.theme import Theme
from app.vocabulary.library_errors import LibraryExistsError, LibraryMissingError

_SIZE = QSize(1040, 668)
"""Fits the 1366 x 696 that a title bar and a task bar leave."""

_FRAME = QSize(8, 40)
"""What the window system draws around a window; it tells only once the window is shown."""


class FirstStartWindow(QWidget):
    """Tells when a library is open, and when its desk may come. Closed before that, nothing is opened."""

    opened = Signal(object)
    """`Opened`: the library is there; patrons may still be brought in."""

    finished = Signal()
    """The desk may open on it."""

    closed = Signal()
    """The person has left."""

    def __init__(
        self, theme: Theme, languages: Languages, tasks: TaskRunner, libraries: Libraries, folder: Path
    ) -> None:
        """`folder` is where new libraries are proposed to live."""
        super().__init__()
        self._theme = theme
        self._languages = languages
        self._tasks = tasks
        self._libraries = libraries
        self._folder = folder
        self._meant = Path()
        self._work: Progress | None = None
        self._patrons_page: BringInPage | None = None
        self._beginning = BeginningPage(theme, languages.language)
        self._new = NewLibraryPage(theme, languages, folder)
        self._demonstration = DemonstrationPage(theme, languages, folder)
        self._open = OpenPage(theme, folder)
        self._restore = RestorePage(theme, folder)
        self._questions: tuple[QuestionPage, ...] = (
            self._new,
            self._demonstration,
            self._open,
            self._restore,
        )
        self._pages = QStackedLayout(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.setObjectName("first_start")
        self.setWindowTitle("Pemustaka")
        self._pages.addWidget(self._beginning)
        for page in self._questions:
            self._pages.addWidget(page)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _FRAME))
        self._beginning.take_focus()

    def _connect(self) -> None:
        self._beginning.language_chosen.connect(self._speak)
        self._beginning.way_chosen.connect(self._choose_way)
        self._beginning.retry_requested.connect(self._retry)
        for page in self._questions:
            page.submitted.connect(partial(self._carry_out, page))
            page.back_requested.connect(self._go_back)
            page.stop_requested.connect(self._stop)

    def show_trouble(self, trouble: PemustakaError, path: Path) -> None:
        """The library at `path` was meant and cannot be opened: say why, and offer the ways on."""
        self._meant = path
        self._beginning.show_trouble(trouble, path)
        self._restore.propose_place(path)
        if isinstance(trouble, LibraryMissingError):
            self._new.propose_place(path)
        self._beginning.take_focus()

    # What the person asks for

    @Slot(str)
    def _speak(self, language: str) -> None:
        self._languages.use(Language(language))

    @Slot(str)
    def _choose_way(self, way: str) -> None:
        pages: dict[Way, QuestionPage] = {
            Way.NEW_WITH_PATRONS: self._new,
            Way.NEW: self._new,
            Way.DEMONSTRATION: self._demonstration,
            Way.OPEN: self._open,
            Way.RESTORE: self._restore,
        }
        self._look_for_files()
        self._new.set_brings_in(Way(way) is Way.NEW_WITH_PATRONS)
        self._show(pages[Way(way)])

    @Slot()
    def _go_back(self) -> None:
        self._show(self._beginning)

    @Slot()
    def _retry(self) -> None:
        self._carry_out(self._beginning, OpenFile(self._meant))

    @Slot()
    def _stop(self) -> None:
        if self._work is not None:
            self._work.cancel()

    def _look_for_files(self) -> None:
        """Find what could be opened or restored; each time anew, since sticks come and go."""
        folders = [self._folder] if self._meant == Path() else [self._meant.parent, self._folder]
        self._tasks.read(partial(library_files, folders), owner=self, then=self._offer, key="files")

    def _offer(self, files: list[FoundFile]) -> None:
        self._open.found.show_files(files)
        self._restore.found.show_files([file for file in files if file.path != self._meant])

    def _show(self, page: QuestionPage | BeginningPage) -> None:
        self._pages.setCurrentWidget(page)
        page.take_focus()

    # The work

    def _carry_out(self, page: QuestionPage | BeginningPage, wish: Wish) -> None:
        page.set_busy(True)
        self._work = self._tasks.run_long(
            partial(fulfil, self._libraries, wish),
            owner=self,
            then=partial(self._take, wish),
            failed=partial(self._refuse, page, wish),
            progressed=page.show_progress,
            finished=partial(self._end_work, page),
        )

    def _end_work(self, page: QuestionPage | BeginningPage) -> None:
        self._work = None
        page.set_busy(False)

    def _refuse(self, page: QuestionPage | BeginningPage, wish: Wish, error: PemustakaError) -> None:
        if isinstance(page, BeginningPage):
            self.show_trouble(error, self._meant)
            return
        page.refuse(error)
        if isinstance(error, LibraryExistsError):
            self._open.propose(wish.path)

    def _take(self, wish: Wish, opened: Opened) -> None:
        self.opened.emit(opened)
        if isinstance(wish, MakeLibrary) and wish.brings_in and opened.first is not None:
            self._bring_in(opened)
        else:
            self.finished.emit()

    def _bring_in(self, opened: Opened) -> None:
        library, first = opened.library, opened.first
        assert first is not None
        ground = BringInGround(self._theme, self._tasks, library.services, library.queries, first)
        self._patrons_page = BringInPage(ground, opens_desk=True)
        self._patrons_page.left.connect(self.finished)
        self._pages.addWidget(self._patrons_page)
        self._pages.setCurrentWidget(self._patrons_page)
        self._patrons_page.take_focus()

    # Qt

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Whatever is under way stops where it leaves nothing half done."""
        self._stop()
        if self._patrons_page is not None:
            self._patrons_page.stop()
        super().closeEvent(event)
        self.closed.emit()

"""Draws screens into a folder: each in every language and palette, as a desk looks after its start."""

from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from shutil import copy
from tempfile import TemporaryDirectory
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFontInfo, QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.bootstrap import demonstration_library, open_library
from app.desk import Desk
from app.paths import resources
from app.screenshots.png import as_png
from app.screenshots.screens import ALL, DESK_SCREENS, FIRST_SCREENS, NEW_FOLDER
from app.screenshots.stage import DeskStage, FirstStage, Stage
from app.services.demonstration.set_up import demonstration_set_up
from app.services.demonstration.size import DemonstrationSize
from app.settings import SettingsFile
from app.starting.start import DeskLibraries
from app.ui.background.task_runner import TaskRunner
from app.ui.first_start.first_start_window import FirstStartWindow
from app.ui.languages import Language, Languages
from app.ui.theme.theme import Scheme, Theme
from app.vocabulary.picture_errors import NoFontError, PictureFolderError

SIZE = QSize(1366, 768)
FIRST_SIZE = QSize(1040, 668)
SCHEMES = (Scheme.LIGHT, Scheme.DARK)
NOW = datetime(2026, 11, 24, 3, 12, tzinfo=UTC)
"""A Tuesday, 10:12 in Semarang: the pictures are the same whenever they are drawn."""


_NAME = "contoh.pemustaka"
"""Of the library, as it stands at the foot of the window."""

StageT = TypeVar("StageT", bound=Stage)


def fixed_clock() -> datetime:
    """The moment of every picture."""
    return NOW


class Studio:
    """Pictures of windows on one library, all at one moment."""

    def __init__(
        self,
        application: QApplication,
        languages: Languages,
        settings: SettingsFile,
        library: Path,
    ) -> None:
        self._application = application
        self.languages = languages
        self._settings = settings
        self._library = library

    def draw(self, names: Collection[str]) -> Iterator[tuple[str, QImage]]:
        """These screens in every language and palette, each with the name of its picture."""
        for language in Language:
            for scheme in SCHEMES:
                for name, image in self.draw_in(language, scheme, names):
                    yield f"{name}-{scheme}-{language}", image

    def draw_in(
        self, language: Language, scheme: Scheme, names: Collection[str]
    ) -> Iterator[tuple[str, QImage]]:
        """These screens, of windows that were just opened."""
        with self.desk(language, scheme) as desk:
            yield from _pictures(desk, DESK_SCREENS, names)
        with self.first_start(language, scheme) as first:
            yield from _pictures(first, FIRST_SCREENS, names)

    @contextmanager
    def desk(self, language: Language, scheme: Scheme) -> Iterator[DeskStage]:
        """A desk, as large as the smallest screen that it is made for, on a copy of the library."""
        self.languages.use(language)
        self._settings.change(scheme=str(scheme))
        with open_library(Path(copy(self._library, self._library.with_name(_NAME))), fixed_clock) as library:
            desk = Desk(self._application, self.languages, self._settings, library, fixed_clock)
            desk.window.resize(SIZE)
            desk.window.show()
            try:
                yield DeskStage(self._application, desk)
            finally:
                desk.close()

    @contextmanager
    def first_start(self, language: Language, scheme: Scheme) -> Iterator[FirstStage]:
        """The window that asks where no library is known."""
        self.languages.use(language)
        theme, tasks = Theme(self._application, resources() / "icons", scheme), TaskRunner()
        window = FirstStartWindow(theme, self.languages, tasks, DeskLibraries(), NEW_FOLDER)
        window.resize(FIRST_SIZE)
        window.show()
        try:
            yield FirstStage(self._application, window, theme, tasks)
        finally:
            tasks.close()
            shiboken6.delete(window)
            shiboken6.delete(theme)


@contextmanager
def studio(application: QApplication, size: DemonstrationSize) -> Iterator[Studio]:
    """A studio on a demonstration library that is gone afterwards."""
    application.setCursorFlashTime(0)  # a cursor that blinks gives one screen two pictures
    with TemporaryDirectory(prefix="pemustaka-") as temporary:
        path = Path(temporary, "as-built.pemustaka")
        library, first, _ = demonstration_library(path, demonstration_set_up(), size, clock=fixed_clock)
        settings = SettingsFile(path.with_name("settings.toml"))
        settings.change(desk=first.desk_id, staff=first.staff_id)
        library.close()
        languages = Languages(application, resources() / "translations")
        yield Studio(application, languages, settings, path)
        shiboken6.delete(languages)  # else the application would go on speaking what was drawn last


def draw(
    application: QApplication, folder: Path, size: DemonstrationSize, names: Collection[str] = ALL
) -> list[Path]:
    """Draw the screens of these names in each language and palette; answers the files.

    Raises PictureFolderError, and NoFontError where every text would be a row of boxes.
    """
    if not QFontInfo(application.font()).family():
        raise NoFontError
    _make(folder)
    with studio(application, size) as here:
        return [_write(folder / f"{name}.png", image) for name, image in here.draw(names)]


def _pictures(
    stage: StageT, screens: Mapping[str, Callable[[StageT], None]], names: Collection[str]
) -> Iterator[tuple[str, QImage]]:
    for name, bring_up in screens.items():
        if name in names:
            bring_up(stage)
            stage.settle()
            yield name, window_with_dialogs(stage.window)
            stage.clear()


def window_with_dialogs(window: QWidget) -> QImage:
    """A picture of what is seen now; open dialogs lie over the window's middle, as a desktop places them."""
    image = window.grab().toImage()
    painter = QPainter(image)
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            place = QRect(dialog.rect())
            place.moveCenter(window.rect().center())
            painter.drawPixmap(place.topLeft(), dialog.grab())
            painter.setPen(dialog.palette().mid().color())  # for the frame that a desktop gives it
            painter.drawRect(place.adjusted(-1, -1, 0, 0))
    painter.end()
    return image


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise PictureFolderError(folder, error.strerror or "") from error


def _write(path: Path, image: QImage) -> Path:
    """Through Python, which says why a disk refuses; Qt does not."""
    try:
        path.write_bytes(as_png(image))
    except OSError as error:
        raise PictureFolderError(path.parent, error.strerror or "") from error
    return path

"""Draws screens into a folder: each in every language and palette, as a desk looks after its start."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFontInfo, QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.bootstrap import OpenLibrary, demonstration_library
from app.desk import Desk
from app.paths import resources
from app.screenshots.png import as_png
from app.screenshots.screens import Screen
from app.screenshots.stage import Stage
from app.services.demonstration.set_up import demonstration_set_up
from app.services.demonstration.size import DemonstrationSize
from app.settings import SettingsFile
from app.ui.languages import Language, Languages
from app.ui.theme.theme import Scheme
from app.vocabulary.picture_errors import NoFontError, PictureFolderError

SIZE = QSize(1366, 768)
SCHEMES = (Scheme.LIGHT, Scheme.DARK)
NOW = datetime(2026, 11, 24, 3, 12, tzinfo=UTC)
"""A Tuesday, 10:12 in Semarang: the pictures are the same whenever they are drawn."""


def fixed_clock() -> datetime:
    """The moment of every picture."""
    return NOW


class Studio:
    """Pictures of desks on one library, all at one moment."""

    def __init__(self, application: QApplication, library: OpenLibrary, settings: SettingsFile) -> None:
        self._application = application
        self._library = library
        self._settings = settings
        self._languages = Languages(application, resources() / "translations")

    def draw(self, screens: Mapping[str, Screen], folder: Path) -> Iterator[Path]:
        """Write every picture; a new desk for each language and palette."""
        for language in Language:
            for scheme in SCHEMES:
                with self.desk(language, scheme) as desk:
                    stage = Stage(self._application, desk)
                    for name, bring_up in screens.items():
                        path = folder / f"{name}-{scheme}-{language}.png"
                        _write(path, self.picture(stage, bring_up))
                        yield path

    @contextmanager
    def desk(self, language: Language, scheme: Scheme) -> Iterator[Desk]:
        """A desk that was just started, on a screen of the size of all pictures."""
        self._languages.use(language)
        self._settings.change(scheme=str(scheme))
        desk = Desk(self._application, self._languages, self._settings, self._library, fixed_clock)
        desk.window.resize(SIZE)
        desk.window.show()
        try:
            yield desk
        finally:
            desk.close()

    @staticmethod
    def picture(stage: Stage, bring_up: Screen) -> QImage:
        """One screen, and the stage clear again."""
        bring_up(stage)
        stage.settle()
        image = _window_with_dialogs(stage.desk.window)
        stage.clear()
        return image


@contextmanager
def studio(application: QApplication, size: DemonstrationSize) -> Iterator[Studio]:
    """A studio on a demonstration library that is gone afterwards."""
    application.setCursorFlashTime(0)  # a cursor that blinks gives one screen two pictures
    with TemporaryDirectory(prefix="pemustaka-") as temporary:
        path = Path(temporary, "contoh.pemustaka")
        library, first, _ = demonstration_library(path, demonstration_set_up(), size, clock=fixed_clock)
        settings = SettingsFile(path.with_name("settings.toml"))
        settings.change(desk=first.desk_id, staff=first.staff_id)
        with library:
            yield Studio(application, library, settings)


def draw(
    application: QApplication, folder: Path, screens: Mapping[str, Screen], size: DemonstrationSize
) -> list[Path]:
    """Draw each screen in each language and palette; answers the files, as `today-light-id.png`.

    Raises PictureFolderError, and NoFontError where every text would be a row of boxes.
    """
    if not QFontInfo(application.font()).family():
        raise NoFontError
    _make(folder)
    with studio(application, size) as here:
        return list(here.draw(screens, folder))


def _window_with_dialogs(window: QWidget) -> QImage:
    """The open dialogs lie over the window's middle, as a desktop would place them."""
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


def _write(path: Path, image: QImage) -> None:
    """Through Python, which says why a disk refuses; Qt does not."""
    try:
        path.write_bytes(as_png(image))
    except OSError as error:
        raise PictureFolderError(path.parent, error.strerror or "") from error

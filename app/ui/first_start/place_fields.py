"""Fields for the places of library files: where one shall lie, and which one is meant."""

from pathlib import Path

from PySide6.QtCore import QEvent
from typing_extensions import override

from app.ui.first_start.places import ENDING
from app.ui.theme.theme import Theme
from app.ui.widgets.file_dialogs import Wanted
from app.ui.widgets.path_field import PathField


class NewPlaceField(PathField):
    """Where a library shall lie; the button moves it to another folder."""

    def __init__(self, theme: Theme, folder: Path) -> None:
        super().__init__(theme, Wanted.FOLDER, folder, ENDING)
        self._retranslate()

    def _retranslate(self) -> None:
        self.say(self.tr("Choose the folder …"), self.tr("Choose the folder for the library"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()


class LibraryFileField(PathField):
    """A library file, or the backup of one, that is there."""

    def __init__(self, theme: Theme, folder: Path) -> None:
        super().__init__(theme, Wanted.FILE, folder, ENDING)
        self._retranslate()

    def _retranslate(self) -> None:
        libraries = self.tr("Libraries ({pattern})").format(pattern=f"*{ENDING}")
        every = self.tr("All files ({pattern})").format(pattern="*")
        self.say(self.tr("Choose the file …"), self.tr("Choose the file"), libraries, every)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

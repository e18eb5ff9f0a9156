"""Asks which library file to open."""

from pathlib import Path

from PySide6.QtCore import Slot

from app.ui.first_start.found_files import FoundFiles
from app.ui.first_start.place_fields import LibraryFileField
from app.ui.first_start.question_page import QuestionPage
from app.ui.first_start.wishes import OpenFile
from app.ui.theme.theme import Theme
from app.vocabulary.library_errors import LibraryError

_WIDTH = 720


class OpenPage(QuestionPage):
    """A library made on this computer, brought on a stick, or moved here."""

    def __init__(self, theme: Theme, folder: Path) -> None:
        super().__init__(theme, "open", _WIDTH)
        self._file = LibraryFileField(theme, folder)
        self._file_field = self.add_field(self._file, "file", LibraryError)
        self.found = FoundFiles(theme, "open_found")
        self.body.addWidget(self._file_field)
        self.body.addWidget(self.found)
        self.found.chosen.connect(self._open)
        self.finish_construction()

    def propose(self, path: Path) -> None:
        """The file that is most likely meant."""
        self._file.show_path(path)

    @Slot(object)
    def _open(self, path: Path) -> None:
        self.propose(path)
        self.submit()

    def _retranslate(self) -> None:
        self.set_title(self.tr("Open a library file"))
        self._go_on.setText(self.tr("Open"))
        label = self.tr("Library file")
        self._file_field.set_label(label)
        self._file_field.set_hint(
            self.tr("It is opened where it lies. Copy a library from a stick to this computer first.")
        )
        self._file.set_spoken(label)

    def _wish(self) -> OpenFile | None:
        return None if self._tell_blanks() else OpenFile(self._file.path)

"""Asks which backup shall be put where."""

from pathlib import Path

from PySide6.QtCore import Qt, Slot

from app.errors import PemustakaError
from app.ui.error_sentences import sentence
from app.ui.first_start.found_files import FoundFiles
from app.ui.first_start.place_fields import LibraryFileField, NewPlaceField
from app.ui.first_start.places import free_place
from app.ui.first_start.proposal import Proposal
from app.ui.first_start.question_page import QuestionPage
from app.ui.first_start.wishes import RestoreBackup
from app.ui.theme.theme import Theme
from app.vocabulary.library_errors import LibraryError

_WIDTH = 720


class RestorePage(QuestionPage):
    """A library that is in the place already is kept beside it."""

    def __init__(self, theme: Theme, folder: Path) -> None:
        super().__init__(theme, "restore", _WIDTH)
        self._folder = folder
        self._backup = LibraryFileField(theme, folder)
        self._place = NewPlaceField(theme, folder)
        self.found = FoundFiles(theme, "restore_found")
        self._proposed = Proposal(self._place.line)
        self._backup_field = self.add_field(self._backup, "backup")
        self._place_field = self.add_field(self._place, "place", LibraryError)
        self.body.addWidget(self._backup_field)
        self.body.addWidget(self._place_field)
        self.body.addWidget(self.found)
        self.found.chosen.connect(self._take_backup)
        self.finish_construction()

    def propose_place(self, path: Path) -> None:
        """The library that the backup was made of, most likely."""
        self._place.show_path(path)

    @Slot(object)
    def _take_backup(self, path: Path) -> None:
        self._backup.show_path(path)
        self._go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, error: PemustakaError) -> None:
        """As every page; what is wrong with the backup is said at the backup."""
        if isinstance(error, LibraryError) and error.path == self._backup.path:
            self._backup_field.set_error(sentence(error))
            self._backup.setFocus()
        else:
            super().refuse(error)

    def _retranslate(self) -> None:
        self.set_title(self.tr("Restore a backup"))
        self._go_on.setText(self.tr("Restore"))
        labels = (self.tr("Backup"), self.tr("Where the library shall live"))
        self._backup_field.set_label(labels[0])
        self._backup_field.set_hint(self.tr("On a stick, or wherever it was kept. It stays as it is."))
        self._place_field.set_label(labels[1])
        self._place_field.set_hint(
            self.tr("A library that is there already is kept beside it under another name.")
        )
        self._backup.set_spoken(labels[0])
        self._place.set_spoken(labels[1])
        self._proposed.offer(str(free_place(self._folder, self.tr("library", "the name of a file"))))

    def _wish(self) -> RestoreBackup | None:
        return None if self._tell_blanks() else RestoreBackup(self._backup.path, self._place.path)

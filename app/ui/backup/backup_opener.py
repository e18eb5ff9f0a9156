"""Opens *Back up now*, and makes the backup beside all other work."""

from datetime import datetime
from functools import partial
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.errors import PemustakaError
from app.queries.queries import Queries
from app.services.backups import Backups, backup_name
from app.ui.background.progress import Progress
from app.ui.background.task import Pool
from app.ui.backup.backup_dialog import BackupDialog
from app.ui.backup.places import Place, Places, find_places, place_at, volume_of
from app.ui.workplace import Workplace
from app.vocabulary.backup_errors import BackupStoppedError
from app.vocabulary.backups import Backup


class BackupOpener(QObject):
    """One backup at a time."""

    made = Signal(Backup)

    refused = Signal(PemustakaError)
    """What a backup needs could not be read."""

    def __init__(self, workplace: Workplace, window: QWidget) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._window = window
        self._dialog: BackupDialog | None = None
        self._progress: Progress | None = None

    @Slot()
    def open(self) -> None:
        """Ask where to."""
        work = partial(_look_around, self._workplace.queries, self._library)
        self._workplace.tasks.read(work, owner=self, then=self._show, failed=self.refused.emit, key="places")

    @property
    def _library(self) -> Path:
        return self._workplace.session.library.path

    def _show(self, places: Places) -> None:
        if self._dialog is not None and shiboken6.isValid(self._dialog):
            return
        place = self._workplace
        at = place.formats.now()
        name = backup_name(self._library, at)
        dialog = BackupDialog(place.theme, place.formats, name, places, self._window)
        dialog.set_subject(place.session.library.name)
        dialog.submitted.connect(partial(self._make, dialog, at))
        dialog.stop_requested.connect(self._stop)
        dialog.look_again_requested.connect(partial(self._look_again, dialog))
        dialog.folder_picked.connect(partial(self._look_at, dialog))
        dialog.open_folder_requested.connect(_open_folder)
        self._dialog = dialog
        dialog.open()

    def _look_again(self, dialog: BackupDialog) -> None:
        work = partial(_look_around, self._workplace.queries, self._library)
        self._workplace.tasks.read(work, owner=dialog, then=dialog.offer, key="places")

    def _look_at(self, dialog: BackupDialog, folder: Path) -> None:
        work = partial(_look_at_folder, folder, self._library)
        self._workplace.tasks.read(work, owner=dialog, then=dialog.add_place, failed=dialog.refuse)

    def _make(self, dialog: BackupDialog, at: datetime, folder: Path) -> None:
        work = partial(_back_up, self._workplace.services.backups, folder, at)
        self._progress = self._workplace.tasks.run_long(
            work,
            owner=dialog,
            then=partial(self._finish, dialog),
            failed=dialog.refuse,
            progressed=dialog.show_progress,
            pool=Pool.READ,  # nothing in the library changes: saves do not wait
        )

    def _finish(self, dialog: BackupDialog, backup: Backup) -> None:
        dialog.show_made(backup)
        self.made.emit(backup)

    @Slot()
    def _stop(self) -> None:
        if self._progress is not None:
            self._progress.cancel()


def _look_around(queries: Queries, library: Path) -> Places:
    return find_places(library, queries.backups.last())


def _look_at_folder(folder: Path, library: Path) -> Place:
    return place_at(folder, volume_of(library.parent))


def _back_up(backups: Backups, folder: Path, at: datetime, progress: Progress) -> Backup:
    return backups.make(folder, at, partial(_report, progress))


def _report(progress: Progress, done: int, total: int) -> None:
    if progress.is_cancelled:
        raise BackupStoppedError
    progress.report(done, total)


def _open_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

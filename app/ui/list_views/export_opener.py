"""Opens the dialog that exports a list, and writes the file beside all other work."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.integrations.exported_lists.writing import Target
from app.ui.background.progress import Progress
from app.ui.background.task import Pool
from app.ui.list_views.export_dialog import ExportDialog
from app.ui.list_views.export_work import Exported, WholeList, export
from app.ui.tables.columns import Column
from app.ui.workplace import Workplace


@dataclass(frozen=True, slots=True)
class Listed:
    """What is listed, its name in the language of the screen, and the columns from left to right.

    Columns without a `value` are not written.
    """

    query: WholeList[Any]
    listing: object
    name: Callable[[], str]
    columns: Sequence[Column[Any]]

    @property
    def titles(self) -> list[str]:
        """The titles of what is written."""
        return [column.title() for column in self.columns if column.value is not None]

    def named(self) -> str:
        """The same for people to read."""
        return ", ".join(self.titles)


class ExportOpener(QObject):
    """One export at a time; what is written is the list as it was when the writing began."""

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._place = workplace
        self._parent = parent
        self._progress: Progress | None = None

    def open(self, listed: Listed) -> None:
        """Ask as what and where to."""
        place, propose = self._place, partial(self._propose, listed)
        dialog = ExportDialog(place.theme, place.formats, propose, listed.named, self._parent)
        dialog.submitted.connect(partial(self._write, dialog, listed))
        dialog.stop_requested.connect(self._stop)
        dialog.open_folder_requested.connect(_open_folder)
        dialog.open()

    def _propose(self, listed: Listed) -> Path:
        return _folder() / f"{listed.name()} {self._place.formats.now():%Y-%m-%d}"

    def _write(self, dialog: ExportDialog, listed: Listed, target: Target) -> None:
        exported = Exported(
            query=listed.query,
            listing=listed.listing,
            name=listed.name(),
            titles=listed.titles,
            values=[column.value for column in listed.columns if column.value is not None],
            language=self._place.languages.language,
            zone=self._place.session.zone,
        )
        self._progress = self._place.tasks.run_long(
            partial(export, exported, target),
            owner=dialog,
            then=partial(dialog.show_written, target.path),
            failed=dialog.refuse,
            progressed=dialog.show_progress,
            pool=Pool.READ,  # nothing in the library changes: saves do not wait
        )

    @Slot()
    def _stop(self) -> None:
        if self._progress is not None:
            self._progress.cancel()


def _folder() -> Path:
    """Where people look for what a program has written."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents) if documents else Path.home()


def _open_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

"""Back up now: choose where to, see how far it is, and read what came of it."""

from pathlib import Path

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.backup.place_list import PlaceList
from app.ui.backup.places import Place, Places
from app.ui.dialogs.work_dialog import WorkDialog
from app.ui.formats import Formats
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.labels.label import Label
from app.vocabulary.backups import Backup

_WIDTH = 640
_PERCENT = 100
_LOOK_EVERY_MS = 2_000


class BackupDialog(WorkDialog):
    """Its command is the folder."""

    look_again_requested = Signal()
    """A stick may have been plugged in meanwhile: `offer` what there is now."""

    folder_picked = Signal(Path)
    """A folder was pointed at: `add_place` it."""

    def __init__(self, theme: Theme, formats: Formats, name: str, places: Places, parent: QWidget) -> None:
        """`name` is what the file will be called."""
        super().__init__(theme, "backup", Icon.SAVE, _WIDTH, parent)
        self._formats = formats
        self._file_name = name
        self._missing = places.missing
        self._made: Backup | None = None
        self._why = Label(theme, "", Type.BODY, wraps=True)
        self._gone = Label(theme, "", Type.SECOND, Role.DUE, wraps=True)
        self._nowhere = Label(theme, "", Type.BODY, Role.MUTED, wraps=True)
        self._places = PlaceList(theme, formats)
        self._named = Label(theme, "", Type.SECOND, Role.MUTED, wraps=True)
        self._same_disk = Label(theme, "", Type.SECOND, Role.DUE, wraps=True)
        self._look_again = QTimer(self, interval=_LOOK_EVERY_MS)
        self._lay_out()
        self._connect()
        self._places.offer(places.offered)
        self.finish_construction()
        self._follow_place()
        self.fit(_WIDTH)
        self._look_again.start()

    def _lay_out(self) -> None:
        for part in (self._why, self._gone, self._nowhere, self._places, self._named, self._same_disk):
            self.choosing.addWidget(part)

    def _connect(self) -> None:
        self._places.chosen.connect(self._follow_place)
        self._places.folder_picked.connect(self.folder_picked)
        self._look_again.timeout.connect(self.look_again_requested)

    def offer(self, places: Places) -> None:
        """Offer what was plugged in meanwhile; what is chosen stays."""
        if self._places.offer(places.offered):
            self._grow()

    def add_place(self, place: Place) -> None:
        """Offer a folder that was pointed at, and choose it."""
        self._places.add(place)
        self._grow()

    @override
    def show_progress(self, done: int, total: int) -> None:
        """So much is copied; when all is, it is being checked."""
        super().show_progress(done, total)
        if total and done >= total:
            self._bar_of_work.show_progress(done, 0)

    def show_made(self, backup: Backup) -> None:
        """Say where it is, how big, and that it was checked."""
        self._made = backup
        self._look_again.stop()
        self._show_done(backup.path.parent)

    @Slot()
    def _follow_place(self) -> None:
        place = self._places.place
        self._save.setEnabled(place is not None and not self._is_busy)
        self._nowhere.setVisible(place is None)
        self._named.setVisible(place is not None)
        self._same_disk.setVisible(place is not None and place.is_disk_of_library)

    def _command(self) -> Path | None:
        place = self._places.place
        return None if place is None else place.folder

    def _retranslate(self) -> None:
        self.set_title(self.tr("Back up now"))
        self._why.setText(self.tr("A whole copy is written, read again and checked. Work goes on meanwhile."))
        self._gone.setText(
            self.tr("The last backup went to {folder}, which is not there now.").format(folder=self._missing)
        )
        self._gone.setVisible(self._missing is not None)
        self._nowhere.setText(self.tr("No stick is plugged in. Plug one in, or choose a folder."))
        self._named.setText(self.tr("The file will be called {name}.").format(name=self._file_name))
        self._same_disk.setText(
            self.tr(
                "This is the disk that the library is on: if it breaks, both are lost. Better take a stick."
            )
        )
        self._say_result()

    def _verb(self) -> str:
        return self.tr("Back up")

    def _verb_of_key(self) -> str:
        return self.tr("back up")

    def _progress_text(self, done: int, total: int) -> str:
        if total and done >= total:
            return self.tr("Checking the copy …")
        return self.tr("Copying … {percent} %").format(percent=done * _PERCENT // total if total else 0)

    def _say_result(self) -> None:
        if self._made is not None:
            place, size = self._made.path, self._formats.size(self._made.size)
            self._say_done(
                self.tr("Backed up and checked"), self.tr("{path} · {size}").format(path=place, size=size)
            )

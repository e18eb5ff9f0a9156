"""Back up now: choose where to, see how far it is, and read what came of it."""

from pathlib import Path

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import PemustakaError
from app.ui.backup.place_list import PlaceList
from app.ui.backup.places import Place, Places
from app.ui.dialogs.command_dialog import CommandDialog
from app.ui.formats import Formats
from app.ui.theme import measures
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.labels.chip import Chip
from app.ui.widgets.labels.label import Label
from app.ui.widgets.progress_bar import ProgressBar
from app.vocabulary.backups import Backup

_WIDTH = 640
_PERCENT = 100
_LOOK_EVERY_MS = 2_000


class BackupDialog(CommandDialog):
    """Its command is the folder. While it works, Cancel and Esc ask to stop; afterwards Enter closes."""

    stop_requested = Signal()

    open_folder_requested = Signal(Path)

    look_again_requested = Signal()
    """A stick may have been plugged in meanwhile: `offer` what there is now."""

    folder_picked = Signal(Path)
    """A folder was pointed at: `add_place` it."""

    def __init__(self, theme: Theme, formats: Formats, name: str, places: Places, parent: QWidget) -> None:
        """`name` is what the file will be called."""
        super().__init__(theme, "backup", parent)
        self._formats = formats
        self._file_name = name
        self._missing = places.missing
        self._made: Backup | None = None
        self._progress: tuple[int, int] | None = None
        self._why = Label(theme, "", Type.BODY, wraps=True)
        self._gone = Label(theme, "", Type.SECOND, Role.DUE, wraps=True)
        self._nowhere = Label(theme, "", Type.BODY, Role.MUTED, wraps=True)
        self._places = PlaceList(theme, formats)
        self._named = Label(theme, "", Type.SECOND, Role.MUTED, wraps=True)
        self._same_disk = Label(theme, "", Type.SECOND, Role.DUE, wraps=True)
        self._choosing = QWidget()
        self._working = QWidget()
        self._bar_of_work = ProgressBar(theme)
        self._work = Label(theme, "", Type.SECOND, Role.MUTED)
        self._done = QWidget()
        self._verdict = Chip(theme)
        self._result = Label(theme, "", Type.BODY, wraps=True)
        self._open_folder = Button(theme, in_row=True)
        self._look_again = QTimer(self, interval=_LOOK_EVERY_MS)
        self._lay_out()
        self._connect()
        self._places.offer(places.offered)
        self.finish_construction()
        self._follow_place()
        self.fit(_WIDTH)
        self._look_again.start()

    def _lay_out(self) -> None:
        self._open_folder.setObjectName("backup_open_folder")
        choosing = _column(self._choosing)
        for part in (self._why, self._gone, self._nowhere, self._places, self._named, self._same_disk):
            choosing.addWidget(part)
        working = _column(self._working)
        working.addWidget(self._bar_of_work)
        working.addWidget(self._work)
        done = _column(self._done)
        line = QHBoxLayout()
        line.addWidget(self._verdict)
        line.addStretch()
        line.addWidget(self._open_folder)
        done.addLayout(line)
        done.addWidget(self._result)
        for state in (self._choosing, self._working, self._done):
            self.body.addWidget(state)
        self._working.hide()
        self._done.hide()
        self._save.set_icon(Icon.SAVE)

    def _connect(self) -> None:
        self._places.chosen.connect(self._follow_place)
        self._places.folder_picked.connect(self.folder_picked)
        self._open_folder.clicked.connect(self._ask_open_folder)
        self._look_again.timeout.connect(self.look_again_requested)

    def offer(self, places: Places) -> None:
        """Offer what was plugged in meanwhile; what is chosen stays."""
        if self._places.offer(places.offered):
            self._grow()

    def add_place(self, place: Place) -> None:
        """Offer a folder that was pointed at, and choose it."""
        self._places.add(place)
        self._grow()

    def show_progress(self, done: int, total: int) -> None:
        """So much is copied; when all is, it is being checked."""
        self._progress = (done, total)
        is_checking = total > 0 and done >= total
        self._bar_of_work.show_progress(done, 0 if is_checking else total)
        self._say_progress()

    def show_made(self, backup: Backup) -> None:
        """Say where it is, how big, and that it was checked."""
        self._made = backup
        self._look_again.stop()
        self.set_busy(False)
        self._choosing.hide()
        self._done.show()
        self._retranslate_frame()
        self._retranslate()
        self._save.set_icon(None)
        self._save.setFocus()
        self._grow()

    @override
    def set_busy(self, busy: bool) -> None:
        super().set_busy(busy)
        self._cancel.setEnabled(True)
        self._choosing.setEnabled(not busy)
        self._working.setVisible(busy)
        if busy:
            self.show_progress(0, 0)
        self._retranslate_frame()
        self._retranslate()
        self._grow()

    @override
    def refuse(self, error: PemustakaError) -> None:
        super().refuse(error)
        self._grow()

    @Slot()
    @override
    def submit(self) -> None:
        if self._made is not None:
            self.accept()
        else:
            super().submit()

    @Slot()
    def _follow_place(self) -> None:
        place = self._places.place
        self._save.setEnabled(place is not None and not self._is_busy)
        self._nowhere.setVisible(place is None)
        self._named.setVisible(place is not None)
        self._same_disk.setVisible(place is not None and place.is_disk_of_library)

    @Slot()
    def _ask_open_folder(self) -> None:
        if self._made is not None:
            self.open_folder_requested.emit(self._made.path.parent)

    def _grow(self) -> None:
        """Give what has just been shown its room."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.fit(_WIDTH)

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
        self._open_folder.setText(self.tr("Open the folder"))
        self._cancel.setVisible(self._made is None)
        self._say_progress()
        self._say_result()

    def _retranslate_frame(self) -> None:
        super()._retranslate_frame()
        self._cancel.setText(self.tr("Stop") if self._is_busy else self.tr("Cancel"))
        self._save.setText(self.tr("Close") if self._made is not None else self.tr("Back up"))

    def _key_texts(self) -> list[str]:
        enter = self.tr("back up") if self._made is None else self.tr("close")
        return [enter, self.tr("stop") if self._is_busy else self.tr("close")]

    def _say_progress(self) -> None:
        done, total = self._progress or (0, 0)
        if total and done >= total:
            self._work.setText(self.tr("Checking the copy …"))
        else:
            share = done * _PERCENT // total if total else 0
            self._work.setText(self.tr("Copying … {percent} %").format(percent=share))

    def _say_result(self) -> None:
        if self._made is None:
            return
        self._verdict.set_mark(StateMark(Icon.CHECK_CIRCLE, Role.DONE, self.tr("Backed up and checked")))
        self._result.setText(
            self.tr("{path} · {size}").format(path=self._made.path, size=self._formats.size(self._made.size))
        )

    # Qt

    @override
    def reject(self) -> None:
        if self._is_busy:
            self.stop_requested.emit()
        else:
            super().reject()


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(measures.CARD_GAP)
    return column

"""The windows in which a person points at a file or a folder: Qt's own, in the language of the screens."""

from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


class Wanted(Enum):
    """What is to be pointed at."""

    FILE = auto()
    NEW_FILE = auto()
    FOLDER = auto()


_MODES = {
    Wanted.FILE: QFileDialog.FileMode.ExistingFile,
    Wanted.NEW_FILE: QFileDialog.FileMode.AnyFile,
    Wanted.FOLDER: QFileDialog.FileMode.Directory,
}


def file_dialog(parent: QWidget, wanted: Wanted, title: str, start: Path, *filters: str) -> QFileDialog:
    """A dialog over `parent`, beginning at `start` or the nearest folder of it that there is.

    Connect `fileSelected` and open it; it goes by itself. `filters` as "CSV (*.csv)".
    """
    dialog = QFileDialog(parent, title)
    dialog.setObjectName(f"{parent.objectName()}_file_dialog")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(_MODES[wanted])
    if wanted is Wanted.NEW_FILE:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly, wanted is Wanted.FOLDER)
    dialog.setDirectory(str(next((one for one in (start, *start.parents) if one.is_dir()), Path.home())))
    if filters:
        dialog.setNameFilters(filters)
    if wanted is Wanted.NEW_FILE:
        dialog.selectFile(start.name)
    return dialog

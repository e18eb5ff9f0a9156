"""What this program is, which version, under which licence, and where its files lie."""

import platform
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app import __version__
from app.ui.onlooking.screened_dialogs import SHOWS_NOBODY
from app.ui.theme import measures
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.labels.label import Label
from app.ui.widgets.sheet import Sheet

_WIDE, _HIGH = 640, 380


class AboutDialog(QDialog):
    """`library` is the file that is open, `log` the folder of the logs."""

    def __init__(self, theme: Theme, library: Path, log: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("about")
        self.setProperty(SHOWS_NOBODY, True)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._sheet = Sheet(theme, "about_sheet")
        self._what = Label(theme, "", Type.BODY, wraps=True)
        self._licence = Label(theme, "", Type.BODY, wraps=True)
        self._made_with = Label(theme, "", Type.SECOND, Role.MUTED, wraps=True)
        self._names = [Label(theme, "", Type.BODY, Role.MUTED) for _ in range(2)]
        self._paths = [_selectable(theme, str(path)) for path in (library, log)]
        self._open = [Button(theme, in_row=True) for _ in range(2)]
        self._close = Button(theme)
        self._lay_out()
        self._connect(library.parent, log)
        self._retranslate()
        self.resize(_WIDE, _HIGH)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(measures.CARD_GAP)
        grid.setVerticalSpacing(measures.STEP)
        grid.setColumnStretch(1, 1)
        for row, (name, path, button) in enumerate(zip(self._names, self._paths, self._open, strict=True)):
            button.setObjectName(f"about_open_{row}")
            for place, part in enumerate((name, path, button)):
                grid.addWidget(part, row, place, Qt.AlignmentFlag.AlignTop)
        for part in (self._what, self._licence):
            self._sheet.body.addWidget(part)
        self._sheet.body.addLayout(grid)
        self._sheet.body.addWidget(self._made_with)
        self._sheet.body.addStretch()
        self._sheet.add_button(self._close, "close")
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(self._sheet)

    def _connect(self, *folders: Path) -> None:
        self._close.clicked.connect(self.reject)
        for button, folder in zip(self._open, folders, strict=True):
            button.clicked.connect(partial(_show_folder, folder))

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("About Pemustaka"))
        self._sheet.set_title(self.tr("About Pemustaka"))
        self._sheet.set_subject(self.tr("version {version}").format(version=__version__))
        self._what.setText(
            self.tr(
                "The desk where a library keeps its relationship with each patron: who they are, everything"
                " that passed between them and the library, and every promise the library made."
            )
        )
        self._licence.setText(
            self.tr(
                "Free software under the MIT licence. Qt comes under the LGPL 3; the licences of all that it"
                " uses lie beside the program."
            )
        )
        self._made_with.setText(
            f"Qt {qVersion()} · Python {platform.python_version()} · {platform.platform()}"
        )
        for label, text in zip(self._names, (self.tr("Library"), self.tr("Log")), strict=True):
            label.setText(text)
        opened = (self.tr("Open the folder of the library"), self.tr("Open the folder of the log"))
        for button, spoken in zip(self._open, opened, strict=True):
            button.setText(self.tr("Open the folder"))
            button.setAccessibleName(spoken)
        self._close.setText(self.tr("Close"))
        self._close.show_key("Esc")

    # Qt

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()


def _selectable(theme: Theme, text: str) -> Label:
    label = Label(theme, text, wraps=True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _show_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

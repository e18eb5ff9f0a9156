"""A place on this computer: typed, or pointed at."""

from pathlib import Path

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget
from typing_extensions import override

from app.ui.theme import measures
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.file_dialogs import Wanted, file_dialog


class PathField(QWidget):
    """A line with a button beside it. With `Wanted.FOLDER` the button moves the file to another folder."""

    def __init__(self, theme: Theme, wanted: Wanted, folder: Path, ending: str) -> None:
        """`folder`: where a name without one lies; `ending`: what a name without one ends with (".csv")."""
        super().__init__()
        self._wanted = wanted
        self._folder = folder
        self._ending = ending
        self._title = ""
        self._filters: tuple[str, ...] = ()
        self._line = QLineEdit()
        self._point = Button(theme)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(measures.STEP)
        line.addWidget(self._line, 1)
        line.addWidget(self._point)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self._line)

    def _connect(self) -> None:
        self.objectNameChanged.connect(self._name_parts)
        self._point.clicked.connect(self._open_dialog)

    def say(self, button: str, title: str, *filters: str) -> None:
        """What the button says, and the dialog that it opens: its title, its kinds of files."""
        self._point.setText(button)
        self._title, self._filters = title, filters

    def set_spoken(self, name: str) -> None:
        """What a screen reader calls the line."""
        self._line.setAccessibleName(name)

    @property
    def line(self) -> QLineEdit:
        """What is typed into."""
        return self._line

    @property
    def is_empty(self) -> bool:
        """Whether nothing is written here."""
        return not self._line.text().strip()

    @property
    def path(self) -> Path:
        """The place, absolute. A folder that is there stays one; any other name gets the usual ending."""
        path = self._folder / _at_home(Path(self._line.text().strip()))
        return path if _is_folder(path) or path.suffix else path.with_name(f"{path.name}{self._ending}")

    def show_path(self, path: Path) -> None:
        """Write a place into the line."""
        self._line.setText(str(path))

    @Slot(str)
    def _name_parts(self, name: str) -> None:
        self._line.setObjectName(f"{name}_line")
        self._point.setObjectName(f"{name}_choose")

    @Slot()
    def _open_dialog(self) -> None:
        start = self._folder if self.is_empty else self.path
        dialog = file_dialog(self, self._wanted, self._title, start, *self._filters)
        dialog.fileSelected.connect(self._take)
        dialog.open()

    def _take(self, chosen: str) -> None:
        path = Path(chosen)
        if self._wanted is Wanted.FOLDER and not self.is_empty and not _is_folder(self.path):
            path /= self.path.name
        self.show_path(path)
        self._line.setFocus()

    # Qt

    @override
    def event(self, event: QEvent) -> bool:
        """A refusal, which is told to this widget, is seen at the line and said of it."""
        if event.type() == QEvent.Type.DynamicPropertyChange:
            self._line.setProperty("refused", self.property("refused"))
            self._line.setAccessibleDescription(self.accessibleDescription())
            style = self._line.style()
            style.unpolish(self._line)
            style.polish(self._line)
        return super().event(event)


def _at_home(path: Path) -> Path:
    try:
        return path.expanduser()
    except RuntimeError:
        return path  # ~somebody who has no home here: a name like any other


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False  # a name that is too long for any folder

"""The places that a backup may go to, one of them chosen; another folder can be pointed at."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.backup.places import Place
from app.ui.formats import Formats
from app.ui.theme import measures
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.buttons.button import Button
from app.ui.widgets.file_dialogs import Wanted, file_dialog
from app.ui.widgets.labels.label import Label

_UNDER_THE_WORD = 24
"""Where the words of a radio button begin."""


class PlaceList(QWidget):
    """The first place is proposed."""

    chosen = Signal()

    folder_picked = Signal(Path)
    """A folder was pointed at: whoever can look at its disk adds it as a place."""

    def __init__(self, theme: Theme, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._formats = formats
        self._places: list[Place] = []
        self._seconds: list[Label] = []
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._another = Button(theme, in_row=True)
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        self._another.setObjectName("backup_another")
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(measures.STEP)
        self._column.addWidget(self._another)

    def _connect(self) -> None:
        self._group.idToggled.connect(self._tell)
        self._another.clicked.connect(self._point)

    def offer(self, places: Sequence[Place]) -> bool:
        """Offer these too, and answer whether any is new. A choice stays; without one the first is chosen."""
        known = {one.folder for one in self._places}
        new = [place for place in places if place.folder not in known]
        for place in new:
            self._add(place)
        if new and self.place is None:
            self._group.button(0).setChecked(True)
        return bool(new)

    def add(self, place: Place) -> None:
        """Offer one more, and choose it."""
        self.offer([place])
        number = [one.folder for one in self._places].index(place.folder)
        self._group.button(number).setChecked(True)
        self._group.button(number).setFocus()

    def _add(self, place: Place) -> None:
        number = len(self._places)
        self._places.append(place)
        button = QRadioButton()
        button.setObjectName(f"backup_place_{number}")
        second = Label(self._theme, "", Type.SECOND, Role.MUTED, wraps=True)
        second.setContentsMargins(_UNDER_THE_WORD, 0, 0, 0)
        self._seconds.append(second)
        self._group.addButton(button, number)
        entry = QVBoxLayout()
        entry.setSpacing(0)
        entry.addWidget(button)
        entry.addWidget(second)
        self._column.insertLayout(number, entry)
        for part in (button, second):
            part.show()  # at once: a layout gives room to what is shown alone
        self._name(number)

    @property
    def place(self) -> Place | None:
        """The chosen place."""
        number = self._group.checkedId()
        return self._places[number] if number >= 0 else None

    def _name(self, number: int) -> None:
        place = self._places[number]
        button = self._group.button(number)
        said = self.tr("Where the last backup went") if place.was_last else place.name
        button.setText((said or str(place.folder)).replace("&", "&&"))
        second = self.tr("{folder} · {size} free").format(
            folder=place.folder, size=self._formats.size(place.free)
        )
        self._seconds[number].setText(second)
        button.setAccessibleDescription(second)

    @Slot(int, bool)
    def _tell(self, _number: int, checked: bool) -> None:  # noqa: FBT001  # Qt's signal passes a bool
        if checked:
            self.chosen.emit()

    @Slot()
    def _point(self) -> None:
        start = self.place.folder if self.place is not None else Path.home()
        dialog = file_dialog(self, Wanted.FOLDER, self.tr("Back up into this folder"), start)
        dialog.fileSelected.connect(self._take)
        dialog.open()

    @Slot(str)
    def _take(self, folder: str) -> None:
        self.folder_picked.emit(Path(folder))

    def _retranslate(self) -> None:
        self._another.setText(self.tr("Another folder …"))
        for number in range(len(self._places)):
            self._name(number)

    # Qt

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

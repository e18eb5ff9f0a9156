"""The seven days of a week as seven lines to type hours into, with their picture beside them."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSizePolicy, QWidget

from app.calendar.week import Day, read_day, written_day
from app.errors import PemustakaError
from app.ui.dialogs.opening_hours.week_picture import WeekPicture
from app.ui.dialogs.opening_hours.wording import HoursWording
from app.ui.theme import measures
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.labels.label import Label

_DAYS = range(7)


class WeekEditor(QWidget):
    """An empty line is a day off."""

    def __init__(self, theme: Theme, wording: HoursWording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._names = [Label(theme, "", Type.BODY, Role.MUTED) for _ in _DAYS]
        self._lines = [QLineEdit() for _ in _DAYS]
        self._picture = WeekPicture(theme, wording, bare=True)
        self._lay_out()
        for line in self._lines:
            line.textChanged.connect(self._draw)
        self.setFocusProxy(self._lines[0])
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(measures.CARD_GAP)
        grid.setVerticalSpacing(measures.HALF)
        for place in _DAYS:
            self._lines[place].setObjectName(f"hours_day_{place}")
            self._names[place].setBuddy(self._lines[place])
            grid.addWidget(self._names[place], place, 0)
            grid.addWidget(self._lines[place], place, 1)
        self._picture.setObjectName("hours_picture")
        grid.addWidget(self._picture, 0, 2, len(_DAYS), 1)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 2)

    def name_days(self) -> None:
        """Set the names of the days, again after a change of language."""
        for place, (label, line) in enumerate(zip(self._names, self._lines, strict=True)):
            label.setText(self._wording.weekday(place))
            line.setAccessibleName(self._wording.weekday(place))
            line.setPlaceholderText(self._wording.day(()))
        self._draw()

    def show_days(self, days: tuple[Day, ...]) -> None:
        """Show hours in the form in which they may be typed."""
        for line, day in zip(self._lines, days, strict=True):
            line.setText(written_day(day).replace(" ", ", "))

    @property
    def texts(self) -> tuple[str, ...]:
        """What was typed, Monday first."""
        return tuple(line.text() for line in self._lines)

    @Slot()
    def _draw(self) -> None:
        """A line that cannot be read yet shows as a day off."""
        self._picture.show_days(tuple(_read(text) for text in self.texts))

    def go_to_fault(self) -> tuple[str, PemustakaError] | None:
        """Go to the first line that names no hours; answers its day and what is wrong, or None."""
        for place, line in enumerate(self._lines):
            try:
                read_day(line.text())
            except PemustakaError as error:
                line.setFocus()
                line.selectAll()
                return self._wording.weekday(place), error
        return None


def _read(text: str) -> Day:
    try:
        return read_day(text)
    except PemustakaError:
        return ()

"""The holidays of the months ahead, each with what it does to the branch."""

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.calendar.calendar import Calendar
from app.calendar.holidays import Holiday, holidays_of
from app.ui.dialogs.opening_hours.wording import HoursWording
from app.ui.formats import Formats
from app.ui.theme import measures
from app.ui.theme.palette import Role
from app.ui.theme.theme import Theme
from app.ui.theme.type_scale import Type
from app.ui.widgets.labels.label import Label

_AHEAD = timedelta(days=183)
_MOST = 12


def holidays_ahead(today: date) -> list[Holiday]:
    """The next dozen within half a year from today on, in order."""
    last = today + _AHEAD
    found = [one for year in range(today.year, last.year + 1) for one in holidays_of(year).values()]
    return sorted((one for one in found if today <= one.on <= last), key=lambda one: one.on)[:_MOST]


class HolidayList(QWidget):
    """A grid of three columns; made anew when hours, day or language change."""

    def __init__(self, theme: Theme, formats: Formats, wording: HoursWording, calendar: Calendar) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(measures.CARD_GAP)
        grid.setVerticalSpacing(measures.HALF)
        grid.setColumnStretch(1, 1)
        for row, holiday in enumerate(holidays_ahead(formats.now().date())):
            day = calendar.day(holiday.on)
            state = wording.open_or_closed(day)
            on = Label(theme, formats.weekday_date(holiday.on), Type.SECOND, Role.MUTED)
            name = Label(theme, wording.holiday(holiday), Type.BODY, wraps=True)
            what = Label(theme, state, Type.SECOND, Role.TEXT if day.is_open else Role.MUTED)
            for column, label in enumerate((on, name, what)):
                grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)

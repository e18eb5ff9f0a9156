"""What the dialogs say of hours, days and what closes them, in the language of the screen."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from app.calendar.calendar import OpeningDay
from app.calendar.holidays import Holiday
from app.calendar.hours import Closure, Hours
from app.calendar.week import MINUTES_OF_A_DAY, Day
from app.ui.formats import Formats
from app.ui.languages import Languages


class HoursWording:
    """Short texts for rows, fields and pictures."""

    def __init__(self, formats: Formats, languages: Languages) -> None:
        self._formats = formats
        self._languages = languages

    def weekday(self, place: int) -> str:
        """The name of a day of the week, 0 for Monday."""
        return QLocale().standaloneDayName(place + 1)

    def short_weekday(self, place: int) -> str:
        """The same in two or three letters."""
        return QLocale().standaloneDayName(place + 1, QLocale.FormatType.ShortFormat)

    def clock(self, minutes: int) -> str:
        """A time of day, up to 24:00."""
        if minutes == MINUTES_OF_A_DAY:
            return self.clock(0).replace("00", "24", 1)
        return QLocale().toString(QTime(minutes // 60, minutes % 60), QLocale.FormatType.ShortFormat)

    def day(self, day: Day) -> str:
        """The hours of a day: 08:00–11:30, 13:00–16:30; closed on a day off."""
        if not day:
            return self.tr("closed")
        return ", ".join(f"{self.clock(span.opens)}–{self.clock(span.closes)}" for span in day)

    def stretch(self, first: date, last: date) -> str:
        """From a day to a day; one day alone stands alone."""
        if first == last:
            return self._formats.weekday_date(first)
        return f"{self._formats.weekday_date(first)} – {self._formats.weekday_date(last)}"

    def applies(self, hours: Hours) -> str:
        """When hours apply, for mid-sentence."""
        if hours.last is not None:
            return self.stretch(hours.first, hours.last)
        day = self._formats.date(hours.first)
        if hours.first > self._formats.now().date():
            return self.tr("from {day} on").format(day=day)
        return self.tr("since {day}").format(day=day)

    def in_force(self, hours: Hours) -> str:
        """What stands beside the week that is shown."""
        return self.tr("now: {name}").format(name=hours.name) if hours.name else ""

    def closure_days(self, closure: Closure) -> str:
        """When a closure lasts."""
        return self.stretch(closure.first, closure.last)

    def holiday(self, holiday: Holiday) -> str:
        """The name of a holiday."""
        return holiday.name.in_language(self._languages.language)

    def open_or_closed(self, day: OpeningDay) -> str:
        """What becomes of the branch on a day."""
        return self.tr("open") if day.is_open else self.tr("closed")

    def spoken_week(self, days: tuple[Day, ...]) -> str:
        """A whole week for screen readers."""
        return "; ".join(f"{self.weekday(place)}: {self.day(day)}" for place, day in enumerate(days))

    def tr(self, source: str, comment: str = "", n: int = -1) -> str:
        """Named as Qt's, so that lupdate finds the texts."""
        return QCoreApplication.translate("HoursWording", source, comment, n)

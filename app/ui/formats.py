"""Dates, moments and numbers as people of one language read them, in the time zone of one branch."""

import datetime as dt  # as a whole: `date` and `time` are what the methods are called

from PySide6.QtCore import QDate, QLocale, QTime

from app.clock import Clock
from app.ui.wording import Wording

_JUST_NOW = dt.timedelta(minutes=1)
_DAY = dt.timedelta(days=1)


class Formats:
    """Writes what the records hold: moments are aware and in UTC, calendar dates have no zone.

    The year is left out where it is this year's and the text says nothing wrong without it.
    """

    def __init__(self, wording: Wording, zone: dt.tzinfo, clock: Clock) -> None:
        self._wording = wording
        self._zone = zone
        self._clock = clock

    def move_to(self, zone: dt.tzinfo) -> None:
        """From now on on another branch's clock; whoever shows times writes them anew."""
        self._zone = zone

    def now(self) -> dt.datetime:
        """The present moment on the branch's clock."""
        return self._clock().astimezone(self._zone)

    def local(self, moment: dt.datetime) -> dt.datetime:
        """A stored moment on the branch's clock."""
        return moment.astimezone(self._zone)

    def count(self, number: int) -> str:
        """A number with its thousands apart: 48,213."""
        return self._wording.locale.toString(number)

    def size(self, size: int) -> str:
        """So many bytes, as disks are sold: 14.2 GB."""
        return self._wording.locale.formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)

    def time(self, moment: dt.datetime) -> str:
        """The time of day: 10:12."""
        local = self.local(moment)
        return self._wording.locale.toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)

    def date(self, day: dt.date) -> str:
        """A date that may lie far off: 31 Aug 2027."""
        return self._by("d MMM yyyy", day)

    def short_date(self, day: dt.date) -> str:
        """A date near by: 30 Nov, with the year when it is another."""
        return self._by("d MMM", day) if self._is_this_year(day) else self.date(day)

    def full_date(self, day: dt.date) -> str:
        """A date in full: Tuesday 24 November 2026."""
        #: A date in full, in Qt's letters: dddd Monday, d 23, MMMM November. Order and commas are yours.
        return self._by(self.tr("dddd d MMMM yyyy"), day)

    def weekday_date(self, day: dt.date) -> str:
        """A date with its day of the week: Mon 23 Nov, with the year when it is another."""
        if self._is_this_year(day):
            #: A short date with its weekday: ddd gives Mon, dddd gives Monday.
            return self._by(self.tr("ddd d MMM"), day)
        #: The same with the year.
        return self._by(self.tr("ddd d MMM yyyy"), day)

    def month(self, day: dt.date) -> str:
        """The month of a day: November 2026."""
        return self._by("MMMM yyyy", day)

    def axis_day(self, day: dt.date) -> str:
        """A day on an axis: Wed 18."""
        return self._by("ddd d", day)

    def axis_month(self, day: dt.date) -> str:
        """A month on an axis: Nov."""
        return self._by("MMM", day)

    def day_heading(self, day: dt.date) -> str:
        """The heading over the events of one day: Today, Yesterday, Monday 23 November."""
        near = {-1: self.tr("Tomorrow"), 0: self.tr("Today"), 1: self.tr("Yesterday")}
        days_ago = (self.now().date() - day).days
        if days_ago in near:
            return near[days_ago]
        if not self._is_this_year(day):
            return self.full_date(day)
        #: The heading of a day of this year, in full.
        return self._by(self.tr("dddd d MMMM"), day)

    def moment(self, moment: dt.datetime) -> str:
        """A moment that was or will be agreed on: Mon 23 Nov 15:00."""
        return f"{self.weekday_date(self.local(moment).date())} {self.time(moment)}"

    def full_moment(self, moment: dt.datetime) -> str:
        """A moment in full: Tuesday 24 November 2026 · 10:12."""
        return f"{self.full_date(self.local(moment).date())} · {self.time(moment)}"

    def when(self, moment: dt.datetime) -> str:
        """When something happened, for a second line: today 09:12, yesterday 15:55, Wed 18 Nov."""
        day, today = self.local(moment).date(), self.now().date()
        if day == today:
            return self.tr("today {time}").format(time=self.time(moment))
        if day == today - _DAY:
            return self.tr("yesterday {time}").format(time=self.time(moment))
        return self.weekday_date(day)

    def last_use(self, moment: dt.datetime) -> str:
        """How lately something was used, in the least room: now, 10:04, yesterday, 21 Nov."""
        local, now = self.local(moment), self.now()
        if abs(now - moment) < _JUST_NOW:
            return self.tr("now")
        if local.date() == now.date():
            return self.time(moment)
        if local.date() == now.date() - _DAY:
            return self.tr("yesterday")
        return self.short_date(local.date())

    def born(self, iso: str) -> str:
        """A birth date of reduced precision (ISO 8601: 2004, 2004-05, 2004-05-17) as far as it is known."""
        patterns = {1: "yyyy", 2: "MMMM yyyy", 3: "d MMMM yyyy"}
        known = [int(part) for part in iso.split("-")]
        year, month, day = [*known, 1, 1][:3]
        return self._by(patterns[len(known)], dt.date(year, month, day))

    def tr(self, source: str, comment: str = "", n: int = -1) -> str:
        """Named as Qt's, so that lupdate finds the texts and their plurals."""
        return self._wording.translate("Formats", source, comment, n)

    def _by(self, pattern: str, day: dt.date) -> str:
        return self._wording.locale.toString(QDate(day.year, day.month, day.day), pattern)

    def _is_this_year(self, day: dt.date) -> bool:
        return day.year == self.now().year

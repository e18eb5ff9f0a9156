"""The one answer to when a branch is open: every screen, clock and report asks it here."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from app.calendar.holidays import Holiday, holidays_of
from app.calendar.hours import BranchHours, Closure, Hours
from app.calendar.opening_line import OpeningLine, OpenSpan, trimmed
from app.clock import from_milliseconds, to_milliseconds
from app.vocabulary.hours_errors import NeverOpenError

FIRST_YEAR, LAST_YEAR = 1970, 2199
"""Years with opening hours: before and after them a branch counts as closed."""

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class OpeningDay:
    """One day of a branch: its spans (UTC), and what closes it where its hours alone would not."""

    on: date
    hours: Hours
    spans: tuple[tuple[datetime, datetime], ...]
    closed_by: Closure | Holiday | None

    @property
    def is_open(self) -> bool:
        """Whether the branch opens at all."""
        return bool(self.spans)


class Calendar:
    """Reckons in the opening time of one branch. Moments are aware; what it answers is in UTC.

    It never changes its mind: changed hours are another calendar. It may be asked from several threads; each
    year that it is asked about is worked out once, in some milliseconds.
    """

    def __init__(self, hours: BranchHours) -> None:
        self.hours = hours
        self._years: dict[int, tuple[OpenSpan, ...]] = {}
        self._line = OpeningLine(0, 0, ())
        self._earliest = self._midnight(date(FIRST_YEAR, 1, 1))
        self._latest = self._midnight(date(LAST_YEAR + 1, 1, 1))

    def working_time(self, start: datetime, end: datetime) -> timedelta:
        """How much opening time lies between two moments; negative when `end` comes first."""
        begin, finish = to_milliseconds(start), to_milliseconds(end)
        line = self.line(min(begin, finish), max(begin, finish))
        return timedelta(milliseconds=line.position(finish) - line.position(begin))

    def after(self, moment: datetime, working: timedelta) -> datetime:
        """The first moment, not before `moment`, up to which so much opening time has passed.

        With nothing to pass that is `moment` itself, also at night. Raises NeverOpenError when the branch
        never opens for so long; ValueError for less than nothing.
        """
        if working < timedelta():
            raise ValueError("opening time passes forwards only")
        if not working:
            return moment
        begin = to_milliseconds(moment)
        for line in self._longer_lines(begin):
            found = line.moment_of(line.position(begin) + working // timedelta(milliseconds=1))
            if found is not None:
                return from_milliseconds(found)
        raise NeverOpenError

    def is_open(self, moment: datetime) -> bool:
        """Whether the branch is open at this moment; at closing time it no longer is."""
        at = to_milliseconds(moment)
        return self.line(at, at).is_open(at)

    def next_opening(self, moment: datetime) -> datetime:
        """The moment itself while the branch is open, else when it opens next. Raises NeverOpenError."""
        if self.is_open(moment):
            return moment
        at = to_milliseconds(moment)
        for line in self._longer_lines(at):
            found = line.opening_after(at)
            if found is not None:
                return from_milliseconds(found)
        raise NeverOpenError

    def day(self, on: date) -> OpeningDay:
        """All about one day."""
        return OpeningDay(
            on, self.hours.on(on), tuple(map(_moments, self._spans_on(on))), self._closed_by(on)
        )

    def days(self, first: date, last: date) -> tuple[OpeningDay, ...]:
        """All about each day from `first` to `last`."""
        return tuple(self.day(first + ahead * _DAY) for ahead in range((last - first).days + 1))

    def open_day_after(self, on: date, count: int) -> OpeningDay:
        """The day so many open days after `on`; with 0 the day itself, or the next that is open.

        Raises NeverOpenError.
        """
        left = count
        day = self.day(on)
        while left or not day.is_open:
            if day.on.year > LAST_YEAR:
                raise NeverOpenError
            day = self.day(day.on + _DAY)
            left -= day.is_open and left > 0
        return day

    def local_date(self, moment: datetime) -> date:
        """The date at the branch."""
        return moment.astimezone(self.hours.zone).date()

    def line(self, begin: int, end: int) -> OpeningLine:
        """The opening line (milliseconds) over these moments, for those who reckon thousands of times."""
        line = self._line
        begin, end = self._within(begin), self._within(end)
        if not (line.covers(begin) and line.covers(end)):
            if line.ends:
                begin, end = min(begin, line.begins), max(end, line.ends - 1)
            line = self._line = self._line_over(begin, end)
        return line

    def _within(self, moment: int) -> int:
        return min(max(moment, self._earliest), self._latest - 1)

    def _longer_lines(self, begin: int) -> Iterator[OpeningLine]:
        """The line from a moment on, each time a year longer."""
        line = self.line(begin, begin)
        yield line
        while line.ends < self._latest:
            line = self.line(begin, line.ends)
            yield line

    def _line_over(self, begin: int, end: int) -> OpeningLine:
        """Whole years, so that each is worked out once."""
        first, last = (self.local_date(from_milliseconds(one)).year for one in (begin, end))
        spans = [span for year in range(first, last + 1) for span in self._year(year)]
        return OpeningLine(self._midnight(date(first, 1, 1)), self._midnight(date(last + 1, 1, 1)), spans)

    def _year(self, year: int) -> tuple[OpenSpan, ...]:
        if year not in self._years:
            first = date(year, 1, 1)
            ahead = range((date(year + 1, 1, 1) - first).days)
            self._years[year] = tuple(span for one in ahead for span in self._spans_on(first + one * _DAY))
        return self._years[year]

    def _spans_on(self, day: date) -> tuple[OpenSpan, ...]:
        """The spans by the branch's clock; when it is put forward, hours are short or missing."""
        hours = self.hours.on(day).week.days[day.weekday()]
        if not hours or not FIRST_YEAR <= day.year <= LAST_YEAR or self._closed_by(day) is not None:
            return ()
        midnight = datetime.combine(day, time(), self.hours.zone)
        return tuple(
            trimmed(OpenSpan(_utc(midnight, opens), _utc(midnight, closes)) for opens, closes in hours)
        )

    def _closed_by(self, day: date) -> Closure | Holiday | None:
        closure = self.hours.closure_on(day)
        if closure is not None:
            return closure
        holiday, hours = holidays_of(day.year).get(day), self.hours.on(day)
        if holiday is None:
            return None
        closes = hours.closes_on_joint_leave if holiday.is_joint_leave else hours.closes_on_holidays
        return holiday if closes else None

    def _midnight(self, day: date) -> int:
        return _utc(datetime.combine(day, time(), self.hours.zone), 0)


def _utc(midnight: datetime, minutes: int) -> int:
    """What the wall clock shows, as a moment: adding to an aware datetime moves its wall clock (PEP 495)."""
    return to_milliseconds((midnight + timedelta(minutes=minutes)).astimezone(UTC))


def _moments(span: OpenSpan) -> tuple[datetime, datetime]:
    return from_milliseconds(span.opens), from_milliseconds(span.closes)

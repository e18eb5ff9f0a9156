"""Where a moment lies in the picture: each day is an equal column, nights are shortened, closed days stay."""

from collections.abc import Sequence
from datetime import date, datetime, tzinfo

from app.calendar.calendar import OpeningDay

_HOUR = 60
_USUAL = (8 * _HOUR, 16 * _HOUR)


class Axis:
    """A column shows from an hour before the earliest opening to an hour after the latest closing of any day.

    What happens at night lies at the edge of its day.
    """

    def __init__(self, days: Sequence[OpeningDay], zone: tzinfo, left: float, width: float) -> None:
        self.days = days
        self.left = left
        self.day_width = width / len(days)
        self._zone = zone
        openings = [self._minute(day.on, opens) for day in days for opens, _ in day.spans]
        closings = [self._minute(day.on, closes) for day in days for _, closes in day.spans]
        self._begins = min(openings, default=_USUAL[0]) - _HOUR
        self._ends = max(closings, default=_USUAL[1]) + _HOUR

    @property
    def right(self) -> float:
        """Where the last day ends."""
        return self.day_left(len(self.days))

    def day_left(self, place: int) -> float:
        """Where a day's column begins."""
        return self.left + place * self.day_width

    def x(self, moment: datetime) -> float:
        """Where a moment lies; one before the first or after the last day lies at the edge."""
        on = moment.astimezone(self._zone).date()
        place = (on - self.days[0].on).days
        if place < 0:
            return self.left
        return self._x(place, self._minute(on, moment)) if place < len(self.days) else self.right

    def open_hours(self) -> list[tuple[float, float]]:
        """From where to where the branch is open."""
        return [
            (self._x(place, self._minute(day.on, opens)), self._x(place, self._minute(day.on, closes)))
            for place, day in enumerate(self.days)
            for opens, closes in day.spans
        ]

    def _x(self, place: int, minute: float) -> float:
        share = (minute - self._begins) / (self._ends - self._begins)
        return self.day_left(place) + min(max(share, 0.0), 1.0) * self.day_width

    def _minute(self, on: date, moment: datetime) -> float:
        """Minutes since the midnight that begins a day, by the clock on the wall; its own end is 1440."""
        local = moment.astimezone(self._zone)
        days = (local.date() - on).days
        return days * 24 * _HOUR + local.hour * _HOUR + local.minute + local.second / 60

"""What is worth knowing before a date is promised: the published time, the honest one, the doubts."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from app.calendar.calendar import Calendar
from app.calendar.estimate import MOST, ServiceTimes
from app.calendar.request_clocks import Story, clocks
from app.calendar.service_time import service_time_ends

_TICK = timedelta(milliseconds=1)
_STEP = timedelta(minutes=30)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def is_closed_at(calendar: Calendar, moment: datetime) -> bool:
    """Whether a promise for this moment falls while the branch is closed; closing time itself is open."""
    return not (calendar.is_open(moment) or calendar.is_open(moment - _TICK))


@dataclass(frozen=True, slots=True)
class Promising:
    """The ground of one promise. `story` is None for a request that is being taken."""

    calendar: Calendar
    times: ServiceTimes
    service_days: int
    needed_by: date | None
    story: Story | None = None

    def published(self, now: datetime) -> datetime:
        """When the published service time ends. Raises NeverOpenError."""
        return service_time_ends(self.calendar, now, self.service_days)

    def honest(self, now: datetime) -> datetime | None:
        """By when 85 % of similar requests were solved, at a full or half hour; None: too little is known.

        Of those that were still open after as much work as this one has taken already. Raises NeverOpenError.
        """
        if not self.times.estimate().is_enough:
            return None
        taken = clocks(self.calendar, self.story, now).working if self.story is not None else timedelta()
        within = self.times.within(MOST, taken=taken)
        return None if within is None else self._told(self.calendar.after(now, within - taken))

    def _told(self, moment: datetime) -> datetime:
        """Up to the next full or half hour, where that is not after closing."""
        rounded = moment + (_EPOCH - moment) % _STEP
        return moment if self.is_closed_at(rounded) else rounded

    def is_closed_at(self, moment: datetime) -> bool:
        """Whether the branch is closed then."""
        return is_closed_at(self.calendar, moment)

    def is_after_need(self, moment: datetime) -> bool:
        """Whether the patron needs it on an earlier day."""
        return self.needed_by is not None and self.calendar.local_date(moment) > self.needed_by

"""Times as featured.toml writes them, relative to now: its own comment says how."""

from datetime import UTC, date, datetime, time, timedelta

from app.services.demonstration.plan.open_time import OpenTime

_QUARTER = timedelta(minutes=15)
_HALF_HOUR = timedelta(minutes=30)
_FIRST_LIGHT, _LAST_LIGHT = time(6), time(20)
_LAST_MINUTE = time(23, 59)


class When:
    """Reads times; those with a minus are never after now, those with a plus never before."""

    def __init__(self, open_time: OpenTime) -> None:
        self._open_time = open_time
        self._before_today = [day.on for day in open_time.days if day.on < open_time.today]

    def moment(self, text: str) -> datetime:
        """The moment of "-21m", "-3h", "-2d 15:00", "+4h" or "+6d 12:00"."""
        amount, _, clock = text.partition(" ")
        number, unit = int(amount[:-1]), amount[-1]
        if unit == "d":
            return self._at(self.day(amount), time.fromisoformat(clock))
        if unit == "m":
            return self._open_time.now + timedelta(minutes=number)
        return self._hours_ago(-number) if number < 0 else self._later_today(number)

    def day(self, text: str) -> date:
        """The date of "-2d" (open days back) or "+6d" (days ahead, or the open one after)."""
        number = int(text[:-1])
        if number < 0:
            return self._before_today[number]
        day = self._open_time.today + timedelta(days=number)
        while not self._open_time.is_open_on(day):
            day += timedelta(days=1)
        return day

    def _hours_ago(self, hours: int) -> datetime:
        """What was promised then, or at the last closing where that is before dawn or at night."""
        moment = _floor(self._open_time.now - timedelta(hours=hours), _QUARTER)
        local = moment.astimezone(self._open_time.zone)
        if local.date() == self._open_time.today and _FIRST_LIGHT <= local.time() <= _LAST_LIGHT:
            return moment
        return self._at(self._before_today[-1], time(16))

    def _later_today(self, hours: int) -> datetime:
        wanted = _floor(self._open_time.now + timedelta(hours=hours), _HALF_HOUR)
        return max(min(wanted, self._at(self._open_time.today, _LAST_MINUTE)), self._open_time.now)

    def _at(self, day: date, clock: time) -> datetime:
        return datetime.combine(day, clock, self._open_time.zone).astimezone(UTC)


def _floor(moment: datetime, step: timedelta) -> datetime:
    return moment - (moment - datetime(1970, 1, 1, tzinfo=UTC)) % step

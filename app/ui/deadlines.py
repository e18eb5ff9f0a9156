"""How a promise or a due day stands to the present: late, due today, or so many days left."""

from datetime import date, datetime, timedelta

from app.ui.durations import Durations
from app.ui.formats import Formats
from app.ui.wording import Wording

_DAY = timedelta(days=1)


class Deadlines:
    """Words for a deadline as staff think of it: in hours on its day, in calendar days before and after."""

    def __init__(self, wording: Wording, formats: Formats) -> None:
        self._wording = wording
        self._formats = formats
        self._durations = Durations(wording)

    def moment(self, due_at: datetime) -> str:
        """A promised moment: 3 h late, due today 14:00, tomorrow, 6 days left."""
        now, due_on = self._formats.now(), self._formats.local(due_at).date()
        late = now - due_at
        if timedelta() < late < _DAY:
            return self._durations.late(late)
        if due_on == now.date():
            return self.tr("due today {time}").format(time=self._formats.time(due_at))
        return self.day(due_on)

    def day(self, due_on: date) -> str:
        """A day without a time: 5 days late, due today, tomorrow, 7 weeks left."""
        days = (due_on - self._formats.now().date()).days
        if days < 0:
            return self._durations.late(timedelta(days=-days))
        if days == 0:
            return self.tr("due today")
        if days == 1:
            return self.tr("tomorrow")
        return self._durations.left(days)

    def countdown(self, due_at: datetime) -> str:
        """A moment later today, with what remains until it: 14:00 · 3 h 48 left."""
        remains = due_at - self._formats.now()
        words = self.tr("{time} · {length} left")
        return words.format(time=self._formats.time(due_at), length=self._durations.length(remains))

    def tr(self, source: str, comment: str = "", n: int = -1) -> str:
        """Named as Qt's, so that lupdate finds the texts and their plurals."""
        return self._wording.translate("Deadlines", source, comment, n)

"""What speaks against promising a moment: the branch is closed then, or the patron needs it before."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.calendar.calendar import OpeningDay
from app.calendar.holidays import Holiday
from app.calendar.hours import Closure
from app.calendar.promising import Promising
from app.ui.formats import Formats
from app.ui.languages import Languages


class PromiseDoubts:
    """Warnings: staff may promise all the same."""

    def __init__(self, formats: Formats, languages: Languages) -> None:
        self._formats = formats
        self._languages = languages

    def sentence(self, promising: Promising, moment: datetime) -> str:
        """All that is to be said, or an empty text."""
        said = []
        if promising.is_closed_at(moment):
            day = promising.calendar.day(promising.calendar.local_date(moment))
            said.append(self._why_closed(day, moment))
            said.append(self.tr("Write why, if it is promised all the same."))
        if promising.is_after_need(moment) and promising.needed_by is not None:
            needed = self._formats.weekday_date(promising.needed_by)
            said.append(self.tr("The patron needs it by {day}.").format(day=needed))
        return " ".join(said)

    def _why_closed(self, day: OpeningDay, moment: datetime) -> str:
        on = self._formats.weekday_date(day.on)
        if day.is_open:
            hours = ", ".join(
                f"{self._formats.time(opens)}–{self._formats.time(closes)}" for opens, closes in day.spans
            )
            said = self.tr("The branch is closed at {time}; on {day} it is open {hours}.")
            return said.format(time=self._formats.time(moment), day=on, hours=hours)
        why = self._named(day.closed_by)
        if not why:
            return self.tr("The branch does not open on {day}.").format(day=on)
        return self.tr("The branch does not open on {day}: {why}.").format(day=on, why=why)

    def _named(self, closed_by: Closure | Holiday | None) -> str:
        if isinstance(closed_by, Holiday):
            return closed_by.name.in_language(self._languages.language)
        return closed_by.reason if closed_by is not None else ""

    def tr(self, source: str, comment: str = "", n: int = -1) -> str:
        """Named as Qt's, so that lupdate finds the texts."""
        return QCoreApplication.translate("PromiseDoubts", source, comment, n)

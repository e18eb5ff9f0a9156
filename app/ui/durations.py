"""Lengths of time in a few words, as they stand in chips and at the end of a line."""

from datetime import timedelta

from app.ui.wording import Wording

_MINUTE = timedelta(minutes=1)
_HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)
_DAYS_OF_A_WEEK = 7
_MONTHS_OF_A_YEAR = 12
_DAYS_OF_A_YEAR = 365


def capitalised(text: str) -> str:
    """The text with a capital to begin a line or fill a chip: all words here are made for mid-sentence."""
    return text[:1].upper() + text[1:]


class Durations:
    """Says how old, how long, how late and how soon in one language."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording

    def age(self, days: int) -> str:
        """How old a statement is, as short as can be: 6 d, 3 wk, 14 mo, 2 y; below a day *today*."""
        months = days * _MONTHS_OF_A_YEAR // _DAYS_OF_A_YEAR
        if days <= 0:
            return self.tr("today")
        if days < 2 * _DAYS_OF_A_WEEK:
            return self.tr("%n d", "days, as short as can be", days)
        if months == 0:
            return self.tr("%n wk", "weeks, as short as can be", days // _DAYS_OF_A_WEEK)
        if months < 2 * _MONTHS_OF_A_YEAR:
            return self.tr("%n mo", "months, as short as can be", months)
        return self.tr("%n y", "years, as short as can be", months // _MONTHS_OF_A_YEAR)

    def length(self, span: timedelta) -> str:
        """A span in hours and minutes, cut to the minute: 34 h 42, 13 h, 14 min."""
        hours, rest = divmod(span, _HOUR)
        minutes = rest // _MINUTE
        if hours == 0:
            return self.tr("%n min", "minutes, as short as can be", minutes)
        if minutes == 0:
            return self.tr("%n h", "hours, as short as can be", hours)
        #: Hours and minutes, as short as can be: 3 h 48
        pattern = self.tr("{hours} h {minutes}")
        return pattern.format(hours=self._wording.locale.toString(hours), minutes=f"{minutes:02}")

    def late(self, span: timedelta) -> str:
        """How long something is overdue, in its largest unit: 14 min, 3 h, 5 days, 6 weeks late."""
        if span < _HOUR:
            return self.tr("%n min late", "", span // _MINUTE)
        if span < _DAY:
            return self.tr("%n h late", "", span // _HOUR)
        if span < 4 * _DAYS_OF_A_WEEK * _DAY:
            return self.tr("%n day(s) late", "", span.days)
        return self.tr("%n week(s) late", "", span.days // _DAYS_OF_A_WEEK)

    def left(self, days: int) -> str:
        """How many calendar days remain: 6 days left, from four weeks on in weeks."""
        if days < 4 * _DAYS_OF_A_WEEK:
            return self.tr("%n day(s) left", "", days)
        return self.tr("%n week(s) left", "", days // _DAYS_OF_A_WEEK)

    def tr(self, source: str, comment: str = "", n: int = -1) -> str:
        """Named as Qt's, so that lupdate finds the texts and their plurals."""
        return self._wording.translate("Durations", source, comment, n)

"""What the tab says of a request, its promises and its events, in the language of the screen."""

from PySide6.QtCore import QCoreApplication

from app.queries.requests import RequestView
from app.queries.rows import PromiseRow, RequestDetails, RequestRow
from app.ui.durations import capitalised
from app.ui.formats import Formats
from app.ui.languages import Languages
from app.ui.states import States

SEPARATOR = "  ·  "


class RequestWording:
    """Sentences for the head, the ledger and the events."""

    def __init__(self, formats: Formats, languages: Languages, states: States) -> None:
        self._formats = formats
        self._languages = languages
        self._states = states

    def number(self, row: RequestRow) -> str:
        """The number as people say it: R-1184."""
        return f"R-{row.number}"

    def view(self, view: RequestView) -> str:
        """The name of a view of the list."""
        return {
            RequestView.OPEN_LATE_FIRST: self.tr("Open, late first"),
            RequestView.MINE: self.tr("Mine, late first"),
            RequestView.WAITING: self.tr("Waiting"),
            RequestView.HANDED: self.tr("Handed over, not accepted"),
            RequestView.UNPROMISED: self.tr("No promise yet"),
            RequestView.ALL_NEWEST: self.tr("All, newest first"),
        }[view]

    def standing(self, details: RequestDetails) -> str:
        """The line under the subject: status, with whom, kind, needed by."""
        row = details.row
        parts = [self._status(row), self._with_whom(row)]
        parts.append(row.kind.in_language(self._languages.language))
        if row.needed_by is not None:
            needed = self.tr("needed by {day}").format(day=self._formats.weekday_date(row.needed_by))
            parts.append(f"{needed} ({details.needed_why})" if details.needed_why else needed)
        return SEPARATOR.join(parts)

    def origin(self, details: RequestDetails) -> str:
        """When and how the request came, and who took it."""
        opened = self._formats.moment(details.row.opened_at)
        parts = [self.tr("asked {moment}").format(moment=opened)]
        if details.channel is not None:
            parts.append(details.channel.in_language(self._languages.language))
        if details.opened_by is not None:
            parts.append(self.tr("taken by {name}").format(name=details.opened_by))
        parts.append(details.branch_name)
        return SEPARATOR.join(parts)

    def given(self, promise: PromiseRow) -> str:
        """The day on which a promise was given, and by whom, on a line of its own."""
        day = self._formats.weekday_date(self._formats.local(promise.made_at).date())
        return f"{day}\n{promise.staff_name}" if promise.staff_name else day

    def tr(self, source: str, comment: str = "", n: int = -1) -> str:
        """Named as Qt's, so that lupdate finds the texts."""
        return QCoreApplication.translate("RequestWording", source, comment, n)

    def _status(self, row: RequestRow) -> str:
        """By its kind's own name where it has one."""
        if row.own_status is not None:
            return row.own_status.in_language(self._languages.language)
        return capitalised(self._states.status(row.status))

    def _with_whom(self, row: RequestRow) -> str:
        if row.assigned_to is None:
            return self.tr("with nobody yet")
        return self.tr("with {name}").format(name=row.assigned_to)

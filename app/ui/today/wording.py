"""What Today says of each request, patron and count, in the language of the screen."""

from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from app.queries.drafts import DraftRow
from app.queries.follow_ups import FollowUpRow
from app.queries.hand_overs import HandedRequest
from app.queries.rows import PatronRow, RequestRow
from app.queries.shifts import WordRow
from app.queries.today_rows import TodayView
from app.ui.deadlines import Deadlines
from app.ui.durations import Durations
from app.ui.formats import Formats
from app.ui.languages import Languages
from app.ui.states import States
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.today.openable_row import RowContent
from app.ui.widgets.counts_strip import Count
from app.ui.words import word

_SEPARATOR = " · "


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads Today."""

    staff_id: int
    name: str


class TodayWording:
    """Writes contents for the rows and the strip."""

    def __init__(
        self, formats: Formats, deadlines: Deadlines, languages: Languages, durations: Durations
    ) -> None:
        self._durations = durations
        self._formats = formats
        self._deadlines = deadlines
        self._languages = languages
        self._states = States(formats, deadlines)

    def request(self, row: RequestRow, staff_name: str) -> RowContent:
        """A request: who asked, who works on it, what was promised first."""
        parts = (row.patron_name, self._with_whom(row, staff_name), self._first_promise(row))
        return RowContent(
            record_id=row.id,
            name=row.subject,
            second=_SEPARATOR.join(part for part in parts if part),
            mark=self._states.of_request(row),
            icon=Icon.DOCUMENT,
        )

    def due_today(self, row: RequestRow, staff_name: str) -> RowContent:
        """A request due later today, with what remains until then."""
        content = self.request(row, staff_name)
        if row.promised_for is None:
            return content
        mark = StateMark(Icon.CLOCK, Role.DUE, self._deadlines.countdown(row.promised_for))
        return RowContent(content.record_id, content.name, content.second, mark, content.icon)

    def follow_up(self, row: FollowUpRow, staff_id: int) -> RowContent:
        """What is to be done: about whom, on which request, who does it."""
        request = f"R-{row.request_number}" if row.request_number is not None else None
        whose = self.tr("anybody's") if row.staff_id is None else None
        parts = (row.patron_name, request, whose, self._asked_by(row, staff_id))
        is_late = row.due_on < self._formats.now().date()
        icon, role = (Icon.ALERT_TRIANGLE, Role.LATE) if is_late else (Icon.CLOCK, Role.DUE)
        return RowContent(
            record_id=row.id,
            name=row.what,
            second=_SEPARATOR.join(part for part in parts if part),
            mark=StateMark(icon, role, self._deadlines.day(row.due_on)),
            icon=Icon.CHECK_CIRCLE,
        )

    def handed(self, one: HandedRequest, staff_id: int) -> RowContent:
        """A request that was passed on: by whom, to whom if not to the reader, and why."""
        offer = one.hand_over
        receiver = word(offer.to_role) if offer.to_role is not None else offer.to_staff
        to_whom = None if offer.to_staff_id == staff_id or receiver is None else receiver
        parts = (
            f"R-{one.request.number}",
            self.tr("from {name}").format(name=offer.handed_by) if offer.handed_by else None,
            None if to_whom is None else self.tr("to: {receiver}").format(receiver=to_whom),
            offer.reason,
        )
        is_late = offer.due_on < self._formats.now().date()
        icon, role = (Icon.ALERT_TRIANGLE, Role.LATE) if is_late else (Icon.CLOCK, Role.DUE)
        return RowContent(
            record_id=offer.id,
            name=one.request.subject,
            second=_SEPARATOR.join(part for part in parts if part),
            mark=StateMark(icon, role, self._deadlines.day(offer.due_on)),
            icon=Icon.SEND,
        )

    def silent(self, row: RequestRow, silent: timedelta, staff_name: str) -> RowContent:
        """A request of which the patron has not heard: for how much opening time."""
        content = self.request(row, staff_name)
        mark = StateMark(Icon.MESSAGE, Role.DUE, self._durations.length(silent))
        return RowContent(content.record_id, content.name, content.second, mark, content.icon)

    def word(self, row: WordRow) -> RowContent:
        """A word that was left: by whom and when."""
        parts = (row.left_by, self._formats.when(row.left_at))
        return RowContent(
            row.id, row.text, _SEPARATOR.join(part for part in parts if part), icon=Icon.MESSAGE
        )

    def draft(self, row: DraftRow) -> RowContent:
        """What was begun: about whom and when."""
        note = row.draft.form.note.split("\n")[0] or self.tr("without a note yet")
        parts = (row.patron_name or self.tr("somebody unnamed"), self._formats.when(row.changed_at))
        return RowContent(row.id, note, _SEPARATOR.join(parts), icon=Icon.EDIT)

    def patron(self, row: PatronRow) -> RowContent:
        """A patron: when they were here last, and what is owed to them."""
        category = row.category.in_language(self._languages.language) if row.category is not None else ""
        return RowContent(
            record_id=row.id,
            name=row.name,
            second=category,
            mark=self._states.of_patron(row),
            time=self._formats.last_use(row.last_used_at),
        )

    def counts(self, view: TodayView) -> tuple[Count, ...]:
        """The strip from left to right."""
        return (
            self._count(view.late_count, Icon.ALERT_TRIANGLE, Role.LATE, self.tr("late")),
            self._count(view.due_today_count, Icon.CLOCK, Role.DUE, self.tr("due today")),
            self._count(view.waiting_count, Icon.HOURGLASS, Role.WAITING, self.tr("waiting")),
            self._count(view.unpromised_count, Icon.RING, Role.NEUTRAL, self.tr("without a promise")),
            self._count(
                view.patrons_today,
                Icon.PEOPLE,
                Role.MUTED,
                self.tr("patron(s) today", "after their number", view.patrons_today),
            ),
            self._count(
                view.interactions_today,
                Icon.MESSAGE,
                Role.MUTED,
                self.tr("interaction(s) today", "after their number", view.interactions_today),
            ),
            self._count(
                view.visitors_today,
                Icon.VISIT,
                Role.MUTED,
                self.tr("visitor(s) today", "after their number", view.visitors_today),
            ),
        )

    def beyond(self, shown: int, total: int) -> str:
        """A section's count, and that not all of them are shown."""
        if shown >= total:
            return self._formats.count(total)
        words = self.tr("{shown} of {total}")
        return words.format(shown=self._formats.count(shown), total=self._formats.count(total))

    def tr(self, source: str, comment: str = "", n: int = -1) -> str:
        """Named as Qt's, so that lupdate finds the texts and their plurals."""
        return QCoreApplication.translate("TodayWording", source, comment, n)

    def _asked_by(self, row: FollowUpRow, staff_id: int) -> str | None:
        if row.made_by is None or row.staff_id != staff_id:
            return None
        return self.tr("asked by {name}").format(name=row.made_by)

    def _with_whom(self, row: RequestRow, staff_name: str) -> str:
        if row.assigned_to is None:
            return self.tr("with nobody yet")
        if row.assigned_to == staff_name:
            return self.tr("with me")
        return self.tr("with {name}").format(name=row.assigned_to)

    def _first_promise(self, row: RequestRow) -> str:
        if row.first_promised_for is None:
            return ""
        moment = self._formats.moment(row.first_promised_for)
        if row.promise_count > 1:
            return self.tr("first promised {moment}").format(moment=moment)
        return self.tr("promised {moment}").format(moment=moment)

    def _count(self, number: int, icon: Icon, role: Role, word: str) -> Count:
        return Count(self._formats.count(number), StateMark(icon, role, word), is_nothing=number == 0)

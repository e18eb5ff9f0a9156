"""Who belongs to a patron, seen from their end, and the alerts about them, archived ones too."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.queries.alerts import AlertRow
from app.queries.queries import Queries
from app.queries.relations import RelationRow
from app.queries.rows import PatronDetails
from app.services.alerts import ArchiveAlert
from app.services.relations import EndRelation
from app.ui.patrons.ties.list_page import ListPage
from app.ui.relation_words import relation_word
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import Role
from app.ui.theme.state_mark import StateMark
from app.ui.widgets.buttons.button import Button
from app.ui.words import word
from app.ui.workplace import Workplace
from app.vocabulary.changes import Committed
from app.vocabulary.records import RecordKind
from app.vocabulary.relations import Role as Relation


@dataclass(frozen=True, slots=True)
class Ties:
    """What the page shows."""

    relations: tuple[RelationRow, ...]
    alerts: tuple[AlertRow, ...]


class RelationsPage(ListPage):
    """Ending a relation and archiving an alert are done at once: undo offers itself."""

    open_patron_requested = Signal(int)
    relate_requested = Signal(int)
    change_relation_requested = Signal(object)
    raise_alert_requested = Signal(int)
    change_alert_requested = Signal(int, object)

    depends_on = frozenset(
        {
            RecordKind.RELATION,
            RecordKind.ALERT,
            RecordKind.ALERT_READING,
            RecordKind.PATRON,
            RecordKind.STAFF_MEMBER,
        }
    )

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._relations: dict[int, RelationRow] = {}
        self._alerts: dict[int, AlertRow] = {}

    @override
    def _read(self, details: PatronDetails) -> None:
        work = partial(_ties, self._workplace.queries, details.id)
        self._workplace.tasks.read(
            work, owner=self, then=partial(self._show, details.id), failed=self.failed.emit, key="ties"
        )

    def _show(self, patron_id: int, ties: Ties) -> None:
        if self._details is None or self._details.id != patron_id:
            return
        self._relations = {row.id: row for row in ties.relations}
        self._alerts = {row.id: row for row in ties.alerts}
        self._begin()
        relate = self._button(self.tr("New relation"), "relate")
        relate.clicked.connect(self._relate)
        self._section(self.tr("Belongs together with"), relate)
        if not ties.relations:
            self._words(self.tr("Guardian, family, class, institution: nobody is noted yet."))
        for row in ties.relations:
            self._add_relation(row)
        warn = self._button(self.tr("New alert"), "raise_alert")
        warn.clicked.connect(self._raise_alert)
        self._section(self.tr("Alerts"), warn)
        if not ties.alerts:
            self._words(self.tr("Staff are warned of nothing when this patron opens."))
        for alert in ties.alerts:
            self._add_alert(alert)
        self._end()

    def _add_relation(self, row: RelationRow) -> None:
        formats = self._workplace.formats
        today = formats.now().date()
        since = self.tr("since {day}").format(day=formats.date(row.since)) if row.since else ""
        until = self.tr("until {day}").format(day=formats.date(row.until)) if row.until else ""
        told = (
            self.tr("is told instead of the patron, as long as they are a child")
            if row.role is Relation.CHILD and not row.is_reverse and row.until is None
            else ""
        )
        days = " · ".join(part for part in (word(row.other_kind), since, until, told) if part)
        has_ended = not row.holds_on(today)
        end = () if row.until else (self._row_button(self.tr("End"), "end_relation", row.id, row.other_name),)
        self._line(
            f"{relation_word(row.role, is_reverse=row.is_reverse)}: {row.other_name}",
            days,
            StateMark(Icon.MINUS, Role.NEUTRAL, self.tr("Ended")) if has_ended and row.until else None,
            self._row_button(self.tr("Open"), "open_relation", row.other_id, row.other_name),
            self._row_button(self.tr("Change"), "change_relation", row.id, row.other_name),
            *end,
            is_quiet=has_ended,
        )

    def _add_alert(self, alert: AlertRow) -> None:
        formats = self._workplace.formats
        days = formats.date(alert.starts_on)
        if alert.ends_on is not None:
            days = f"{days} – {formats.date(alert.ends_on)}"
        known = ", ".join(one.name for one in alert.readers)
        parts = (
            word(alert.audience),
            alert.branch or self.tr("all branches"),
            days,
            alert.raised_by or "",
            self.tr("known to {names}").format(names=known) if known else "",
            self.tr("archived by {name}").format(name=alert.archived_by) if alert.archived_by else "",
        )
        runs = alert.runs_on(formats.now().date())
        buttons = (
            ()
            if alert.archived_at is not None
            else (
                self._row_button(self.tr("Change"), "change_alert", alert.id, alert.text),
                self._row_button(self.tr("Archive"), "archive_alert", alert.id, alert.text),
            )
        )
        mark = (
            StateMark(Icon.ALERT_TRIANGLE, Role.LATE, self.tr("Shown now"))
            if runs
            else StateMark(Icon.MINUS, Role.NEUTRAL, self.tr("Not shown"))
        )
        self._line(alert.text, " · ".join(one for one in parts if one), mark, *buttons, is_quiet=not runs)

    def _row_button(self, text: str, name: str, record_id: int, about: str) -> Button:
        button = self._button(text, f"{name}_{record_id}", f"{text}: {about}")
        button.setProperty("record_id", record_id)
        verbs = {
            "open_relation": self._open,
            "change_relation": self._change_relation,
            "end_relation": self._end_relation,
            "change_alert": self._change_alert,
            "archive_alert": self._archive,
        }
        button.clicked.connect(verbs[name])
        return button

    def _pressed(self) -> int:
        return int(self.sender().property("record_id"))

    @Slot()
    def _open(self) -> None:
        self.open_patron_requested.emit(self._pressed())

    @Slot()
    def _change_relation(self) -> None:
        self.change_relation_requested.emit(self._relations[self._pressed()])

    @Slot()
    def _change_alert(self) -> None:
        if self._details is not None:
            self.change_alert_requested.emit(self._details.id, self._alerts[self._pressed()])

    @Slot()
    def _relate(self) -> None:
        if self._details is not None:
            self.relate_requested.emit(self._details.id)

    @Slot()
    def _raise_alert(self) -> None:
        if self._details is not None:
            self.raise_alert_requested.emit(self._details.id)

    @Slot()
    def _end_relation(self) -> None:
        command = EndRelation(self._pressed(), self._workplace.formats.now().date())
        self._write(partial(self._workplace.services.relations.end, self._workplace.session.actor, command))

    @Slot()
    def _archive(self) -> None:
        command = ArchiveAlert(self._pressed())
        self._write(partial(self._workplace.services.alerts.archive, self._workplace.session.actor, command))

    def _write(self, work: partial[Committed[int]]) -> None:
        self._workplace.tasks.write(work, owner=self, failed=self.failed.emit)


def _ties(queries: Queries, patron_id: int) -> Ties:
    """Runs in a thread."""
    return Ties(queries.relations.of_patron(patron_id), queries.alerts.of_patron(patron_id))

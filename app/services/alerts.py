"""What is done about alerts: raise one, change it, take note of it, archive it."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.alert import Alert, AlertReading
from app.models.branch import Branch
from app.services import texts
from app.services.live_records import branch_of, live, live_patron, today_in
from app.storage.database import Database
from app.storage.writing import Writing
from app.vocabulary.alerts import Audience
from app.vocabulary.changes import Action, Actor, Committed
from app.vocabulary.limits import Limit
from app.vocabulary.record_errors import AlertEndsBeforeStartError


@dataclass(frozen=True, slots=True)
class AlertText:
    """What an alert says, to whom of the staff, where (None: at every branch) and when.

    `starts_on` None is today, `ends_on` None is until somebody archives it.
    """

    text: str
    audience: Audience = Audience.ALL_STAFF
    branch_id: int | None = None
    starts_on: date | None = None
    ends_on: date | None = None


@dataclass(frozen=True, slots=True)
class RaiseAlert:
    """Warn staff about a patron."""

    patron_id: int
    says: AlertText


@dataclass(frozen=True, slots=True)
class EditAlert:
    """Say it otherwise."""

    alert_id: int
    says: AlertText


@dataclass(frozen=True, slots=True)
class ReadAlert:
    """The staff member who acts has taken note."""

    alert_id: int


@dataclass(frozen=True, slots=True)
class ArchiveAlert:
    """It need not be shown any longer, and stays readable."""

    alert_id: int


class Alerts:
    """Actions on alerts. Each may raise RecordGoneError, EmptyTextError and the errors of text."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def raise_alert(self, by: Actor, command: RaiseAlert) -> Committed[int]:
        """Raise one; the result is its id. Raises AlertEndsBeforeStartError."""
        with self._database.writing(by, Action.RAISE_ALERT) as writing:
            patron = live_patron(writing.session, command.patron_id)
            alert = Alert(patron_id=patron.id, raised_at=writing.now, raised_by_id=by.staff_id)
            _write(writing, alert, command.says)
            writing.session.add(alert)
        return Committed(alert.id, writing.changes)

    def edit(self, by: Actor, command: EditAlert) -> Committed[int]:
        """Change one; who has taken note of it is asked to do so again where it says something else now.

        Raises AlertEndsBeforeStartError.
        """
        with self._database.writing(by, Action.EDIT_ALERT) as writing:
            alert = live(writing.session, Alert, command.alert_id)
            said = alert.text
            _write(writing, alert, command.says)
            if alert.text != said:
                for reading in _readings(writing.session, alert):
                    reading.deleted = True
        return Committed(alert.id, writing.changes)

    def read(self, by: Actor, command: ReadAlert) -> Committed[int]:
        """Note that the staff member knows; once is enough. The result is the alert's id."""
        with self._database.writing(by, Action.READ_ALERT) as writing:
            alert = live(writing.session, Alert, command.alert_id)
            known = {reading.staff_id for reading in _readings(writing.session, alert)}
            if by.staff_id is not None and by.staff_id not in known:
                reading = AlertReading(
                    patron_id=alert.patron_id, alert_id=alert.id, staff_id=by.staff_id, read_at=writing.now
                )
                writing.session.add(reading)
        return Committed(alert.id, writing.changes)

    def archive(self, by: Actor, command: ArchiveAlert) -> Committed[int]:
        """Put it away; the first who does is remembered. The result is its id."""
        with self._database.writing(by, Action.ARCHIVE_ALERT) as writing:
            alert = live(writing.session, Alert, command.alert_id)
            if alert.archived_at is None:
                alert.archived_at, alert.archived_by_id = writing.now, by.staff_id
        return Committed(alert.id, writing.changes)


def _write(writing: Writing, alert: Alert, says: AlertText) -> None:
    starts_on = says.starts_on or today_in(branch_of(writing.session, writing.by), writing.now)
    if says.ends_on is not None and says.ends_on < starts_on:
        raise AlertEndsBeforeStartError(starts_on, says.ends_on)
    if says.branch_id is not None and says.branch_id != alert.branch_id:
        live(writing.session, Branch, says.branch_id)
    alert.text = texts.said(says.text, Limit.LINE)
    alert.audience = says.audience
    alert.branch_id = says.branch_id
    alert.starts_on, alert.ends_on = starts_on, says.ends_on


def _readings(session: Session, alert: Alert) -> list[AlertReading]:
    query = select(AlertReading).where(AlertReading.alert_id == alert.id, ~AlertReading.deleted)
    return list(session.scalars(query))

"""The alerts about a patron, and who of the staff has taken note of them."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Integer, bindparam, select
from sqlalchemy.orm import aliased

from app.models.alert import Alert, AlertReading
from app.models.branch import Branch
from app.models.staff_member import StaffMember
from app.storage.database import Database
from app.vocabulary.alerts import Audience, audiences_of
from app.vocabulary.staff import StaffRole


@dataclass(frozen=True, slots=True)
class Reader:
    """A staff member who has taken note."""

    staff_id: int
    name: str


@dataclass(frozen=True, slots=True)
class AlertRow:
    """One alert. `branch` None is every branch, `ends_on` None until it is archived."""

    id: int
    text: str
    audience: Audience
    branch_id: int | None
    branch: str | None
    starts_on: date
    ends_on: date | None
    raised_at: datetime
    raised_by: str | None
    archived_at: datetime | None
    archived_by: str | None
    readers: tuple[Reader, ...] = ()

    def is_for(self, role: StaffRole, branch_id: int) -> bool:
        """Whether a staff member of this kind at this branch is to be warned."""
        return self.audience in audiences_of(role) and self.branch_id in {None, branch_id}

    def runs_on(self, day: date) -> bool:
        """Whether it holds on this day and is not archived."""
        is_over = self.ends_on is not None and self.ends_on < day
        return self.archived_at is None and self.starts_on <= day and not is_over

    def is_known_to(self, staff_id: int) -> bool:
        """Whether this staff member has taken note."""
        return any(one.staff_id == staff_id for one in self.readers)


_ID = bindparam("patron_id", type_=Integer)
_RAISER, _ARCHIVER = aliased(StaffMember), aliased(StaffMember)
_ALERTS = (
    select(
        Alert.id,
        Alert.text,
        Alert.audience,
        Alert.branch_id,
        Branch.name.label("branch"),
        Alert.starts_on,
        Alert.ends_on,
        Alert.raised_at,
        _RAISER.full_name.label("raised_by"),
        Alert.archived_at,
        _ARCHIVER.full_name.label("archived_by"),
    )
    .outerjoin(Branch, Branch.id == Alert.branch_id)
    .outerjoin(_RAISER, _RAISER.id == Alert.raised_by_id)
    .outerjoin(_ARCHIVER, _ARCHIVER.id == Alert.archived_by_id)
    .where(Alert.patron_id == _ID, ~Alert.deleted)
    .order_by(Alert.starts_on.desc(), Alert.id.desc())
)
_READERS = (
    select(AlertReading.alert_id, AlertReading.staff_id, StaffMember.full_name)
    .join(StaffMember, StaffMember.id == AlertReading.staff_id)
    .where(AlertReading.patron_id == _ID, ~AlertReading.deleted)
    .order_by(AlertReading.id)
)


class Alerts:
    """Reads alerts."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of_patron(self, patron_id: int) -> tuple[AlertRow, ...]:
        """All alerts about one patron, archived ones too, the latest first; two statements at the most."""
        with self._database.reading() as session:
            rows = session.execute(_ALERTS, {"patron_id": patron_id}).all()
            if not rows:
                return ()
            readers: dict[int, list[Reader]] = {}
            for alert_id, staff_id, name in session.execute(_READERS, {"patron_id": patron_id}):
                readers.setdefault(alert_id, []).append(Reader(staff_id, name))
        return tuple(
            AlertRow(
                **(row._asdict() | {"audience": Audience(row.audience)}),
                readers=tuple(readers.get(row.id, ())),
            )
            for row in rows
        )

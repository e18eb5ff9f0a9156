"""What is done about branches: a new one, another name, one that closes for good."""

from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.calendar.hours import USUAL_WEEK
from app.calendar.week import written_day
from app.errors import UnknownZoneError
from app.models.branch import Branch
from app.models.opening_hours import WEEKDAYS, OpeningHours
from app.services import texts
from app.services.desk_commands import AddBranch, EditBranch
from app.services.live_records import branch_of, live, today_in
from app.storage.database import Database
from app.vocabulary.changes import Action, Actor, Committed
from app.vocabulary.limits import Limit
from app.vocabulary.record_errors import BranchExistsError, BranchOfThisDeskError, LastBranchError
from app.vocabulary.text import fold

_WITHOUT_LETTERS = "main"


class Branches:
    """Actions on branches.

    Each may raise EmptyNameError and the errors of text, BranchExistsError, UnknownZoneError.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, by: Actor, command: AddBranch) -> Committed[int]:
        """Add one, with the usual opening hours until it sets its own; the result is its id."""
        with self._database.writing(by, Action.ADD_BRANCH) as writing:
            session = writing.session
            zone = command.zone or branch_of(session, by).zone
            check_zone(zone)
            branch = new_branch(_free_name(session, command.name), zone)
            session.add_all([branch, usual_hours(branch, writing.now)])
        return Committed(branch.id, writing.changes)

    def edit(self, by: Actor, command: EditBranch) -> Committed[int]:
        """Change one; the result is its id.

        Raises RecordGoneError; BranchOfThisDeskError and LastBranchError for one that cannot be retired.
        """
        with self._database.writing(by, Action.EDIT_BRANCH) as writing:
            session = writing.session
            branch = live(session, Branch, command.branch_id)
            check_zone(command.zone)
            branch.name = _free_name(session, command.name, branch.id)
            branch.zone = command.zone
            if command.is_retired and not branch.is_retired:
                _check_can_go(session, by, branch)
            branch.is_retired = command.is_retired
        return Committed(branch.id, writing.changes)


def new_branch(name: str, zone: str) -> Branch:
    """A branch with a code made from its name, for what must not change when the name does."""
    code = "-".join(fold(name).split())[: Limit.CODE]
    return Branch(code=code or _WITHOUT_LETTERS, name=name, zone=zone)


def usual_hours(branch: Branch, now: datetime) -> OpeningHours:
    """The usual opening hours, until the branch sets its own."""
    days = map(written_day, USUAL_WEEK.days)
    return OpeningHours(
        branch=branch, first_on=today_in(branch, now), **dict(zip(WEEKDAYS, days, strict=True))
    )


def check_zone(zone: str) -> None:
    """Raise UnknownZoneError for a time zone that nobody knows."""
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError) as unknown:
        raise UnknownZoneError(zone) from unknown


def _free_name(session: Session, name: str, own_id: int | None = None) -> str:
    name = texts.name(name)
    others = session.execute(select(Branch.id, Branch.name).where(~Branch.deleted))
    if any(other.id != own_id and fold(other.name) == fold(name) for other in others):
        raise BranchExistsError(name)
    return name


def _check_can_go(session: Session, by: Actor, branch: Branch) -> None:
    others = select(Branch.id).where(Branch.id != branch.id, ~Branch.deleted, ~Branch.is_retired)
    if session.scalars(others.limit(1)).first() is None:
        raise LastBranchError
    if by.desk_id is not None and branch_of(session, by).id == branch.id:
        raise BranchOfThisDeskError

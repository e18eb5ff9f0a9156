"""What is done about opening hours: set a week, a variant of it, close the branch for some days."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select

from app.calendar.week import Week, written_day
from app.models.branch import Branch
from app.models.derived import RequestState
from app.models.opening_hours import WEEKDAYS, Closure
from app.models.opening_hours import OpeningHours as Hours
from app.models.request import Request
from app.services import texts
from app.services.hours_commands import CloseBranch, RemoveClosure, RemoveHours, SetHours
from app.services.live_records import live
from app.storage.database import Database
from app.storage.writing import Writing
from app.vocabulary.changes import Action, Actor, Committed
from app.vocabulary.hours_errors import (
    ClosureTooLongError,
    LastBeforeFirstError,
    NeverOpenError,
    VariantsOverlapError,
)
from app.vocabulary.limits import Limit
from app.vocabulary.text import clean

_LONGEST_CLOSURE = timedelta(days=3 * 366)


@dataclass(frozen=True, slots=True)
class BranchClosed:
    """The id of the closure, and the open requests whose promise falls due while the branch is closed."""

    closure_id: int
    hit_request_ids: tuple[int, ...]


class OpeningHours:
    """Actions on the hours of a branch. Each may raise RecordGoneError and the errors of text."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def set(self, by: Actor, command: SetHours) -> Committed[int]:
        """Set the hours of a week; the result is the id of the hours.

        Hours for good from a day that has some already take their place. Raises HoursUnreadableError,
        ClosesBeforeOpeningError, HoursOverlapError, NeverOpenError; for a variant EmptyNameError,
        LastBeforeFirstError, VariantsOverlapError.
        """
        week = Week.of(command.days)
        if not week.ever_opens:
            raise NeverOpenError
        with self._database.writing(by, Action.SET_HOURS) as writing:
            hours = _hours_to_set(writing, command)
            hours.first_on, hours.last_on = command.first_on, command.last_on
            hours.name = None if command.last_on is None else texts.name(command.name or "")
            for column, day in zip(WEEKDAYS, week.days, strict=True):
                setattr(hours, column, clean(written_day(day), Limit.LINE))
            hours.closes_on_holidays = command.closes_on_holidays
            hours.closes_on_joint_leave = command.closes_on_joint_leave
            _check_variant(writing, hours)
            writing.session.add(hours)
        return Committed(hours.id, writing.changes)

    def remove(self, by: Actor, command: RemoveHours) -> Committed[int]:
        """Let hours no longer apply."""
        with self._database.writing(by, Action.REMOVE_HOURS) as writing:
            hours = live(writing.session, Hours, command.hours_id)
            hours.deleted = True
        return Committed(hours.id, writing.changes)

    def close(self, by: Actor, command: CloseBranch) -> Committed[BranchClosed]:
        """Close the branch for some days; the result says which promises that hits.

        Raises LastBeforeFirstError, ClosureTooLongError, EmptyTextError without a reason.
        """
        _check_order(command.first_on, command.last_on)
        if command.last_on - command.first_on > _LONGEST_CLOSURE:
            raise ClosureTooLongError(command.last_on)
        with self._database.writing(by, Action.CLOSE_BRANCH) as writing:
            branch = live(writing.session, Branch, command.branch_id)
            closure = _closure_to_set(writing, command)
            closure.first_on, closure.last_on = command.first_on, command.last_on
            closure.reason = texts.said(command.reason, Limit.LINE)
            writing.session.add(closure)
            hit = _promises_due(writing, branch, command.first_on, command.last_on)
        return Committed(BranchClosed(closure.id, hit), writing.changes)

    def remove_closure(self, by: Actor, command: RemoveClosure) -> Committed[int]:
        """Open the branch on these days after all."""
        with self._database.writing(by, Action.REMOVE_CLOSURE) as writing:
            closure = live(writing.session, Closure, command.closure_id)
            closure.deleted = True
        return Committed(closure.id, writing.changes)


def _hours_to_set(writing: Writing, command: SetHours) -> Hours:
    if command.hours_id is not None:
        return live(writing.session, Hours, command.hours_id)
    branch = live(writing.session, Branch, command.branch_id)
    if command.last_on is None:
        same = select(Hours).where(
            Hours.branch_id == branch.id,
            Hours.first_on == command.first_on,
            Hours.last_on.is_(None),
            ~Hours.deleted,
        )
        found = writing.session.scalars(same.order_by(Hours.id).limit(1)).first()
        if found is not None:
            return found
    return Hours(branch=branch)


def _closure_to_set(writing: Writing, command: CloseBranch) -> Closure:
    if command.closure_id is not None:
        return live(writing.session, Closure, command.closure_id)
    return Closure(branch_id=command.branch_id)


def _check_variant(writing: Writing, hours: Hours) -> None:
    """A variant ends after it begins, and no other applies on any of its days."""
    if hours.last_on is None:
        return
    _check_order(hours.first_on, hours.last_on)
    branch_id = hours.branch_id or hours.branch.id
    others = select(Hours).where(
        Hours.branch_id == branch_id,
        Hours.last_on >= hours.first_on,
        Hours.first_on <= hours.last_on,
        Hours.id != (hours.id or 0),
        ~Hours.deleted,
    )
    for other in writing.session.scalars(others.order_by(Hours.first_on).limit(1)):
        raise VariantsOverlapError(other.name or "", other.first_on, other.last_on or other.first_on)


def _check_order(first: date, last: date) -> None:
    if last < first:
        raise LastBeforeFirstError(first, last)


def _promises_due(writing: Writing, branch: Branch, first: date, last: date) -> tuple[int, ...]:
    """Open requests of the branch whose promise falls due on these days, the earliest first."""
    zone = ZoneInfo(branch.zone)
    begins = datetime.combine(first, time(), zone)
    ends = datetime.combine(last + timedelta(days=1), time(), zone)
    query = (
        select(RequestState.request_id)
        .join(Request, Request.id == RequestState.request_id)
        .where(
            RequestState.is_open,
            RequestState.promised_for >= max(begins, writing.now),
            RequestState.promised_for < ends,
            Request.branch_id == branch.id,
        )
        .order_by(RequestState.promised_for, RequestState.request_id)
    )
    return tuple(writing.session.scalars(query))

"""What is done about the plan of a request: made with it, steps done, opened again, moved."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.calendar.calendar import Calendar
from app.calendar.plans import dated_anew, first_dates
from app.models.request import Request
from app.models.request_kind_parts import KindStep
from app.models.request_step import RequestStep
from app.services.live_records import live
from app.services.request_commands import DoStep, MoveStep, ReopenStep
from app.services.request_events import add_event
from app.storage.database import Database
from app.storage.writing import Writing
from app.vocabulary.changes import Action, Actor, Committed
from app.vocabulary.names import BilingualName
from app.vocabulary.request_errors import DayClosedError, OpenStepsError, StepDoneError, StepTooEarlyError
from app.vocabulary.requests import EventKind


class RequestPlans:
    """Actions on the steps of a request. Each may raise RecordGoneError; the result is the step's id."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def do(self, by: Actor, command: DoStep) -> Committed[int]:
        """A step is done now. Raises StepDoneError, NeverOpenError."""
        with self._database.writing(by, Action.DO_STEP) as writing:
            step = _open_step(writing, command.step_id)
            step.done_at, step.done_by_id = writing.now, by.staff_id
            add_event(writing, step.request, EventKind.STEP_DONE, step=step)
            if command.dates_anew:
                calendar = self._calendar(writing, step.request)
                _date_anew(writing, calendar, step, calendar.local_date(writing.now))
        return Committed(step.id, writing.changes)

    def reopen(self, by: Actor, command: ReopenStep) -> Committed[int]:
        """A step was not done after all; it keeps its day."""
        with self._database.writing(by, Action.REOPEN_STEP) as writing:
            step = live(writing.session, RequestStep, command.step_id)
            if step.done_at is not None:
                step.done_at = step.done_by_id = None
                add_event(writing, step.request, EventKind.STEP_REOPENED, step=step)
        return Committed(step.id, writing.changes)

    def move(self, by: Actor, command: MoveStep) -> Committed[int]:
        """A step falls due on another day, and what follows it is dated anew.

        Raises StepDoneError, StepTooEarlyError, DayClosedError, NeverOpenError.
        """
        with self._database.writing(by, Action.MOVE_STEPS) as writing:
            step = _open_step(writing, command.step_id)
            calendar = self._calendar(writing, step.request)
            check_day(calendar, step, steps_of(writing.session, step.request_id), command.due_on)
            if _date_anew(writing, calendar, step, command.due_on):
                add_event(writing, step.request, EventKind.STEPS_MOVED, step=step)
        return Committed(step.id, writing.changes)

    def _calendar(self, writing: Writing, request: Request) -> Calendar:
        return self._database.calendars.of_branch(writing.session.connection(), request.branch_id)


def make_plan(writing: Writing, calendar: Calendar, request: Request) -> None:
    """Give a new request the steps of its kind, counted from today. Raises NeverOpenError."""
    session = writing.session
    of_kind = select(KindStep).where(
        KindStep.kind_id == request.kind_id, ~KindStep.deleted, ~KindStep.is_retired
    )
    steps = _in_order(session.scalars(of_kind.order_by(KindStep.position, KindStep.id)))
    if not steps:
        return
    begins = calendar.local_date(writing.now)
    dates = first_dates(calendar, begins, [(one.id, after, one.offset_days) for one, after in steps])
    session.flush()
    made: dict[int, RequestStep] = {}
    for place, (one, after) in enumerate(steps):
        made[one.id] = RequestStep(
            request_id=request.id,
            step_id=one.id,
            after_id=None if after is None else made[after].id,
            offset_days=one.offset_days,
            position=place,
            due_on=dates[one.id],
        )
        session.add(made[one.id])
        session.flush()


def steps_of(session: Session, request_id: int) -> Sequence[RequestStep]:
    """The steps of a request in their order."""
    mine = select(RequestStep).where(RequestStep.request_id == request_id, ~RequestStep.deleted)
    return session.scalars(mine.order_by(RequestStep.position, RequestStep.id)).all()


def check_no_open_steps(session: Session, request: Request) -> None:
    """Raise OpenStepsError when steps are open: what is closed with them asks first."""
    open_steps = [one for one in steps_of(session, request.id) if one.done_at is None]
    if open_steps:
        names = (BilingualName(one.step.name_id, one.step.name_en) for one in open_steps)
        raise OpenStepsError(tuple(names))


def check_day(calendar: Calendar, step: RequestStep, steps: Iterable[RequestStep], day: date) -> None:
    """Raise StepTooEarlyError before the step that it follows, DayClosedError where the branch is closed."""
    earlier = next((one for one in steps if one.id == step.after_id), None)
    if earlier is not None:
        earliest = earlier.planned(calendar).base
        if day < earliest:
            raise StepTooEarlyError(earliest)
    if not calendar.day(day).is_open:
        raise DayClosedError(day)


def _open_step(writing: Writing, step_id: int) -> RequestStep:
    step = live(writing.session, RequestStep, step_id)
    if step.done_at is not None:
        raise StepDoneError
    return step


def _date_anew(writing: Writing, calendar: Calendar, step: RequestStep, base: date) -> Mapping[int, date]:
    steps = steps_of(writing.session, step.request_id)
    dates = dated_anew(calendar, [one.planned(calendar) for one in steps], {step.id: base})
    for one in steps:
        one.due_on = dates.get(one.id, one.due_on)
    return dates


def _in_order(steps: Iterable[KindStep]) -> list[tuple[KindStep, int | None]]:
    """Each step behind the one that it follows; what follows a retired one is counted from the beginning."""
    left = {one.id: one for one in steps}
    after = {one.id: one.after_id if one.after_id in left else None for one in left.values()}
    found: dict[int, KindStep] = {}
    while left:
        ready = [one for one in left.values() if after[one.id] is None or after[one.id] in found]
        for one in ready or list(left.values())[:1]:
            found[one.id] = left.pop(one.id)
    return [(one, after[one.id]) for one in found.values()]

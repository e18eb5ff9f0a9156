from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.models.list_entry import RequestKind
from app.models.request_step import RequestStep
from app.queries.kind_rows import StepRow
from app.queries.queries import Queries
from app.services.commands import ChangeStatus, UndoChangeSet
from app.services.request_commands import DoStep, MoveStep, ReopenStep
from app.vocabulary.request_errors import DayClosedError, OpenStepsError, StepDoneError, StepTooEarlyError
from app.vocabulary.requests import StatusClass
from tests.builders import Builder
from tests.fixtures.library import Refused
from tests.settable_clock import SettableClock

DUE = [date(2026, 11, day) for day in (24, 25, 26, 27, 28)]
"""Of a class visit asked for on Monday, a step an open day."""


class Plan:
    """One class visit and its steps."""

    def __init__(self, build: Builder, queries: Queries) -> None:
        self.build = build
        self._queries = queries
        self.id = build.request(kind_id=build.entry(RequestKind, "class_or_group_visit"))

    @property
    def steps(self) -> tuple[StepRow, ...]:
        return self._queries.requests.details(self.id).wants.steps

    @property
    def due(self) -> list[date]:
        return [one.due_on for one in self.steps]

    def do(self, place: int, *, anew: bool = False) -> int | None:
        command = DoStep(self.steps[place].id, anew)
        return self.build.services.request_plans.do(self.build.actor, command).changes.change_set_id

    def move(self, place: int, day: date) -> int | None:
        command = MoveStep(self.steps[place].id, day)
        return self.build.services.request_plans.move(self.build.actor, command).changes.change_set_id

    def reopen(self, place: int) -> None:
        command = ReopenStep(self.steps[place].id)
        self.build.services.request_plans.reopen(self.build.actor, command)

    def events(self) -> list[str]:
        return [one.kind for one in reversed(self._queries.requests.details(self.id).events)]


@pytest.fixture
def plan(build: Builder, queries: Queries) -> Plan:
    return Plan(build, queries)


def test_a_request_gets_the_steps_of_its_kind_with_days(plan: Plan) -> None:
    assert plan.due == DUE
    assert plan.steps[0].name.english == "Confirm date and number"
    assert all(one.done_at is None for one in plan.steps)


def test_a_kind_without_steps_makes_no_plan(build: Builder) -> None:
    build.request(kind_id=build.entry(RequestKind, "lost_card"))
    assert build.all(RequestStep) == []


def test_a_step_done_says_when_and_by_whom(plan: Plan, clock: SettableClock) -> None:
    plan.do(0)
    assert (plan.steps[0].done_at, plan.steps[0].done_by) == (clock.now, "Siti Rahmawati")
    assert plan.events() == ["opened", "step_done"]
    assert plan.due == DUE


def test_a_step_done_late_can_take_those_behind_it_along(plan: Plan, clock: SettableClock) -> None:
    clock.advance(days=4)  # Friday
    plan.do(0, anew=True)
    assert plan.due == [
        DUE[0],
        date(2026, 11, 28),
        date(2026, 11, 30),
        date(2026, 12, 1),
        date(2026, 12, 2),
    ]


def test_a_moved_step_takes_the_open_ones_behind_it_along(plan: Plan) -> None:
    plan.do(0)
    plan.do(3)
    plan.move(1, date(2026, 11, 30))
    assert plan.due == [DUE[0], date(2026, 11, 30), date(2026, 12, 1), DUE[3], DUE[4]]
    assert plan.events()[-1] == "steps_moved"


def test_a_step_moved_to_its_own_day_leaves_no_trace(plan: Plan) -> None:
    assert plan.move(1, DUE[1]) is None
    assert plan.events() == ["opened"]


def test_what_is_done_does_not_move(plan: Plan, refused: Refused) -> None:
    plan.do(0)
    with refused(StepDoneError):
        plan.move(0, date(2026, 11, 30))
    with refused(StepDoneError):
        plan.do(0)


def test_a_step_opened_again_keeps_its_day_and_can_move(plan: Plan) -> None:
    plan.do(0)
    plan.reopen(0)
    plan.move(0, date(2026, 11, 25))
    assert (plan.steps[0].done_at, plan.due[0]) == (None, date(2026, 11, 25))


def test_a_step_before_the_one_that_it_follows_is_refused(plan: Plan, refused: Refused) -> None:
    with refused(StepTooEarlyError) as caught:
        plan.move(2, DUE[0])
    assert caught.value.earliest == DUE[1]


def test_a_step_on_a_closed_day_is_refused(plan: Plan, refused: Refused) -> None:
    with refused(DayClosedError):
        plan.move(4, date(2026, 11, 29))


def close(plan: Plan, *, anyway: bool = False) -> None:
    requests, actor = plan.build.services.requests, plan.build.actor
    requests.change_status(actor, ChangeStatus(plan.id, StatusClass.DELIVERED))
    command = ChangeStatus(plan.id, StatusClass.CLOSED, leaves_steps_open=anyway)
    requests.change_status(actor, command)


def test_to_close_with_open_steps_is_asked_about(plan: Plan) -> None:
    plan.do(0)
    with pytest.raises(OpenStepsError) as caught:
        close(plan)
    assert caught.value.steps[0].english == "Name a guide"


def test_it_is_closed_all_the_same_when_that_is_said(plan: Plan, queries: Queries) -> None:
    close(plan, anyway=True)
    assert queries.requests.details(plan.id).row.status is StatusClass.CLOSED


def test_what_ends_otherwise_owes_no_steps(plan: Plan, queries: Queries) -> None:
    requests, actor = plan.build.services.requests, plan.build.actor
    requests.change_status(actor, ChangeStatus(plan.id, StatusClass.CANCELLED))
    assert queries.requests.details(plan.id).row.status is StatusClass.CANCELLED


ACTS = st.lists(
    st.tuples(st.sampled_from(["do", "anew", "move"]), st.integers(0, 4), st.integers(0, 20)), max_size=6
)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=ACTS)
def test_undoing_all_that_was_done_to_a_plan_brings_it_back_and_done_steps_never_moved(
    build: Builder, queries: Queries, acts: list[tuple[str, int, int]]
) -> None:
    plan = Plan(build, queries)
    walked: list[tuple[tuple[StepRow, ...], int]] = []
    for what, place, ahead in acts:
        before = plan.steps
        done = _try(plan, what, place, date.fromordinal(DUE[0].toordinal() + ahead))
        after = plan.steps
        for old, new in zip(before, after, strict=True):
            assert old.done_at is None or (old.due_on, old.done_at) == (new.due_on, new.done_at)
        if done is not None:
            walked.append((before, done))
    for before, set_id in reversed(walked):
        build.services.history.undo(build.actor, UndoChangeSet(set_id))
        assert plan.steps == before


def _try(plan: Plan, what: str, place: int, day: date) -> int | None:
    refusals: tuple[type[Any], ...] = (StepDoneError, StepTooEarlyError, DayClosedError)
    try:
        return plan.move(place, day) if what == "move" else plan.do(place, anew=what == "anew")
    except refusals:
        return None

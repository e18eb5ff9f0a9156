"""The picture holds what happened, what was promised and what is needed, each in words."""

import pytest

from app.services.request_commands import DoStep
from app.ui.requests.page_content import read_page
from app.ui.requests.plan.content import BarKind, MarkKind
from app.ui.requests.plan.maker import PlanMaker
from app.ui.states import States
from app.ui.theme.palette import Role
from app.ui.workplace import Workplace
from app.vocabulary.requests import StatusClass
from tests.builders import Builder
from tests.calendar.calendars import wib
from tests.services.request_desk import RequestDesk
from tests.settable_clock import SettableClock
from tests.ui.requests.plan.conftest import Page


@pytest.fixture
def maker(workplace: Workplace) -> PlanMaker:
    states = States(workplace.formats, workplace.deadlines)
    return PlanMaker(workplace.formats, states, workplace.durations, workplace.languages)


def test_the_lanes_are_the_published_time_and_what_happened(maker: PlanMaker, page: Page) -> None:
    content = maker.content(page())
    (planned,) = content.planned
    assert (planned.begins, planned.ends) == (wib("2026-11-18 09:00"), wib("2026-11-21 11:00"))
    assert planned.word == "Published time, 3 working days"
    assert [(bar.kind, bar.word) for bar in content.actual] == [
        (BarKind.WORKING, "New"),
        (BarKind.WORKING, "Working"),
        (BarKind.WAITING, "Waiting for patron"),
        (BarKind.WORKING, "Working"),
    ]
    assert content.actual[-1].ends == wib("2026-11-24 10:12")


def test_each_bar_is_said_with_its_opening_time(maker: PlanMaker, page: Page) -> None:
    spoken = [bar.spoken for bar in maker.content(page()).actual]
    assert spoken[2] == "Waiting for patron, from Thu 19 Nov 12:00 to Sat 21 Nov 10:00: 13 h of opening time"
    assert spoken[3] == "Working, from Sat 21 Nov 10:00 until now: 12 h 12 of opening time"


def test_the_marks_are_the_promises_and_the_day_of_need(maker: PlanMaker, page: Page) -> None:
    content = maker.content(page())
    assert [(mark.kind, mark.word) for mark in content.marks] == [
        (MarkKind.FIRST_PROMISE, "First promise Mon 23, 15:00 – broken"),
        (MarkKind.LATER_PROMISE, "Moved to Wed 25, 12:00"),
        (MarkKind.NEEDED_BY, "Needed by Thu 26 Nov"),
    ]
    assert content.marks[2].at == wib("2026-11-26 16:00")
    assert content.present.word == "now 10:12"


def test_a_moved_promise_says_how_far_in_opening_time(maker: PlanMaker, page: Page) -> None:
    content = maker.content(page())
    assert content.move is not None
    assert content.move.word == "moved once, 13 h later"
    assert content.marks[1].spoken == (
        "Moved to Wed 25 Nov 12:00 – tomorrow  ·  Abstrak terlambat  ·  moved once, 13 h later"
    )


def test_a_promise_may_be_moved_to_an_earlier_time(
    maker: PlanMaker, workplace: Workplace, build: Builder, clock: SettableClock
) -> None:
    clock.set(wib("2026-11-18 09:00"))
    other = RequestDesk(build, build.request(promised_for=wib("2026-11-23 15:00")))
    other.promise(wib("2026-11-20 10:00"), "Sudah datang")
    content = maker.content(read_page(workplace.queries, other.id, clock.now))
    assert content.move is not None
    assert content.move.word == "moved once, 16 h earlier"


def test_the_first_promise_stays_when_it_was_taken_back(maker: PlanMaker, page: Page, build: Builder) -> None:
    before = [mark.kind for mark in maker.content(page()).marks]
    build.services.history.undo_last(build.actor)
    after = maker.content(page())
    assert before.count(MarkKind.FIRST_PROMISE) == 1
    assert [mark.kind for mark in after.marks].count(MarkKind.FIRST_PROMISE) == 1


def test_the_days_reach_from_the_opening_to_the_last_mark(maker: PlanMaker, page: Page) -> None:
    days = maker.content(page()).days
    assert (days[0].on.day, days[-1].on.day) == (18, 26)


def test_a_short_request_is_shown_in_five_days(
    maker: PlanMaker, workplace: Workplace, build: Builder, clock: SettableClock
) -> None:
    page = read_page(workplace.queries, build.request(), clock.now)
    assert len(maker.content(page).days) == 5


def test_an_ended_request_ends_with_its_delivery(
    maker: PlanMaker, page: Page, desk: RequestDesk, clock: SettableClock
) -> None:
    desk.move(StatusClass.DELIVERED)
    clock.advance(days=9)
    desk.move(StatusClass.CLOSED)
    content = maker.content(page())
    assert content.present.word == "delivered Tue 24, 10:12"
    assert content.present.at == wib("2026-11-24 10:12")
    assert content.days[-1].on.day == 26


def test_everything_is_walked_in_the_order_of_time(maker: PlanMaker, page: Page) -> None:
    spoken = [one.spoken for one in maker.content(page()).in_order() if not one.spoken.startswith("Step")]
    assert [said.split(",")[0].split(" Mon")[0] for said in spoken] == [
        "Published time",
        "New",
        "Working",
        "Waiting for patron",
        "Working",
        "First promise",
        "Now 10:12",
        "Moved to Wed 25 Nov 12:00 – tomorrow  ·  Abstrak terlambat  ·  moved once",
        "Needed by Thu 26 Nov",
    ]


def test_each_step_is_marked_when_it_is_due_and_when_it_was_done(
    maker: PlanMaker, page: Page, build: Builder, clock: SettableClock
) -> None:
    first, second, *_ = page().details.wants.steps
    build.services.request_plans.do(build.actor, DoStep(first.id))
    content = maker.content(page())
    assert [(one.kind, one.role) for one in content.steps] == [
        (MarkKind.STEP_DUE, Role.MUTED),
        (MarkKind.STEP_DONE, Role.DONE),
        (MarkKind.STEP_DUE, Role.LATE),
        (MarkKind.STEP_DUE, Role.LATE),
        (MarkKind.STEP_DUE, Role.LATE),
    ]
    assert content.steps[1].at == clock.now
    assert content.steps[1].spoken == "Step done: Reference interview, Tue 24 Nov 10:12"
    assert content.steps[2].spoken == f"Step due: {second.name.english}, Thu 19 Nov"
    assert set(content.steps) <= set(content.in_order())

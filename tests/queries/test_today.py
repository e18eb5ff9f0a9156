from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from app.queries import today as today_module
from app.queries.queries import Queries
from app.queries.rows import RequestRow
from app.queries.today_rows import TodayView
from app.services.commands import ChangeStatus
from app.services.history import History
from app.services.services import Services
from app.vocabulary.changes import Actor
from app.vocabulary.requests import StatusClass
from tests.builders import Builder
from tests.queries.statement_watch import StatementWatch
from tests.settable_clock import SettableClock

JAKARTA = ZoneInfo("Asia/Jakarta")
MIDNIGHT = datetime(2026, 11, 23, 17, 0, tzinfo=UTC)
"""The end of Monday the 23rd in Jakarta."""


@pytest.fixture
def patron(build: Builder) -> int:
    return build.patron()


def view(queries: Queries, clock: SettableClock, staff_id: int | None = None) -> TodayView:
    return queries.today.view(staff_id, JAKARTA, clock.now)


def ids(rows: tuple[RequestRow, ...]) -> list[int]:
    return [row.id for row in rows]


def test_an_empty_library_has_an_empty_day(build: Builder, queries: Queries, clock: SettableClock) -> None:
    assert view(queries, clock) == TodayView((), (), (), (), (), 0, 0, 0, 0, 0, 0, 0, ())


def test_promises_are_late_due_today_or_coming_by_the_days_of_the_branch(
    build: Builder, patron: int, queries: Queries, clock: SettableClock
) -> None:
    late, exact, evening, tomorrow, in_a_week, later = (
        build.request(patron, promised_for=moment)
        for moment in (
            clock.ahead(hours=1),
            clock.ahead(hours=2),
            MIDNIGHT.replace(hour=16, minute=59),
            MIDNIGHT,
            MIDNIGHT.replace(day=30, hour=16, minute=59),
            MIDNIGHT.replace(day=30),
        )
    )
    clock.advance(hours=2)
    today = view(queries, clock)
    assert (ids(today.late), ids(today.due_today)) == ([late], [exact, evening])
    assert ids(today.coming) == [tomorrow, in_a_week]
    assert (today.late_count, today.due_today_count) == (1, 2)
    assert later not in ids(today.coming)
    assert today.late[0] == queries.requests.rows([late])[late]


def test_waiting_and_ended_requests_are_not_late(
    build: Builder, services: Services, actor: Actor, patron: int, queries: Queries, clock: SettableClock
) -> None:
    waiting, delivered, declined = (
        build.request(patron, promised_for=clock.ahead(hours=1)) for _ in range(3)
    )
    for request, status in (
        (waiting, StatusClass.WAITING_FOR_OTHERS),
        (delivered, StatusClass.DELIVERED),
        (declined, StatusClass.DECLINED),
    ):
        services.requests.change_status(actor, ChangeStatus(request, status))
    clock.advance(hours=5)
    today = view(queries, clock)
    assert (today.late, today.late_count) == ((), 0)
    assert (ids(today.waiting), today.waiting_count) == ([waiting], 1)


def test_waiting_and_unpromised_work_is_ones_own_and_nobodys(
    build: Builder, services: Services, actor: Actor, patron: int, queries: Queries, clock: SettableClock
) -> None:
    joko = build.staff("Joko").staff_id
    owners = (actor.staff_id, joko, None)
    unpromised = [build.request(patron, assigned_to_id=owner) for owner in owners]
    waiting = [build.request(patron, assigned_to_id=owner) for owner in owners]
    for request in waiting:
        services.requests.change_status(actor, ChangeStatus(request, StatusClass.WAITING_FOR_PATRON))
    mine = view(queries, clock, actor.staff_id)
    assert (ids(mine.unpromised), ids(mine.waiting)) == (
        [unpromised[0], unpromised[2]],
        [waiting[0], waiting[2]],
    )
    assert (mine.unpromised_count, mine.waiting_count) == (2, 2)
    everybodys = view(queries, clock)
    assert (ids(everybodys.unpromised), ids(everybodys.waiting)) == (unpromised, waiting)


def test_patrons_and_interactions_of_today_are_counted_from_midnight(
    build: Builder, actor: Actor, queries: Queries, clock: SettableClock
) -> None:
    ayu, budi, citra = (build.patron(name) for name in ("Ayu", "Budi", "Citra"))
    midnight = datetime(2026, 11, 22, 17, 0, tzinfo=UTC)
    for patron, moment in (
        (ayu, midnight),
        (ayu, clock.now),
        (budi, midnight.replace(hour=16)),
        (None, midnight),
    ):
        build.interaction(patron, happened_at=moment)
    build.interaction(ayu)
    History(build.database).undo_last(actor)
    build.request(citra)
    today = view(queries, clock)
    assert (today.patrons_today, today.interactions_today) == (2, 3)
    last = today.last_patrons
    assert {row.id for row in last[:2]} == {ayu, citra}
    assert list(last) == list(queries.patron_lists.rows([row.id for row in last]).values())


def test_lists_are_bounded_and_counts_are_exact(
    build: Builder, patron: int, queries: Queries, clock: SettableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(today_module, "ROWS", 2)
    late = [build.request(patron, promised_for=clock.ahead(hours=3 - number)) for number in range(3)]
    for _ in range(3):
        build.request(build.patron())
    clock.advance(hours=4)
    today = view(queries, clock)
    assert ids(today.late) == [late[2], late[1]]
    assert (today.late_count, today.unpromised_count) == (3, 3)
    assert (len(today.unpromised), len(today.last_patrons)) == (2, 2)


def test_today_costs_as_many_queries_on_a_busy_day(
    build: Builder, queries: Queries, clock: SettableClock, queries_run: StatementWatch
) -> None:
    costs = []
    for _ in range(2):
        build.request(promised_for=clock.ahead(hours=1))
        build.request(build.patron())
        queries_run.forget()
        view(queries, clock)
        costs.append(queries_run.count)
    assert costs == [8, 8]

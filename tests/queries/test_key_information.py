from datetime import date, timedelta

import pytest

from app.models.list_entry import Channel
from app.queries.key_rows import CountedUse, HeadingLine, StatementRow
from app.queries.queries import Queries
from app.services.commands import ConfirmStatement, CorrectStatement, MoveWish, WithdrawStatement
from app.services.history import History
from app.services.services import Services
from app.vocabulary.changes import Actor
from app.vocabulary.key_information import (
    CONFIRM_AFTER_DAYS,
    Heading,
    Shape,
    StatementSource,
    StatementStatus,
    WishState,
)
from tests.builders import Builder
from tests.queries.statement_watch import StatementWatch
from tests.settable_clock import SettableClock

TODAY = date(2026, 11, 23)


@pytest.fixture
def patron(build: Builder) -> int:
    return build.patron()


def line(queries: Queries, patron: int, heading: Heading, today: date = TODAY) -> HeadingLine:
    return next(one for one in queries.key_information.nine(patron, today) if one.heading is heading)


def texts(one: HeadingLine) -> list[str]:
    return [statement.text for statement in one.statements]


def test_statements_keep_their_whole_history(
    build: Builder, services: Services, actor: Actor, patron: int, queries: Queries
) -> None:
    build.statement(build.patron("Someone else"))
    old = build.statement(patron, "Bab 1", stated_on=TODAY, source=StatementSource.FORM)
    earlier = build.statement(patron, "Bab 0", stated_on=TODAY - timedelta(days=9))
    new = services.key_information.correct(actor, CorrectStatement(old, "Bab 2")).result
    services.key_information.withdraw(actor, WithdrawStatement(earlier))
    undone = build.statement(patron, "Bab 9")
    History(build.database).undo_last(actor)
    rows = queries.key_information.of_patron(patron)
    assert [row.id for row in rows] == [new, old, earlier]
    assert undone not in [row.id for row in rows]
    assert rows[0] == StatementRow(
        id=new,
        heading=Heading.WANTED_NOW,
        text="Bab 2",
        source=StatementSource.DESK,
        stated_on=TODAY,
        confirmed_on=None,
        staff_name="Siti Rahmawati",
        status=StatementStatus.CURRENT,
        replaces_id=old,
        shape=Shape.WISH,
        degree=WishState.OPEN,
    )
    ends = [(row.ended_on, row.ended_by) for row in rows[1:]]
    assert ends == [(TODAY, "Siti Rahmawati")] * 2
    assert (rows[1].status, rows[1].source) == (StatementStatus.CORRECTED, StatementSource.FORM)
    assert rows[2].status is StatementStatus.WITHDRAWN


def test_there_are_nine_lines_in_their_order_even_for_a_stranger(patron: int, queries: Queries) -> None:
    lines = queries.key_information.nine(patron, TODAY)
    assert lines == tuple(HeadingLine(heading) for heading in Heading)
    assert all(one.is_unknown for one in lines)


def test_a_line_is_the_statement_known_last_to_be_true(
    build: Builder, services: Services, actor: Actor, patron: int, clock: SettableClock, queries: Queries
) -> None:
    first = build.statement(patron, "Skripsi", stated_on=TODAY - timedelta(days=10))
    build.statement(patron, "Lomba", stated_on=TODAY - timedelta(days=4))
    newest = line(queries, patron, Heading.WANTED_NOW)
    assert (texts(newest), newest.age) == (["Lomba", "Skripsi"], 4)
    services.key_information.confirm(actor, ConfirmStatement(first))
    clock.advance(days=3)
    confirmed = line(queries, patron, Heading.WANTED_NOW, TODAY + timedelta(days=3))
    assert (texts(confirmed), confirmed.age, confirmed.is_unknown) == (["Skripsi", "Lomba"], 3, False)
    services.key_information.withdraw(actor, WithdrawStatement(first))
    left = line(queries, patron, Heading.WANTED_NOW, TODAY + timedelta(days=3))
    assert texts(left) == ["Lomba"]


@pytest.mark.parametrize("heading", list(Heading))
def test_a_statement_wants_confirming_after_its_time(
    build: Builder, patron: int, queries: Queries, heading: Heading
) -> None:
    build.statement(patron, heading=heading, stated_on=TODAY)
    after = CONFIRM_AFTER_DAYS[heading]
    assert not line(queries, patron, heading, TODAY + timedelta(days=after)).wants_confirming
    assert line(queries, patron, heading, TODAY + timedelta(days=after + 1)).wants_confirming


def test_how_they_use_the_library_is_counted_from_the_last_ninety_days(
    build: Builder, patron: int, clock: SettableClock, queries: Queries
) -> None:
    whatsapp, desk = build.entry(Channel, "whatsapp"), build.entry(Channel, "desk")
    for channel_id, days in (
        (whatsapp, 0),
        (whatsapp, 5),
        (whatsapp, 91),
        (desk, 7),
        (desk, 200),
        (desk, 300),
    ):
        build.interaction(patron, channel_id=channel_id, happened_at=clock.ahead(days=-days))
    build.interaction(build.patron("Someone else"))
    use = line(queries, patron, Heading.HOW_THEY_USE)
    name = next(one.name for one in queries.desk.lists().channels if one.id == whatsapp)
    assert use == HeadingLine(Heading.HOW_THEY_USE, counted=CountedUse(3, name, 2))
    assert not use.is_unknown
    build.statement(patron, "Meminjam tiap Jumat", heading=Heading.HOW_THEY_USE)
    stated = line(queries, patron, Heading.HOW_THEY_USE)
    assert (texts(stated), stated.counted) == (["Meminjam tiap Jumat"], use.counted)
    assert line(queries, patron, Heading.TRAITS).counted is None


def test_the_nine_cost_four_queries(
    build: Builder, patron: int, queries: Queries, queries_run: StatementWatch
) -> None:
    for heading in Heading:
        build.statement(patron, heading=heading)
    queries_run.forget()
    queries.key_information.nine(patron, TODAY)
    assert queries_run.count == 4


@pytest.mark.parametrize("state", [WishState.MET, WishState.DROPPED])
def test_a_wish_that_is_settled_is_no_longer_in_the_line(
    build: Builder, services: Services, actor: Actor, patron: int, queries: Queries, state: WishState
) -> None:
    wish = build.statement(patron, "Ruang diskusi")
    offered = services.key_information.move_wish(actor, MoveWish(wish, WishState.OFFERED)).result
    assert texts(line(queries, patron, Heading.WANTED_NOW)) == ["Ruang diskusi"]
    services.key_information.move_wish(actor, MoveWish(offered, state))
    assert line(queries, patron, Heading.WANTED_NOW).is_unknown

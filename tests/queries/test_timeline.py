from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.queries.history import HistoryListing
from app.queries.queries import Queries
from app.queries.rows import EntryKind, TimelineEntry
from app.queries.timeline import mark_of
from app.services.commands import CorrectStatement, NoteOnRequest, UndoChangeSet, WithdrawStatement
from app.services.history import History
from app.services.services import Services
from app.vocabulary.changes import Actor
from app.vocabulary.key_information import StatementStatus
from app.vocabulary.records import RecordKind, RecordRef
from app.vocabulary.requests import EventKind
from app.vocabulary.undoing import Answers, Since
from tests.builders import Builder
from tests.queries.statement_watch import StatementWatch
from tests.settable_clock import SettableClock

JAKARTA = ZoneInfo("Asia/Jakarta")


def paged(queries: Queries, patron: int, limit: int) -> list[TimelineEntry]:
    """The whole timeline, a page at a time."""
    entries: list[TimelineEntry] = []
    page = queries.timeline.page(patron, limit=limit, zone=JAKARTA)
    while page:
        assert len(page) <= limit
        entries += page
        page = queries.timeline.page(patron, mark_of(entries[-1]), limit, zone=JAKARTA)
    return entries


def test_interactions_events_and_statements_are_one_story_newest_first(
    build: Builder, services: Services, actor: Actor, clock: SettableClock, queries: Queries
) -> None:
    patron = build.patron()
    statement = build.statement(patron, stated_on=date(2026, 11, 23))
    interaction = build.interaction(patron, happened_at=clock.ahead(hours=-1))
    request = build.request(patron)
    clock.advance(hours=1)
    services.requests.add_note(actor, NoteOnRequest(request, "31 hasil"))
    build.request(build.patron("Someone else"))

    note, opened, logged, stated = queries.timeline.page(patron, zone=JAKARTA)
    assert [one.kind for one in (note, opened, logged, stated)] == [
        EntryKind.REQUEST_EVENT,
        EntryKind.REQUEST_EVENT,
        EntryKind.INTERACTION,
        EntryKind.STATEMENT,
    ]
    assert note.event is not None
    assert opened.event is not None
    assert (note.event.kind, note.event.text, opened.event.kind) == (
        EventKind.NOTE,
        "31 hasil",
        EventKind.OPENED,
    )
    assert note.request == opened.request == queries.requests.rows([request])[request]
    assert logged.interaction == queries.interactions.rows([interaction])[interaction]
    assert logged.record == RecordRef(RecordKind.INTERACTION, interaction)
    assert stated.record == RecordRef(RecordKind.STATEMENT, statement)
    assert stated.statement == queries.key_information.of_patron(patron)[0]
    assert stated.at == datetime(2026, 11, 22, 17, 0, tzinfo=UTC)  # midnight in Jakarta
    for entry in (note, opened, logged, stated):
        assert [entry.interaction, entry.event, entry.statement].count(None) == 2


@pytest.mark.parametrize("limit", [1, 2, 3, 5, 8, 100])
def test_pages_lose_and_double_nothing_where_moments_are_equal(
    build: Builder, clock: SettableClock, queries: Queries, limit: int
) -> None:
    patron = build.patron()
    midnight = datetime(2026, 11, 22, 17, 0, tzinfo=UTC)
    clock.set(midnight)
    for _ in range(3):
        build.statement(patron, stated_on=date(2026, 11, 23))
        build.statement(patron, stated_on=date(2026, 11, 22))
        build.interaction(patron, happened_at=midnight)
        build.request(patron, promised_for=midnight + timedelta(days=1))
        build.interaction(patron, happened_at=midnight - timedelta(milliseconds=1))
    entries = paged(queries, patron, limit)
    places = [(entry.at, entry.record) for entry in entries]
    assert places == sorted(places, reverse=True)
    kinds = [entry.record.kind for entry in entries]
    assert {kind: kinds.count(kind) for kind in set(kinds)} == {
        RecordKind.REQUEST_EVENT: 6,
        RecordKind.INTERACTION: 6,
        RecordKind.STATEMENT: 6,
    }
    assert len(set(places)) == 18


def test_the_history_of_a_statement_stays(
    build: Builder, services: Services, actor: Actor, queries: Queries
) -> None:
    patron = build.patron()
    statement = build.statement(patron, "Skripsi bab 1")
    better = services.key_information.correct(actor, CorrectStatement(statement, "Skripsi bab 2")).result
    services.key_information.withdraw(actor, WithdrawStatement(better))
    statements = [entry.statement for entry in queries.timeline.page(patron)]
    assert [one and one.status for one in statements] == [
        StatementStatus.WITHDRAWN,
        StatementStatus.CORRECTED,
    ]


def test_what_was_undone_is_not_in_it(build: Builder, actor: Actor, queries: Queries) -> None:
    patron = build.patron()
    for add in (build.interaction, build.request, build.statement):
        add(patron)
        History(build.database).undo_last(actor)
    assert queries.timeline.page(patron) == ()


def test_events_of_an_undone_request_are_not_in_it(
    build: Builder, services: Services, actor: Actor, queries: Queries
) -> None:
    patron = build.patron()
    request = build.request(patron)
    opened = queries.history.first(HistoryListing()).ids[0]
    services.requests.add_note(actor, NoteOnRequest(request, "31 hasil"))
    History(build.database).undo(actor, UndoChangeSet(opened, Answers(Since.RESTORE)))
    assert queries.timeline.page(patron) == ()


def test_a_page_costs_as_many_queries_however_long_it_is(
    build: Builder, queries: Queries, queries_run: StatementWatch
) -> None:
    patron = build.patron()
    assert queries.timeline.page(patron) == ()
    assert queries_run.count == 6
    for _ in range(5):
        build.interaction(patron)
        build.request(patron)
        build.statement(patron)
    queries_run.forget()
    assert len(queries.timeline.page(patron)) == 15
    assert queries_run.count == 10


def test_a_visit_is_one_entry_on_the_timeline_of_each_who_took_part(
    build: Builder, queries: Queries, clock: SettableClock
) -> None:
    group, one = build.patron("Kelas XI"), build.patron("Ani")
    visit = build.interaction(group, others=(one,), happened_at=clock.ahead(hours=-2))
    alone = build.interaction(one, happened_at=clock.ahead(hours=-1))
    oldest = build.interaction(one, happened_at=clock.ahead(hours=-3))
    assert [entry.record.id for entry in paged(queries, one, 1)] == [alone, visit, oldest]
    assert [entry.record.id for entry in queries.timeline.page(group)] == [visit]

from datetime import timedelta

import pytest

from app.models.list_entry import Channel, InteractionKind
from app.queries.interaction_listing import InteractionListing, of_patron
from app.queries.queries import Queries
from app.queries.reading import record_lists
from app.queries.rows import InteractionRow
from app.services.history import History
from app.vocabulary.changes import Actor
from app.vocabulary.interactions import Outcome
from app.vocabulary.names import BilingualName
from tests.builders import Builder
from tests.queries.statement_watch import StatementWatch
from tests.queries.whole_lists import check_whole
from tests.settable_clock import SettableClock

pytestmark = pytest.mark.usefixtures("short_chunks")


def test_interactions_come_newest_first_however_they_are_paged(
    build: Builder, clock: SettableClock, actor: Actor, queries: Queries
) -> None:
    patron = build.patron()
    hours = [3, 1, 2, 1, 5, 1, 4, 1]
    ids = [
        build.interaction(patron if hour % 2 else None, happened_at=clock.ahead(hours=-hour))
        for hour in hours
    ]
    by_moment = sorted(ids, key=lambda one: (-hours[ids.index(one)], one), reverse=True)
    assert check_whole(queries.interactions, InteractionListing()) == by_moment
    odd = [one for one in by_moment if hours[ids.index(one)] % 2]
    assert check_whole(queries.interactions, of_patron(patron)) == odd
    build.interaction(patron)
    History(build.database).undo_last(actor)
    assert check_whole(queries.interactions, InteractionListing()) == by_moment
    assert check_whole(queries.interactions, of_patron(patron)) == odd


def test_a_row_says_who_what_when_and_how(build: Builder, clock: SettableClock, queries: Queries) -> None:
    patron = build.patron("Nur'aini Siregar")
    interaction = build.interaction(
        patron,
        "Mencari artikel",
        kind_id=build.entry(InteractionKind, "reference"),
        channel_id=build.entry(Channel, "whatsapp"),
        minutes=12,
        topic="Skripsi",
        outcome=Outcome.PARTLY,
    )
    row = queries.interactions.rows([interaction])[interaction]
    kind, channel = queries.desk.lists().interaction_kinds, queries.desk.lists().channels
    assert row == InteractionRow(
        id=interaction,
        happened_at=clock.now,
        patron_id=patron,
        patron_name="Nur'aini Siregar",
        kind=next(one.name for one in kind if one.code == "reference"),
        channel=next(one.name for one in channel if one.code == "whatsapp"),
        icon=next(one.icon or "" for one in channel if one.code == "whatsapp"),
        note="Mencari artikel",
        minutes=12,
        staff_name="Siti Rahmawati",
        topic="Skripsi",
        outcome=Outcome.PARTLY,
        head_count=None,
        branch_name="Cabang Tembalang",
    )


def test_somebody_unnamed_has_no_name(build: Builder, queries: Queries) -> None:
    interaction = build.interaction(None)
    row = queries.interactions.rows([interaction, 999])[interaction]
    assert (row.patron_id, row.patron_name, row.minutes) == (None, None, None)
    assert isinstance(row.kind, BilingualName)


def test_many_rows_are_read_in_slices(
    build: Builder,
    clock: SettableClock,
    queries: Queries,
    queries_run: StatementWatch,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(record_lists, "_SLICE", 2)
    ids = [build.interaction(None, happened_at=clock.now - timedelta(hours=n)) for n in range(5)]
    queries_run.forget()
    assert list(queries.interactions.rows(ids)) == ids
    assert queries_run.count == 3


def test_a_page_costs_two_queries(build: Builder, queries: Queries, queries_run: StatementWatch) -> None:
    patron = build.patron()
    for _ in range(5):
        build.interaction(patron)
    for listing in (InteractionListing(), of_patron(patron)):
        queries_run.forget()
        queries.interactions.first(listing)
        assert queries_run.count == 2

from dataclasses import replace
from datetime import date

import pytest

from app.errors import RecordGoneError
from app.models.list_entry import Channel, RequestKind
from app.models.promise import Promise
from app.queries.queries import Queries
from app.queries.requests import RequestListing, RequestView
from app.queries.rows import PromiseRow
from app.services.commands import ChangeStatus, NoteOnRequest, PromiseDate, TellPatron
from app.services.history import History
from app.services.services import Services
from app.vocabulary.changes import Actor
from app.vocabulary.requests import EventKind, StatusClass
from tests.builders import Builder
from tests.queries.statement_watch import StatementWatch
from tests.queries.whole_lists import check_whole
from tests.settable_clock import SettableClock

pytestmark = pytest.mark.usefixtures("short_chunks")


@pytest.fixture
def stacked(build: Builder, services: Services, actor: Actor, clock: SettableClock) -> list[int]:
    """Ten requests of one patron: late, ahead, waiting, unpromised, ended; every third is mine."""
    patron = build.patron()
    days = [5, 1, 3, None, 1, 2, None, 4, None, 1]
    requests = [
        build.request(
            patron,
            promised_for=clock.ahead(days=day) if day else None,
            assigned_to_id=None if number % 3 else actor.staff_id,
        )
        for number, day in enumerate(days)
    ]
    for number, status in ((2, StatusClass.WAITING_FOR_PATRON), (8, StatusClass.WAITING_FOR_OTHERS)):
        services.requests.change_status(actor, ChangeStatus(requests[number], status))
    for number, status in ((5, StatusClass.DELIVERED), (7, StatusClass.DECLINED)):
        services.requests.change_status(actor, ChangeStatus(requests[number], status))
    clock.advance(days=2)
    return requests


def test_each_view_has_its_order_however_it_is_paged(
    stacked: list[int], actor: Actor, queries: Queries
) -> None:
    def in_view(view: RequestView) -> list[int]:
        return [
            stacked.index(one) for one in check_whole(queries.requests, RequestListing(view, actor.staff_id))
        ]

    assert in_view(RequestView.OPEN_LATE_FIRST) == [1, 4, 9, 2, 0, 3, 6, 8]
    assert in_view(RequestView.MINE) == [9, 0, 3, 6]
    assert in_view(RequestView.WAITING) == [2, 8]
    assert in_view(RequestView.UNPROMISED) == [3, 6]
    assert in_view(RequestView.ALL_NEWEST) == [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]


def test_what_was_removed_is_in_no_view(
    build: Builder, actor: Actor, stacked: list[int], queries: Queries
) -> None:
    gone = build.request(assigned_to_id=actor.staff_id)
    History(build.database).undo_last(actor)
    for view in RequestView:
        assert gone not in check_whole(queries.requests, RequestListing(view, actor.staff_id))
    assert queries.requests.by_number(f"R-{len(stacked) + 1}") is None
    with pytest.raises(RecordGoneError):
        queries.requests.details(gone)


def test_a_patron_has_open_requests_by_promise_and_then_the_newest(
    build: Builder, stacked: list[int], queries: Queries
) -> None:
    patron = queries.requests.details(stacked[0]).row.patron_id
    build.request()
    rows = queries.requests.of_patron(patron)
    assert [stacked.index(row.id) for row in rows] == [1, 4, 9, 2, 0, 3, 6, 8, 7, 5]
    open_rows = queries.requests.of_patron(patron, open_only=True)
    assert open_rows == rows[:8]


def test_a_request_is_found_by_its_number_as_people_say_it(stacked: list[int], queries: Queries) -> None:
    for text in ("R-3", "r3", " 3 ", "003"):
        assert queries.requests.by_number(text) == stacked[2]
    for text in ("R-99", "", "R-", "0", "9" * 30, "-", "\ud800"):
        assert queries.requests.by_number(text) is None


def test_details_hold_the_ledger_and_the_events(
    build: Builder, services: Services, actor: Actor, clock: SettableClock, queries: Queries
) -> None:
    whatsapp = build.entry(Channel, "whatsapp")
    first, second = clock.ahead(days=2), clock.ahead(days=4)
    opened_at = clock.now
    request = build.request(
        build.patron("Nur'aini Siregar"),
        promised_for=first,
        kind_id=build.entry(RequestKind, "literature_search"),
        subject="Literasi informasi Gen Z",
        details="Paling banyak 25 judul",
        needed_by=date(2026, 11, 26),
        needed_why="sidang",
        channel_id=whatsapp,
        assigned_to_id=build.staff("Dewi Anggraini").staff_id,
    )
    told_at = clock.advance(hours=1)
    services.requests.tell(actor, TellPatron(request, whatsapp, "Rabu siang"))
    moved_at = clock.advance(hours=1)
    services.requests.promise(actor, PromiseDate(request, second, "abstrak terlambat"))
    clock.advance(hours=1)
    services.requests.add_note(actor, NoteOnRequest(request, "31 hasil"))
    services.requests.change_status(actor, ChangeStatus(request, StatusClass.WORKING))
    details = queries.requests.details(request)

    row = details.row
    assert (row.number, row.patron_name, row.subject) == (1, "Nur'aini Siregar", "Literasi informasi Gen Z")
    assert (row.status, row.needed_by, row.assigned_to) == (
        StatusClass.WORKING,
        date(2026, 11, 26),
        "Dewi Anggraini",
    )
    assert (row.first_promised_for, row.promised_for, row.promise_count) == (first, second, 2)
    assert (row.opened_at, row.delivered_at, row.ended_at) == (opened_at, None, None)
    assert queries.requests.rows([request]) == {request: row}

    assert (details.details, details.needed_why) == ("Paling banyak 25 judul", "sidang")
    assert (details.opened_by, details.branch_name) == ("Siti Rahmawati", "Cabang Tembalang")
    lists = queries.desk.lists()
    assert details.channel == next(one.name for one in lists.channels if one.id == whatsapp)
    kind = next(one for one in lists.request_kinds if one.code == "literature_search")
    assert (details.row.kind, details.service_days) == (kind.name, kind.service_days)

    siti = "Siti Rahmawati"
    kept, moved = build.all(Promise)
    assert details.promises == (
        PromiseRow(kept.id, first, opened_at, siti, None, told_at, None),
        PromiseRow(moved.id, second, moved_at, siti, "abstrak terlambat", None, None),
    )
    assert [event.kind for event in details.events] == [
        EventKind.STATUS_CHANGED,
        EventKind.NOTE,
        EventKind.PROMISE_MOVED,
        EventKind.TOLD,
        EventKind.PROMISED,
        EventKind.OPENED,
    ]
    status, note, promised_again, told, promised, opened = details.events
    assert (status.from_status, status.to_status) == (StatusClass.NEW, StatusClass.WORKING)
    assert (note.text, note.is_staff_only, note.staff_name) == ("31 hasil", True, siti)
    assert (promised_again.promised_for, promised_again.text) == (second, "abstrak terlambat")
    assert (told.text, told.channel, told.icon) == ("Rabu siang", details.channel, told.icon)
    assert (promised.promised_for, promised.at) == (first, opened_at)
    assert (opened.to_status, opened.from_status, opened.channel) == (StatusClass.NEW, None, details.channel)


def test_a_withdrawn_promise_stays_in_the_ledger(
    build: Builder, actor: Actor, clock: SettableClock, queries: Queries
) -> None:
    request = build.request()
    build.services.requests.promise(actor, PromiseDate(request, clock.ahead(days=1)))
    withdrawn_at = clock.advance(minutes=11)
    History(build.database).undo_last(actor)
    details = queries.requests.details(request)
    assert [promise.withdrawn_at for promise in details.promises] == [withdrawn_at]
    assert (details.row.promised_for, details.row.promise_count) == (None, 1)


def test_costs_do_not_grow_with_the_lists(
    build: Builder, stacked: list[int], actor: Actor, queries: Queries, queries_run: StatementWatch
) -> None:
    costs = {}
    for view in RequestView:
        queries_run.forget()
        queries.requests.first(RequestListing(view, actor.staff_id))
        costs[view] = queries_run.count
    by_promise = dict.fromkeys(RequestView, 3)
    assert costs == by_promise | {RequestView.UNPROMISED: 2, RequestView.ALL_NEWEST: 2}
    queries_run.forget()
    queries.requests.details(stacked[0])
    assert queries_run.count == 4
    patron = queries.requests.details(stacked[0]).row.patron_id
    queries_run.forget()
    queries.requests.of_patron(patron)
    assert queries_run.count == 1


def test_listings_are_values() -> None:
    listing = RequestListing()
    assert replace(listing) == listing
    assert hash(replace(listing)) == hash(listing)

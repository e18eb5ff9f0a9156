from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.errors import RecordGoneError
from app.models.list_entry import Channel, RequestKind
from app.models.promise import Promise
from app.queries.queries import Queries
from app.queries.request_listing import RequestFilter, RequestListing
from app.queries.requests import RequestView
from app.queries.rows import PromiseRow, RequestRow
from app.services.commands import ChangeStatus, NoteOnRequest, PromiseDate, TellPatron
from app.services.hand_over_commands import HandOverRequest
from app.services.history import History
from app.services.services import Services
from app.vocabulary.changes import Actor
from app.vocabulary.names import BilingualName
from app.vocabulary.requests import EventKind, StatusClass
from app.vocabulary.staff import StaffRole
from tests.builders import Builder
from tests.queries.statement_watch import StatementWatch
from tests.queries.whole_lists import check_whole
from tests.settable_clock import MONDAY_MORNING, SettableClock

SITI = "Siti Rahmawati"
OPENED_AT = MONDAY_MORNING
TWO_DAYS = timedelta(days=2)

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


@pytest.fixture
def story(build: Builder, services: Services, actor: Actor, clock: SettableClock) -> int:
    """A request that was promised, told, promised anew, noted on and begun, an hour apart."""
    whatsapp = build.entry(Channel, "whatsapp")
    request = build.request(
        build.patron("Nur'aini Siregar"),
        promised_for=clock.ahead(days=2),
        kind_id=build.entry(RequestKind, "literature_search"),
        subject="Literasi informasi Gen Z",
        details="Paling banyak 25 judul",
        needed_by=date(2026, 11, 26),
        needed_why="sidang",
        channel_id=whatsapp,
        assigned_to_id=build.staff("Dewi Anggraini").staff_id,
    )
    clock.advance(hours=1)
    services.requests.tell(actor, TellPatron(request, whatsapp, "Rabu siang"))
    clock.advance(hours=1)
    services.requests.promise(actor, PromiseDate(request, OPENED_AT + 2 * TWO_DAYS, "abstrak terlambat"))
    clock.advance(hours=1)
    services.requests.add_note(actor, NoteOnRequest(request, "31 hasil"))
    services.requests.change_status(actor, ChangeStatus(request, StatusClass.WORKING))
    return request


def test_a_row_says_where_a_request_stands(story: int, queries: Queries) -> None:
    row = queries.requests.details(story).row
    assert queries.requests.rows([story, 999]) == {story: row}
    kind = next(one for one in queries.desk.lists().request_kinds if one.code == "literature_search")
    assert row == RequestRow(
        id=story,
        number=1,
        patron_id=row.patron_id,
        patron_name="Nur'aini Siregar",
        kind=kind.name,
        subject="Literasi informasi Gen Z",
        status=StatusClass.WORKING,
        needed_by=date(2026, 11, 26),
        first_promised_for=OPENED_AT + TWO_DAYS,
        promised_for=OPENED_AT + 2 * TWO_DAYS,
        promise_count=2,
        opened_at=OPENED_AT,
        delivered_at=None,
        ended_at=None,
        assigned_to="Dewi Anggraini",
        own_status=BilingualName("Dikerjakan", "In progress"),
    )


def test_details_say_what_was_asked_where_and_how(story: int, queries: Queries) -> None:
    details = queries.requests.details(story)
    lists = queries.desk.lists()
    assert (details.details, details.needed_why) == ("Paling banyak 25 judul", "sidang")
    assert (details.opened_by, details.branch_name) == (SITI, "Cabang Tembalang")
    assert details.channel == next(one.name for one in lists.channels if one.code == "whatsapp")
    kind = next(one for one in lists.request_kinds if one.code == "literature_search")
    assert details.service_days == kind.service_days


def test_the_ledger_holds_every_promise_the_first_one_first(
    build: Builder, story: int, queries: Queries
) -> None:
    first, moved = build.all(Promise)
    told_at, moved_at = OPENED_AT + timedelta(hours=1), OPENED_AT + timedelta(hours=2)
    assert queries.requests.details(story).promises == (
        PromiseRow(first.id, OPENED_AT + TWO_DAYS, OPENED_AT, SITI, None, told_at, None),
        PromiseRow(moved.id, OPENED_AT + 2 * TWO_DAYS, moved_at, SITI, "abstrak terlambat", None, None),
    )


def test_events_come_newest_first_each_with_what_belongs_to_it(story: int, queries: Queries) -> None:
    details = queries.requests.details(story)
    status, note, moved, told, promised, opened = details.events
    assert [event.kind for event in details.events] == [
        EventKind.STATUS_CHANGED,
        EventKind.NOTE,
        EventKind.PROMISE_MOVED,
        EventKind.TOLD,
        EventKind.PROMISED,
        EventKind.OPENED,
    ]
    assert (status.from_status, status.to_status) == (StatusClass.NEW, StatusClass.WORKING)
    assert (note.text, note.is_staff_only, note.staff_name) == ("31 hasil", True, SITI)
    assert (moved.promised_for, moved.text) == (OPENED_AT + 2 * TWO_DAYS, "abstrak terlambat")
    assert (told.text, told.channel, told.is_staff_only) == ("Rabu siang", details.channel, False)
    assert told.icon is not None
    assert (promised.promised_for, promised.at) == (OPENED_AT + TWO_DAYS, OPENED_AT)
    assert (opened.from_status, opened.to_status) == (None, StatusClass.NEW)
    assert (opened.channel, opened.icon) == (details.channel, told.icon)


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
    assert queries_run.count == 10
    patron = queries.requests.details(stacked[0]).row.patron_id
    queries_run.forget()
    queries.requests.of_patron(patron)
    assert queries_run.count == 1


def test_listings_are_values() -> None:
    listing = RequestListing()
    assert replace(listing) == listing
    assert hash(replace(listing)) == hash(listing)


def test_a_list_holds_only_what_its_filters_ask_for(build: Builder, queries: Queries) -> None:
    colleague = build.staff()
    theirs = build.request(assigned_to_id=colleague.staff_id)
    nobodys = build.request()
    ended = build.request(assigned_to_id=colleague.staff_id)
    build.services.requests.change_status(build.actor, ChangeStatus(ended, StatusClass.CANCELLED))
    every = RequestView.ALL_NEWEST
    of_colleague = RequestFilter(assigned_to_id=colleague.staff_id)
    assert check_whole(queries.requests, RequestListing(every, None, of_colleague)) == [ended, theirs]
    cancelled = RequestFilter(assigned_to_id=colleague.staff_id, status=StatusClass.CANCELLED)
    assert check_whole(queries.requests, RequestListing(every, None, cancelled)) == [ended]
    assert check_whole(queries.requests, RequestListing(filter=RequestFilter(is_nobodys=True))) == [nobodys]


def test_words_find_requests_in_every_view(build: Builder, queries: Queries) -> None:
    found = build.request(subject="Sejarah Kota Lama Semarang")
    build.request(subject="Budidaya lele")
    for view in (RequestView.OPEN_LATE_FIRST, RequestView.ALL_NEWEST):
        assert check_whole(queries.requests, RequestListing(view, text="semar lama")) == [found]
    assert not check_whole(queries.requests, RequestListing(text="…"))


def test_what_nobody_has_accepted_is_a_view(build: Builder, queries: Queries) -> None:
    build.request()
    handed = build.request()
    offer = HandOverRequest(
        handed, "Perlu dicari", build.database.clock().date(), to_role=StaffRole.BACK_OFFICE
    )
    build.services.hand_overs.hand_over(build.actor, offer)
    assert check_whole(queries.requests, RequestListing(RequestView.HANDED)) == [handed]

import itertools
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from app.queries.patron_lists import PatronChip, PatronListing, PatronLists, PatronOrder
from app.queries.queries import Queries
from app.queries.reading import find_statements
from app.services.commands import ChangeStatus
from app.services.history import History
from app.services.services import Services
from app.vocabulary.changes import Actor
from app.vocabulary.names import BilingualName
from app.vocabulary.patron_form import ContactEntry, IdentifierEntry
from app.vocabulary.patrons import ContactKind, IdentifierKind, IdentifierStatus, PatronKind, PatronStatus
from app.vocabulary.requests import StatusClass
from tests.builders import Builder, card, mobile
from tests.queries.statement_watch import StatementWatch
from tests.queries.whole_lists import check_whole, whole
from tests.queries.working_apart import share_number
from tests.settable_clock import SettableClock

JAKARTA = ZoneInfo("Asia/Jakarta")
LONG_AGO = date(2020, 1, 1)


@pytest.fixture
def lists(queries: Queries) -> PatronLists:
    return queries.patron_lists


@pytest.fixture(autouse=True)
def _few_served_last(short_chunks: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """So that a handful of patrons reaches beyond them."""
    monkeypatch.setattr(find_statements, "LAST_SERVED", 3)


def quiet_patron(build: Builder, name: str, since: date = LONG_AGO, **fields: object) -> int:
    """One who has never been served."""
    return build.patron(name, member_since=since, **fields)


def test_newest_use_comes_first_and_then_the_newest_record(
    build: Builder, clock: SettableClock, lists: PatronLists
) -> None:
    ayu, budi, citra = (quiet_patron(build, name) for name in ("Ayu", "Budi", "Citra"))
    build.interaction(ayu, happened_at=clock.ahead(hours=-1))
    assert whole(lists, PatronListing()) == [ayu, citra, budi]


def test_names_come_in_the_order_of_their_folded_sort_names(build: Builder, lists: PatronLists) -> None:
    names = ("Zulkifli", "ánggun", "Budi", "Nur'aini", "Nuraini", "budi")
    ids = [quiet_patron(build, name) for name in names]
    in_order = [ids[at] for at in (1, 2, 5, 3, 4, 0)]
    assert whole(lists, PatronListing(order=PatronOrder.NAME)) == in_order


def test_who_was_removed_is_in_no_list(build: Builder, actor: Actor, lists: PatronLists) -> None:
    quiet_patron(build, "Ayu")
    gone = quiet_patron(build, "Budi")
    History(build.database).undo_last(actor)
    for listing in (PatronListing(), PatronListing(order=PatronOrder.NAME), PatronListing("Budi")):
        assert gone not in whole(lists, listing)
        assert lists.position(listing, gone) is None
    assert lists.rows([gone]) == {}


def test_every_list_is_whole_however_it_is_paged(
    build: Builder,
    services: Services,
    actor: Actor,
    clock: SettableClock,
    lists: PatronLists,
) -> None:
    numbers = ("W", "W1", "W2", "W3", "W4", "W5", "W6", "W7", "W8")
    ids = [
        quiet_patron(build, f"{name} Wijaya", identifiers=(card(number),))
        for name, number in zip("ABCABCABC", numbers, strict=True)
    ]
    for hours, one in enumerate(ids[::2]):
        build.interaction(one, happened_at=clock.ahead(hours=-10 * hours))
    requests = [build.request(one) for one in ids[1:6]]
    services.requests.change_status(actor, ChangeStatus(requests[1], StatusClass.DECLINED))
    texts = ("", "w", "wij", "a wij", "w1", "nobody")
    for text, chip, order in itertools.product(texts, PatronChip, PatronOrder):
        found = check_whole(lists, PatronListing(text, chip, order, JAKARTA))
        assert bool(found) == (text != "nobody"), (text, chip)


def test_today_lists_those_served_since_midnight_at_the_branch(
    build: Builder, clock: SettableClock, lists: PatronLists
) -> None:
    today, yesterday = build.patron("Ayu"), build.patron("Budi")
    build.patron("Entered today, never served")
    midnight = datetime(2026, 11, 22, 17, 0, tzinfo=UTC)  # in Jakarta, of 23 November
    build.interaction(today, happened_at=midnight)
    build.interaction(yesterday, happened_at=midnight.replace(hour=16, minute=59))
    assert whole(lists, PatronListing(chip=PatronChip.TODAY, zone=JAKARTA)) == [today]
    clock.advance(days=1)
    assert whole(lists, PatronListing(chip=PatronChip.TODAY, zone=JAKARTA)) == []


def test_open_requests_list_those_to_whom_something_is_owed(
    build: Builder, services: Services, actor: Actor, lists: PatronLists
) -> None:
    owed, settled = build.patron("Ayu"), build.patron("Budi")
    build.patron("Citra")
    build.request(owed)
    services.requests.change_status(actor, ChangeStatus(build.request(settled), StatusClass.DELIVERED))
    assert whole(lists, PatronListing(chip=PatronChip.OPEN_REQUESTS)) == [owed]


def test_an_exact_number_is_first_then_the_last_served_then_the_oldest_record(
    build: Builder, clock: SettableClock, lists: PatronLists
) -> None:
    one, two, three, four, five, exact = (
        quiet_patron(build, "Kelas", identifiers=(card(number),))
        for number in ("M171", "M172", "M173", "M174", "M175", "M.17")
    )
    for hours, patron in enumerate((four, two, five)):
        build.interaction(patron, happened_at=clock.ahead(hours=-hours))
    assert whole(lists, PatronListing("m17")) == [exact, four, two, five, one, three]


def test_of_two_with_the_same_number_the_one_in_use_is_first(build: Builder, lists: PatronLists) -> None:
    lost = IdentifierEntry(IdentifierKind.CARD, "A.17", IdentifierStatus.LOST)
    ayu = quiet_patron(build, "Ayu", identifiers=(lost,))
    budi = quiet_patron(build, "Budi", identifiers=(card("B18"),))
    share_number(build, budi, "A17")
    assert whole(lists, PatronListing("a17")) == [budi, ayu]


def test_an_exact_number_is_not_found_outside_its_chip(build: Builder, lists: PatronLists) -> None:
    patron = quiet_patron(build, "Ayu", identifiers=(card("A17"),))
    for chip in (PatronChip.TODAY, PatronChip.OPEN_REQUESTS):
        assert check_whole(lists, PatronListing("A17", chip)) == []
    build.interaction(patron)
    assert check_whole(lists, PatronListing("A17", PatronChip.TODAY)) == [patron]


@pytest.mark.parametrize(
    "text",
    [
        "nur", "NURAINI", "nur'aini", "nur aini", "siregar nur", "Nur’aini SIREGAR", "siregár",
        "m0000017", "M-0000017", "21.11", "2111 0034", "0812", "0812-2876", "0812 2876 4410", "62812",
        "+62 812-2876-4410", "(+62) 812 2876", "siti@ui", "siti@ui.ac.id", "ui.ac", "ilmu perp",
    ],
)  # fmt: skip
def test_a_patron_is_found_by_any_beginning_of_any_word(
    build: Builder, lists: PatronLists, text: str
) -> None:
    patron = build.patron(
        "Nur'aini Siregar",
        class_or_faculty="Ilmu Perpustakaan",
        identifiers=(card("M0000017"), IdentifierEntry(IdentifierKind.NIM, "21.11.0034")),
        contacts=(mobile("+62 812-2876-4410"), ContactEntry(ContactKind.EMAIL, "siti@ui.ac.id")),
    )
    build.patron("Bambang Prasetyo", identifiers=(card("B2"),), contacts=(mobile("0813 1111 2222"),))
    assert check_whole(lists, PatronListing(text)) == [patron]


@pytest.mark.parametrize(
    "text", ["aini-x", "%", "_", '"', "*", "-", "' OR 1", "NEAR(", "\x00", "\ud800", "☂"]
)
def test_odd_texts_find_nobody_and_break_nothing(build: Builder, lists: PatronLists, text: str) -> None:
    build.patron("Nur'aini Siregar")
    assert check_whole(lists, PatronListing(text)) == []


def test_signs_beside_a_word_mean_nothing(build: Builder, lists: PatronLists) -> None:
    patron = build.patron("Nur'aini Siregar")
    for text in ('"nur', "nur*", "nur\x00", "nur \ud800", "(nur)", "- nur", " nur ", "nur " * 3_000):
        assert whole(lists, PatronListing(text)) == [patron], text


def test_blanks_are_no_text(build: Builder, lists: PatronLists) -> None:
    build.patron()
    assert whole(lists, PatronListing("  ")) == whole(lists, PatronListing())


def test_names_in_any_script_are_found(build: Builder, lists: PatronLists) -> None:
    for name, text in (
        ("محمد علي", "علي"),
        ("王小明", "王"),
        ("ꦱꦶꦠꦶ", "ꦱꦶꦠꦶ"),
        ("Đặng Thùy", "thuy"),
        ("X", "x"),
    ):
        assert whole(lists, PatronListing(text)) == []
        assert whole(lists, PatronListing(text)) != [build.patron(name)]
        assert len(whole(lists, PatronListing(text))) == 1, name


def test_a_row_says_what_is_owed(
    build: Builder, services: Services, actor: Actor, clock: SettableClock, lists: PatronLists
) -> None:
    student = lists_category(build)
    replaced = IdentifierEntry(IdentifierKind.OLD_CARD, "OLD1", IdentifierStatus.REPLACED)
    patron = build.patron(
        "Nur'aini Siregar",
        identifiers=(card("M0000017"), replaced),
        category_id=student,
        class_or_faculty="Ilmu Perpustakaan",
    )
    soon, late, later = (clock.ahead(days=days) for days in (1, 0.5, 2))
    build.request(patron, promised_for=soon)
    build.request(patron, promised_for=late)
    waiting = build.request(patron, promised_for=late)
    services.requests.change_status(actor, ChangeStatus(waiting, StatusClass.WAITING_FOR_PATRON))
    done = build.request(patron, promised_for=late)
    services.requests.change_status(actor, ChangeStatus(done, StatusClass.DELIVERED))
    build.request(patron, promised_for=later)
    served_at = clock.now
    clock.advance(hours=18)
    row = lists.rows([patron])[patron]
    assert (row.id, row.name, row.kind, row.status) == (
        patron,
        "Nur'aini Siregar",
        PatronKind.PERSON,
        PatronStatus.ACTIVE,
    )
    assert (row.card, row.class_or_faculty) == ("M0000017", "Ilmu Perpustakaan")
    assert isinstance(row.category, BilingualName)
    assert row.last_used_at == served_at
    assert (row.open_requests, row.waiting_requests, row.late_requests) == (4, 1, 1)
    assert row.next_promise_at == late


def lists_category(build: Builder) -> int:
    return Queries.of(build.database).desk.lists().categories[0].id


def test_rows_come_in_the_order_they_were_asked_for(build: Builder, lists: PatronLists) -> None:
    ids = [build.patron(name) for name in "CAB"]
    asked = [ids[1], 999, ids[2], ids[0]]
    assert list(lists.rows(asked)) == [ids[1], ids[2], ids[0]]


def test_a_list_costs_as_many_queries_for_few_rows_as_for_many(
    build: Builder, lists: PatronLists, queries_run: StatementWatch
) -> None:
    def cost(listing: PatronListing) -> int:
        queries_run.forget()
        lists.first(listing)
        return queries_run.count

    listings = [PatronListing(text, chip) for text in ("", "kelas", "K1") for chip in PatronChip]
    build.request(build.patron("Kelas X", identifiers=(card("K1"),)))
    few = [cost(listing) for listing in listings]
    for number in range(30):
        build.request(build.patron("Kelas X", identifiers=(card(f"K1{number}"),)))
    assert [cost(listing) for listing in listings] == few
    assert max(few) == 5  # exact number, last served, by id, patrons, what they are owed

from datetime import date

import pytest

from app.models.list_entry import RequestKind
from app.models.request import Request
from app.models.request_event import RequestEvent
from app.queries.income import Period
from app.queries.queries import Queries
from app.services.commands import UndoChangeSet
from app.services.request_commands import SettleTariff
from app.vocabulary.changes import Changes
from app.vocabulary.request_errors import ReceiptMissingError, TariffError, WaiverReasonMissingError
from app.vocabulary.wants import Settlement, TariffState
from tests.builders import Builder
from tests.calendar.calendars import wib
from tests.fixtures.library import Refused
from tests.settable_clock import SettableClock


def settle(build: Builder, request_id: int, settlement: Settlement) -> Changes:
    return build.services.request_wants.settle(build.actor, SettleTariff(request_id, settlement)).changes


def test_a_request_begins_with_the_tariff_of_its_kind(build: Builder, queries: Queries) -> None:
    build.put(RequestKind, build.entry(RequestKind, "similarity_check"), tariff=25_000)
    kind_id = build.entry(RequestKind, "similarity_check")
    kept = queries.requests.details(build.request(kind_id=kind_id)).wants.settlement
    assert kept == Settlement(TariffState.TO_BE_PAID, 25_000)


def test_a_payment_is_dated_and_has_its_receipt(
    build: Builder, queries: Queries, clock: SettableClock
) -> None:
    request_id = build.request()
    paid = Settlement(TariffState.PAID, 25_000, receipt="K-12")
    settle(build, request_id, paid)
    wants = queries.requests.details(request_id).wants
    assert (wants.settlement, wants.paid_at) == (paid, clock.now)
    event = queries.requests.details(request_id).events[0]
    assert (event.about, event.text, event.is_staff_only) == (("paid", "25000"), "K-12", False)


def test_why_a_tariff_was_waived_stays_among_staff(build: Builder, queries: Queries) -> None:
    request_id = build.request()
    settle(build, request_id, Settlement(TariffState.WAIVED, 25_000, waived_why="Mahasiswa bidikmisi"))
    event = queries.requests.details(request_id).events[0]
    assert (event.text, event.is_staff_only) == ("Mahasiswa bidikmisi", True)


def test_the_same_receipt_keeps_its_day(build: Builder, queries: Queries, clock: SettableClock) -> None:
    request_id = build.request()
    settle(build, request_id, Settlement(TariffState.PAID, 25_000, receipt="K-12"))
    paid_at = clock.now
    clock.advance(days=2)
    settle(build, request_id, Settlement(TariffState.PAID, 20_000, receipt="K-12"))
    assert queries.requests.details(request_id).wants.paid_at == paid_at


@pytest.mark.parametrize(
    ("settlement", "error"),
    [
        (Settlement(TariffState.TO_BE_PAID), TariffError),
        (Settlement(TariffState.TO_BE_PAID, 0), TariffError),
        (Settlement(TariffState.PAID, -5, receipt="K-1"), TariffError),
        (Settlement(TariffState.PAID, 10**10, receipt="K-1"), TariffError),
        (Settlement(TariffState.PAID, 5000, receipt="  "), ReceiptMissingError),
        (Settlement(TariffState.WAIVED, 5000), WaiverReasonMissingError),
    ],
)
def test_a_settlement_that_does_not_add_up_is_refused(
    build: Builder, refused: Refused, settlement: Settlement, error: type[Exception]
) -> None:
    request_id = build.request()
    with refused(error):
        settle(build, request_id, settlement)


def test_undoing_a_payment_brings_back_all_of_it(build: Builder, queries: Queries) -> None:
    request_id = build.request()
    settle(build, request_id, Settlement(TariffState.TO_BE_PAID, 5000))
    paid = settle(build, request_id, Settlement(TariffState.PAID, 5000, receipt="K-1"))
    assert paid.change_set_id is not None
    build.services.history.undo(build.actor, UndoChangeSet(paid.change_set_id))
    wants = queries.requests.details(request_id).wants
    assert (wants.settlement, wants.paid_at) == (Settlement(TariffState.TO_BE_PAID, 5000), None)
    assert build.get(Request, request_id).receipt is None
    assert [one.event_kind for one in build.all(RequestEvent)] == ["opened", "tariff_settled"]


def test_income_is_summed_by_month_and_kind_of_the_branch_s_days(
    build: Builder, queries: Queries, clock: SettableClock
) -> None:
    lost_card = build.entry(RequestKind, "lost_card")
    clock.set(wib("2026-11-30 23:30"))
    search = build.entry(RequestKind, "literature_search")
    for kind_id, amount in ((lost_card, 10_000), (lost_card, 15_000), (search, 40_000)):
        request_id = build.request(kind_id=kind_id)
        settle(build, request_id, Settlement(TariffState.PAID, amount, receipt=f"K-{request_id}"))
    clock.set(wib("2026-12-01 00:30"))
    settle(build, build.request(), Settlement(TariffState.PAID, 5_000, receipt="K-9"))
    settle(build, build.request(), Settlement(TariffState.TO_BE_PAID, 99_000))
    year = Period(date(2026, 1, 1), date(2026, 12, 31))
    rows = [(row.month, row.kind.english, row.request_count, row.amount) for row in queries.income.each(year)]
    assert rows == [
        (date(2026, 11, 1), "Lost card", 2, 25_000),
        (date(2026, 11, 1), "Literature search", 1, 40_000),
        (date(2026, 12, 1), "Literature search", 1, 5_000),
    ]
    november = Period(date(2026, 11, 1), date(2026, 11, 30))
    assert queries.income.count(november) == 2

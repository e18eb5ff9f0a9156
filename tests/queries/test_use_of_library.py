"""How a patron uses the library is counted from interactions and requests, and never typed."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from app.models.interaction import Interaction
from app.models.list_entry import Channel, InteractionKind, RequestKind
from app.queries.key_rows import Share
from app.queries.queries import Queries
from app.queries.reading.counted_use import month_starts
from app.vocabulary.names import BilingualName
from tests.builders import Builder
from tests.settable_clock import SettableClock

JAKARTA = ZoneInfo("Asia/Jakarta")
TODAY = date(2026, 11, 23)


@pytest.fixture
def patron(build: Builder) -> int:
    return build.patron()


def test_nothing_is_counted_of_a_stranger(patron: int, queries: Queries) -> None:
    use = queries.key_information.use(patron, TODAY)
    assert (use.contacts, use.requests, use.channels, use.kinds, use.lines) == (0, 0, (), (), 0)
    assert (use.months, use.last_at) == ((0,) * 12, None)


def test_contacts_are_counted_by_channel_and_kind_and_requests_with_them(
    build: Builder, clock: SettableClock, patron: int, queries: Queries
) -> None:
    whatsapp = build.entry(Channel, "whatsapp")
    complaint = build.entry(InteractionKind, "complaint")
    for days in (1, 8):
        build.interaction(patron, channel_id=whatsapp, happened_at=clock.ahead(days=-days))
    build.interaction(patron, kind_id=complaint, happened_at=clock.ahead(days=-3))
    build.request(patron)
    build.request(patron, kind_id=build.entry(RequestKind, "complaint"))
    build.request(build.patron("Somebody else"))
    use = queries.key_information.use(patron, TODAY)
    assert (use.contacts, use.requests) == (3, 2)
    assert use.channels == (
        Share(BilingualName("WhatsApp", "WhatsApp"), 2),
        Share(BilingualName("Di meja", "At the desk"), 1),
    )
    assert {share.name.english: share.count for share in use.kinds} == {
        "Reference question": 2,
        "Complaint": 2,
        "Literature search": 1,
    }
    assert use.lines == 3
    assert use.last_at == clock.now


@pytest.mark.parametrize(("days", "contacts"), [(30, 1), (90, 2), (365, 3)])
def test_the_period_is_a_choice(
    build: Builder, clock: SettableClock, patron: int, queries: Queries, days: int, contacts: int
) -> None:
    for ago in (10, 60, 300):
        build.interaction(patron, happened_at=clock.ahead(days=-ago))
    use = queries.key_information.use(patron, TODAY, days)
    assert (use.days, use.contacts) == (days, contacts)


def test_months_are_counted_as_the_branch_has_them(build: Builder, patron: int, queries: Queries) -> None:
    last_of_october = datetime(2026, 10, 31, 16, 59, tzinfo=UTC)  # a minute to midnight in Semarang
    first_of_november = datetime(2026, 10, 31, 17, 0, tzinfo=UTC)
    build.interaction(patron, happened_at=last_of_october)
    for _ in range(2):
        build.interaction(patron, happened_at=first_of_november)
    use = queries.key_information.use(patron, TODAY, zone=JAKARTA)
    assert use.months == (*(0,) * 10, 1, 2)


def test_a_removed_interaction_does_not_count(build: Builder, patron: int, queries: Queries) -> None:
    build.put(Interaction, build.interaction(patron), deleted=True)
    use = queries.key_information.use(patron, TODAY)
    assert (use.contacts, use.months[-1], use.last_at) == (0, 0, None)


def test_twelve_months_end_with_this_one() -> None:
    starts = month_starts(date(2026, 1, 31))
    assert starts[0] == date(2025, 2, 1)
    assert starts[-2:] == [date(2026, 1, 1), date(2026, 2, 1)]
    assert len(starts) == 13

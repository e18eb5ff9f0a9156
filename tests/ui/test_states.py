from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.queries.rows import PatronRow, PromiseRow, RequestRow
from app.ui.deadlines import Deadlines
from app.ui.formats import Formats
from app.ui.states import States
from app.ui.theme.icon_names import Icon
from app.ui.theme.palette import STATES, Role
from app.ui.wording import ScreenWording
from app.vocabulary.names import BilingualName
from app.vocabulary.patrons import PatronKind, PatronStatus
from app.vocabulary.requests import StatusClass
from tests.settable_clock import MONDAY_MORNING, SettableClock

HOUR = timedelta(hours=1)


@pytest.fixture
def states(qapp: object, clock: SettableClock) -> States:
    return states_at(clock)


def states_at(clock: SettableClock) -> States:
    wording = ScreenWording()
    formats = Formats(wording, ZoneInfo("Asia/Jakarta"), clock)
    return States(formats, Deadlines(wording, formats))


def request_row(
    status: StatusClass = StatusClass.WORKING,
    first: datetime | None = None,
    now_promised: datetime | None = None,
    delivered_at: datetime | None = None,
) -> RequestRow:
    return RequestRow(
        id=1,
        number=1184,
        patron_id=1,
        patron_name="Nur'aini Siregar",
        kind=BilingualName("Penelusuran literatur", "Literature search"),
        subject="Literasi informasi",
        status=status,
        needed_by=None,
        first_promised_for=first,
        promised_for=now_promised if now_promised is not None else first,
        promise_count=0 if first is None else 1,
        opened_at=MONDAY_MORNING - timedelta(days=9),
        delivered_at=delivered_at,
        ended_at=None,
        assigned_to=None,
    )


def promise_row(promised_for: datetime, *, withdrawn_at: datetime | None = None) -> PromiseRow:
    return PromiseRow(1, promised_for, MONDAY_MORNING - timedelta(days=3), None, None, None, withdrawn_at)


def patron_row(**fields: object) -> PatronRow:
    known: dict[str, object] = {
        "id": 1,
        "name": "Nur'aini Siregar",
        "kind": PatronKind.PERSON,
        "status": PatronStatus.ACTIVE,
        "card": None,
        "category": None,
        "class_or_faculty": None,
        "last_used_at": MONDAY_MORNING,
        "open_requests": 0,
        "waiting_requests": 0,
        "late_requests": 0,
        "next_promise_at": None,
    }
    return PatronRow(**(known | fields))  # type: ignore[arg-type]  # the fields of a row by their names


@pytest.mark.parametrize(
    ("row", "icon", "role"),
    [
        (request_row(first=MONDAY_MORNING - HOUR), Icon.ALERT_TRIANGLE, Role.LATE),
        (request_row(first=MONDAY_MORNING + HOUR), Icon.CLOCK, Role.DUE),
        (request_row(first=MONDAY_MORNING + 48 * HOUR), Icon.CLOCK, Role.INFO),
        (request_row(), Icon.RING, Role.NEUTRAL),
        (
            request_row(StatusClass.WAITING_FOR_PATRON, first=MONDAY_MORNING - HOUR),
            Icon.HOURGLASS,
            Role.WAITING,
        ),
        (request_row(StatusClass.WAITING_FOR_OTHERS), Icon.HOURGLASS, Role.WAITING),
        (request_row(StatusClass.DECLINED, first=MONDAY_MORNING), Icon.MINUS, Role.NEUTRAL),
    ],
)
def test_a_request_shows_what_is_most_pressing_about_it(
    states: States, row: RequestRow, icon: Icon, role: Role
) -> None:
    mark = states.of_request(row)
    assert (mark.icon, mark.role) == (icon, role)


def test_a_delivered_request_is_judged_by_its_first_promise(states: States) -> None:
    delivered = request_row(
        StatusClass.DELIVERED,
        first=MONDAY_MORNING - 3 * HOUR,
        now_promised=MONDAY_MORNING,
        delivered_at=MONDAY_MORNING - HOUR,
    )
    assert states.of_request(delivered).word == "Promise broken"


def test_a_moved_promise_is_broken_once_its_moment_has_passed(states: States) -> None:
    row = request_row(first=MONDAY_MORNING - HOUR, now_promised=MONDAY_MORNING + HOUR)
    first, second = promise_row(MONDAY_MORNING - HOUR), promise_row(MONDAY_MORNING + HOUR)
    assert states.of_promise(first, row, holds=False).word == "broken"
    assert states.of_promise(second, row, holds=True).role is Role.DUE


def test_a_promise_moved_ahead_of_its_time_is_no_longer_owed(states: States) -> None:
    row = request_row(first=MONDAY_MORNING + HOUR, now_promised=MONDAY_MORNING + 48 * HOUR)
    assert states.of_promise(promise_row(MONDAY_MORNING + HOUR), row, holds=False).word == "moved"


def test_a_withdrawn_promise_is_neither_kept_nor_broken(states: States) -> None:
    promise = promise_row(MONDAY_MORNING - HOUR, withdrawn_at=MONDAY_MORNING - 2 * HOUR)
    assert states.of_promise(promise, request_row(), holds=False).word == "withdrawn"


def test_a_patron_shows_the_late_request_before_all_else(states: States) -> None:
    row = patron_row(
        open_requests=3, late_requests=1, waiting_requests=1, next_promise_at=MONDAY_MORNING - HOUR
    )
    mark = states.of_patron(row)
    assert mark is not None
    assert mark.role is Role.LATE


def test_a_patron_who_is_owed_nothing_has_no_mark(states: States) -> None:
    assert states.of_patron(patron_row()) is None


@given(
    status=st.sampled_from(StatusClass),
    hours=st.none() | st.integers(-900, 900),
    delivered=st.none() | st.integers(-900, 0),
)
def test_every_request_has_a_word_and_the_colour_of_a_state(
    qapp: object, status: StatusClass, hours: int | None, delivered: int | None
) -> None:
    first = MONDAY_MORNING + hours * HOUR if hours is not None else None
    delivered_at = MONDAY_MORNING + delivered * HOUR if delivered is not None else None
    mark = states_at(SettableClock()).of_request(request_row(status, first, delivered_at=delivered_at))
    assert mark.word[:1].strip()
    assert mark.role in STATES

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import create_engine, insert
from sqlalchemy.orm import Session

from app.models.derived import RequestState
from app.queries.reading.request_orders import RequestView, request_walks
from app.queries.reading.walks import WalkOrder
from app.vocabulary.requests import StatusClass

NOW = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
ORDER = WalkOrder(request_walks(RequestView.OPEN_LATE_FIRST), {})

# Few moments, so that many are equal; None for those without a promise.
promises = st.lists(st.none() | st.integers(-2, 2).map(lambda days: NOW + timedelta(days=days)), max_size=12)


@contextmanager
def open_requests(promised: list[datetime | None]) -> Iterator[Session]:
    """Open requests numbered from 1, with these present promises."""
    engine = create_engine("sqlite://")
    RequestState.metadata.tables[RequestState.__tablename__].create(engine)
    row = {
        "patron_id": 1,
        "kind_id": 1,
        "branch_id": 1,
        "status": StatusClass.NEW,
        "is_counted": True,
        "is_handed": False,
        "is_open": True,
        "is_waiting": False,
        "promise_count": 0,
        "last_event_at": NOW,
    }
    with Session(engine) as session:
        for number, moment in enumerate(promised, start=1):
            session.execute(
                insert(RequestState).values(**row, request_id=number, number=number, promised_for=moment)
            )
        yield session
    engine.dispose()


def in_order(promised: list[datetime | None]) -> list[int]:
    """What the walks must give: by promise, those without one behind, the id as tie-break."""
    numbers = range(1, len(promised) + 1)
    return sorted(
        numbers, key=lambda number: (promised[number - 1] is None, promised[number - 1] or NOW, number)
    )


@given(promises)
def test_walks_one_behind_the_other_are_one_sorted_list(promised: list[datetime | None]) -> None:
    with open_requests(promised) as session:
        expected = in_order(promised)
        assert ORDER.first(session, 100) == expected
        assert ORDER.count(session) == len(expected)
        assert [ORDER.position(session, one) for one in expected] == list(range(len(expected)))


@given(promises, st.integers(1, 13))
def test_behind_any_record_comes_the_rest_of_the_list(promised: list[datetime | None], limit: int) -> None:
    with open_requests(promised) as session:
        expected = in_order(promised)
        for place, one in enumerate(expected):
            assert ORDER.after(session, one, limit) == expected[place + 1 :][:limit]


def test_a_record_that_is_not_in_the_list_has_no_place_and_nothing_behind_it() -> None:
    with open_requests([None, NOW]) as session:
        assert ORDER.position(session, 3) is None
        assert ORDER.after(session, 3, 10) == []

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import RequestClosedError
from app.models.request import Request
from app.vocabulary.request_errors import StatusNotAllowedError
from app.vocabulary.requests import OPEN_CLASSES, TRANSITIONS, StatusClass
from app.vocabulary.status_flows import CLASS_NAMES, CLASSES, OwnStatus

NOW = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
ALLOWED = [(present, wanted) for present, followers in TRANSITIONS.items() for wanted in followers]
NOT_ALLOWED = [(a, b) for a in StatusClass for b in StatusClass if (a, b) not in ALLOWED]
ENDS = {StatusClass.CLOSED, StatusClass.DECLINED, StatusClass.CANCELLED}


def move(request: Request, status: StatusClass, at: datetime = NOW) -> None:
    request.move_to(class_itself(status), at, CLASSES)


def class_itself(status: StatusClass) -> OwnStatus:
    found = CLASSES.first_of(status)
    assert found is not None
    return found


def request_in(status: StatusClass) -> Request:
    return Request(number=12, status=status)


@pytest.mark.parametrize(("present", "wanted"), ALLOWED)
def test_a_status_that_may_follow_is_taken(present: StatusClass, wanted: StatusClass) -> None:
    request = request_in(present)
    move(request, wanted)
    assert request.status == wanted


@pytest.mark.parametrize(("present", "wanted"), NOT_ALLOWED)
def test_a_status_that_cannot_follow_changes_nothing(present: StatusClass, wanted: StatusClass) -> None:
    request = request_in(present)
    with pytest.raises(StatusNotAllowedError) as caught:
        move(request, wanted)
    allowed = tuple(CLASS_NAMES[one] for one in TRANSITIONS[present])
    assert caught.value == StatusNotAllowedError(CLASS_NAMES[present], CLASS_NAMES[wanted], allowed)
    assert (request.status, request.delivered_at, request.ended_at) == (present, None, None)


def test_every_class_can_be_left_and_none_follows_itself() -> None:
    assert set(TRANSITIONS) == set(StatusClass)
    assert all(followers and status not in followers for status, followers in TRANSITIONS.items())


def test_a_delivery_is_dated_and_stays_dated_when_the_request_is_closed() -> None:
    request = request_in(StatusClass.READY)
    move(request, StatusClass.DELIVERED, NOW)
    move(request, StatusClass.CLOSED, NOW + timedelta(days=1))
    assert request.delivered_at == NOW
    assert request.ended_at == NOW + timedelta(days=1)


def test_a_reopened_request_is_neither_delivered_nor_ended() -> None:
    request = request_in(StatusClass.READY)
    for status in (StatusClass.DELIVERED, StatusClass.CLOSED, StatusClass.WORKING):
        move(request, status)
    assert (request.delivered_at, request.ended_at) == (None, None)


@given(st.lists(st.integers(min_value=0, max_value=20), max_size=20))
def test_after_any_walk_the_dates_say_what_the_status_says(choices: list[int]) -> None:
    request = request_in(StatusClass.NEW)
    for choice in choices:
        followers = TRANSITIONS[StatusClass(request.status)]
        move(request, followers[choice % len(followers)])
    status = StatusClass(request.status)
    assert (request.ended_at is not None) == (status in ENDS)
    assert (request.delivered_at is not None) == (status in {StatusClass.DELIVERED, StatusClass.CLOSED})


@pytest.mark.parametrize("status", sorted(OPEN_CLASSES))
def test_work_goes_on_while_a_request_is_open(status: StatusClass) -> None:
    request_in(status).must_be_open()


@pytest.mark.parametrize("status", sorted(set(StatusClass) - OPEN_CLASSES))
def test_a_request_that_has_ended_says_so_by_its_number(status: StatusClass) -> None:
    with pytest.raises(RequestClosedError) as caught:
        request_in(status).must_be_open()
    assert caught.value.number == "R-12"

import pytest

from app.errors import RequestClosedError
from app.models.derived import RequestState
from app.models.follow_up import FollowUp
from app.models.request import Request
from app.services.commands import UndoChangeSet
from app.services.hand_over_commands import LinkRequests, MergeRequests, UnlinkRequest
from app.vocabulary.hand_over_errors import DifferentPatronsError, SameRequestError
from app.vocabulary.requests import EventKind, StatusClass
from tests.builders import Builder
from tests.services.request_desk import RequestDesk
from tests.settable_clock import SettableClock


def state(build: Builder, request_id: int) -> RequestState:
    with build.database.reading() as session:
        return session.get_one(RequestState, request_id)


@pytest.fixture
def patron(build: Builder) -> int:
    return build.patron()


def test_a_request_taken_twice_ends_in_the_other_and_counts_once(build: Builder, patron: int) -> None:
    kept, twice = build.request(patron), build.request(patron)
    to_do = build.follow_up(request_id=twice)
    build.services.one_requests.merge(build.actor, MergeRequests(twice, kept))
    assert build.get(Request, twice).merged_into_id == kept
    assert build.get(FollowUp, to_do).request_id == kept
    assert (state(build, kept).is_counted, state(build, kept).is_open) == (True, True)
    assert (state(build, twice).is_counted, state(build, twice).is_open) == (False, False)
    for one, other in ((kept, twice), (twice, kept)):
        merged = [event for event in RequestDesk(build, one).events if event.event_kind == EventKind.MERGED]
        assert [event.other_id for event in merged] == [other]


def test_the_promise_given_first_counts_for_both(build: Builder, patron: int, clock: SettableClock) -> None:
    early = clock.ahead(hours=5)
    twice = build.request(patron, promised_for=early)
    clock.advance(hours=1)
    kept = build.request(patron, promised_for=clock.ahead(days=9))
    build.services.one_requests.merge(build.actor, MergeRequests(twice, kept))
    assert state(build, kept).first_promised_for == early
    assert state(build, kept).promised_for == clock.ahead(days=9)


def test_undo_of_a_merge_makes_two_of_them_again(build: Builder, patron: int, clock: SettableClock) -> None:
    twice = build.request(patron, promised_for=clock.ahead(hours=5))
    clock.advance(hours=1)
    kept = build.request(patron, promised_for=clock.ahead(days=9))
    before = (state(build, kept).first_promised_for, state(build, twice).is_counted)
    done = build.services.one_requests.merge(build.actor, MergeRequests(twice, kept))
    assert done.changes.change_set_id is not None
    build.services.history.undo(build.actor, UndoChangeSet(done.changes.change_set_id))
    assert (state(build, kept).first_promised_for, state(build, twice).is_counted) == before
    assert build.get(Request, twice).status == StatusClass.NEW


def test_linked_requests_of_two_patrons_both_stay_and_count_once(build: Builder) -> None:
    first, second, third = build.request(), build.request(), build.request()
    link = build.services.one_requests.link
    link(build.actor, LinkRequests(second, first))
    link(build.actor, LinkRequests(third, second))  # the one that counts is found
    assert build.get(Request, third).linked_to_id == first
    assert [state(build, one).is_counted for one in (first, second, third)] == [True, False, False]
    assert all(state(build, one).is_open for one in (first, second, third))
    build.services.one_requests.unlink(build.actor, UnlinkRequest(second))
    assert state(build, second).is_counted


def test_a_request_is_not_merged_with_itself_nor_twice(build: Builder, patron: int) -> None:
    one, other = build.request(patron), build.request(patron)
    merge = build.services.one_requests.merge
    with pytest.raises(SameRequestError):
        merge(build.actor, MergeRequests(one, one))
    merge(build.actor, MergeRequests(one, other))
    with pytest.raises(SameRequestError):
        merge(build.actor, MergeRequests(one, other))
    with pytest.raises(SameRequestError):
        build.services.one_requests.link(build.actor, LinkRequests(other, other))


@pytest.mark.parametrize("ended_first", [True, False])
def test_a_request_that_has_ended_is_not_merged(build: Builder, patron: int, *, ended_first: bool) -> None:
    ended, present = RequestDesk(build, build.request(patron)), build.request(patron)
    ended.move(StatusClass.CANCELLED)
    pair = (ended.id, present) if ended_first else (present, ended.id)
    with pytest.raises(RequestClosedError):
        build.services.one_requests.merge(build.actor, MergeRequests(*pair))


def test_requests_of_two_patrons_are_not_merged(build: Builder) -> None:
    with pytest.raises(DifferentPatronsError):
        build.services.one_requests.merge(build.actor, MergeRequests(build.request(), build.request()))

"""An estimate tells what happened: exactly where all is solved, never faster where some is still open."""

from collections import Counter
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.calendar.estimate import HALF, MOST, ServiceTimes, counted_minutes

minutes = st.integers(5, 5_000)
solved = st.lists(minutes, min_size=1, max_size=80)


def hours(count: float) -> timedelta:
    return timedelta(hours=count)


def times(took: list[int], open_for: list[int] | None = None) -> ServiceTimes:
    return ServiceTimes(Counter(took), open_for or [])


@given(solved, st.sampled_from([HALF, MOST]))
def test_where_all_is_solved_it_is_the_share_that_was_solved(took: list[int], share: float) -> None:
    found = times(took).within(share)
    assert found is not None
    within = [one for one in took if timedelta(minutes=one) <= found]
    before = [one for one in took if timedelta(minutes=one) < found]
    assert len(within) >= share * len(took) - 1e-6
    assert len(before) < share * len(took) + 1e-6


@given(solved, st.lists(minutes, max_size=40), st.sampled_from([HALF, MOST]))
def test_open_requests_never_make_it_look_faster(took: list[int], open_for: list[int], share: float) -> None:
    without, with_open = times(took).within(share), times(took, open_for).within(share)
    assert without is not None
    assert with_open is None or with_open >= without


@given(solved, st.lists(minutes, max_size=40))
def test_half_are_solved_before_most_are(took: list[int], open_for: list[int]) -> None:
    estimate = times(took, open_for).estimate()
    assert (estimate.solved, estimate.still_open) == (len(took), len(open_for))
    if estimate.most is not None:
        assert estimate.half is not None
        assert estimate.half <= estimate.most


@given(solved, st.lists(minutes, max_size=40), minutes)
def test_whoever_has_waited_already_waits_longer_in_all(
    took: list[int], open_for: list[int], waited: int
) -> None:
    curve, taken = times(took, open_for), timedelta(minutes=waited)
    fresh, patient = curve.within(MOST), curve.within(MOST, taken=taken)
    if fresh is not None and patient is not None:
        assert patient >= fresh
        assert patient > taken


def test_the_estimator_of_kaplan_and_meier_on_a_worked_example() -> None:
    """Solved after 1, 3, 3 and 6 hours; open for 2 and 5: the curve goes 5/6, 5/12, 0 at 1, 3 and 6 hours."""
    curve = times([60, 180, 180, 360], [120, 300])
    assert curve.within(0.15) == hours(1)
    assert curve.within(0.5) == hours(3)
    assert curve.within(0.6) == hours(6)


def test_what_has_ended_at_a_moment_counts_before_what_is_open_at_it() -> None:
    assert times([60, 120], [60]).within(0.3) == hours(1)


def test_where_most_are_open_it_cannot_be_told_yet() -> None:
    estimate = times([60], [120] * 9).estimate()
    assert (estimate.half, estimate.most) == (None, None)


def test_nothing_solved_is_no_estimate() -> None:
    estimate = times([]).estimate()
    assert (estimate.solved, estimate.half, estimate.is_enough) == (0, None, False)


def test_fewer_than_ten_are_not_enough() -> None:
    assert not times([60] * 9).estimate().is_enough
    assert times([60] * 10).estimate().is_enough


@pytest.mark.parametrize(
    ("working", "counted"),
    [
        (timedelta(), 0),
        (timedelta(seconds=1), 5),
        (timedelta(minutes=61), 65),
        (hours(8), 480),
        (hours(8.1), 495),
        (hours(41.2), 42 * 60),
        (hours(401), 408 * 60),
    ],
)
def test_service_times_are_counted_in_steps(working: timedelta, counted: int) -> None:
    assert counted_minutes(working) == counted


@given(st.integers(0, 10**8).map(lambda seconds: timedelta(seconds=seconds)))
def test_a_step_is_small_beside_what_it_rounds(working: timedelta) -> None:
    rounded = timedelta(minutes=counted_minutes(working))
    assert working <= rounded <= working + max(timedelta(minutes=5), working * 0.032)

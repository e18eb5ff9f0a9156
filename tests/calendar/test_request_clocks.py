"""Clocks run in opening time, stand still while the library waits, and never lose any of it."""

from datetime import datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.calendar.calendar import Calendar
from app.calendar.hours import Closure
from app.calendar.request_clocks import Happening, Story, clocks, story_of
from app.vocabulary.requests import OPEN_CLASSES, EventKind, StatusClass
from tests.calendar.calendars import calendar, calendars, moments, wib

NOTHING = timedelta()
HOUR = timedelta(hours=1)

happenings = st.builds(
    Happening,
    moments,
    st.sampled_from([EventKind.STATUS_CHANGED, EventKind.TOLD, EventKind.NOTE]),
    st.sampled_from([None, *StatusClass]),
)


@st.composite
def stories(draw: st.DrawFn) -> Story:
    events = draw(st.lists(happenings, max_size=12))
    events.sort(key=lambda one: one.at)
    changes = [one.to_status for one in events if one.to_status is not None]
    return story_of(draw(moments), events, changes[-1] if changes else StatusClass.NEW)


def status(at: str, to_status: StatusClass) -> Happening:
    return Happening(wib(at), EventKind.STATUS_CHANGED, to_status)


def told(at: str) -> Happening:
    return Happening(wib(at), EventKind.TOLD, None)


# Laws


@given(calendars, stories(), moments)
def test_working_and_waiting_add_up_to_the_opening_time_that_has_passed(
    one: Calendar, story: Story, now: datetime
) -> None:
    shown = clocks(one, story, now)
    stop = max(story.ended_at or now, story.opened_at)
    waiting = sum(
        (
            one.working_time(min(each.begins, stop), min(each.ends or stop, stop))
            for each in story.stretches
            if not each.is_running
        ),
        NOTHING,
    )
    assert shown.elapsed == one.working_time(story.opened_at, stop)
    assert shown.waiting == waiting
    assert shown.working == shown.elapsed - waiting >= NOTHING


@given(calendars, stories(), moments, moments)
def test_no_clock_runs_backwards_and_none_outruns_the_hours(
    one: Calendar, story: Story, a: datetime, b: datetime
) -> None:
    earlier, later = sorted((a, b))
    before, after = clocks(one, story, earlier), clocks(one, story, later)
    assert NOTHING <= before.working <= after.working
    assert NOTHING <= before.response <= after.response <= after.working
    assert NOTHING <= after.silence <= after.working
    assert after.working - before.working <= max(one.working_time(earlier, later), NOTHING)


@given(calendars, stories(), moments, moments)
def test_the_clocks_of_an_ended_request_stand_still(
    one: Calendar, story: Story, a: datetime, b: datetime
) -> None:
    if story.ended_at is not None:
        assert clocks(one, story, a) == clocks(one, story, b)


@given(stories())
def test_stretches_follow_each_other_from_the_opening_to_the_end(story: Story) -> None:
    for earlier, later in pairwise(story.stretches):
        assert earlier.ends == later.begins
        assert earlier.status is not later.status
    if story.stretches:
        assert story.stretches[0].begins == story.opened_at
        assert story.stretches[-1].ends == story.ended_at
        assert story.stretches[-1].status in OPEN_CLASSES


# Examples


WEEK_OF_WAITING = [
    status("2026-11-18 10:00", StatusClass.WORKING),
    told("2026-11-18 11:00"),
    status("2026-11-18 11:00", StatusClass.WAITING_FOR_PATRON),
    status("2026-11-25 11:00", StatusClass.WORKING),
    status("2026-11-26 09:00", StatusClass.DELIVERED),
    status("2026-11-27 09:00", StatusClass.CLOSED),
]
"""Opened on Wednesday at nine; delivered the day after the waiting ended."""


def a_week_of_waiting(events: int = len(WEEK_OF_WAITING)) -> Story:
    told_so_far = WEEK_OF_WAITING[:events]
    return story_of(wib("2026-11-18 09:00"), told_so_far, told_so_far[-1].to_status or StatusClass.WORKING)


def test_a_clock_stands_still_and_goes_on_with_what_was_left() -> None:
    waiting, going_on = a_week_of_waiting(3), a_week_of_waiting(4)
    shown = [
        clocks(calendar(), waiting, wib(f"2026-11-{at}")).working
        for at in ("18 10:30", "18 15:00", "24 15:00")
    ]
    assert shown == [1.5 * HOUR, 2 * HOUR, 2 * HOUR]
    assert clocks(calendar(), going_on, wib("2026-11-25 12:00")).working == 3 * HOUR


def test_the_clock_to_the_solution_stops_at_the_delivery() -> None:
    story = a_week_of_waiting()
    assert story.ended_at == wib("2026-11-26 09:00")
    assert story.is_solved
    assert clocks(calendar(), story, wib("2027-01-01 00:00")).working == 2 * HOUR + 5 * HOUR + HOUR


def test_the_time_to_the_first_word_stops_with_it_and_silence_begins() -> None:
    early = clocks(calendar(), a_week_of_waiting(1), wib("2026-11-18 10:00"))
    assert (early.response, early.silence) == (HOUR, HOUR)
    later = clocks(calendar(), a_week_of_waiting(4), wib("2026-11-25 12:00"))
    assert (later.response, later.silence) == (2 * HOUR, HOUR)


def test_a_delivery_is_a_word_to_the_patron() -> None:
    story = story_of(
        wib("2026-11-18 09:00"), [status("2026-11-18 12:00", StatusClass.DELIVERED)], StatusClass.DELIVERED
    )
    assert story.first_word_at == wib("2026-11-18 12:00")


def test_a_reopened_request_stood_still_between_delivery_and_that() -> None:
    story = story_of(
        wib("2026-11-18 09:00"),
        [
            status("2026-11-18 11:00", StatusClass.DELIVERED),
            status("2026-11-19 10:00", StatusClass.CLOSED),
            status("2026-11-20 09:00", StatusClass.WORKING),
        ],
        StatusClass.WORKING,
    )
    shown = clocks(calendar(), story, wib("2026-11-20 10:00"))
    assert shown.working == 3 * HOUR
    assert shown.waiting == 5 * HOUR + 8 * HOUR + HOUR
    assert story.ended_at is None


def test_a_declined_request_has_ended_unsolved() -> None:
    story = story_of(
        wib("2026-11-18 09:00"), [status("2026-11-18 11:00", StatusClass.DECLINED)], StatusClass.DECLINED
    )
    assert not story.is_solved
    assert clocks(calendar(), story, wib("2026-11-30 09:00")).working == 2 * HOUR


def test_statuses_that_took_no_time_leave_no_stretch() -> None:
    story = story_of(
        wib("2026-11-18 09:00"),
        [
            status("2026-11-18 10:00", StatusClass.WORKING),
            status("2026-11-18 11:00", StatusClass.WAITING_FOR_OTHERS),
            status("2026-11-18 11:00", StatusClass.WORKING),
        ],
        StatusClass.WORKING,
    )
    assert [one.status for one in story.stretches] == [StatusClass.NEW, StatusClass.WORKING]


def test_a_clock_that_was_put_back_takes_nothing_away() -> None:
    story = story_of(
        wib("2026-11-18 09:00"),
        [
            status("2026-11-18 11:00", StatusClass.WAITING_FOR_OTHERS),
            status("2026-11-18 08:00", StatusClass.WORKING),
        ],
        StatusClass.WORKING,
    )
    assert clocks(calendar(), story, wib("2026-11-18 12:00")).waiting == NOTHING
    assert clocks(calendar(), story, wib("2026-11-18 07:00")).working == NOTHING


def test_a_request_from_elsewhere_ends_when_its_record_says() -> None:
    story = story_of(wib("2026-11-18 09:00"), [], StatusClass.CLOSED, wib("2026-11-18 11:00"))
    assert story.ended_at == wib("2026-11-18 11:00")
    assert story.is_solved


def test_a_closure_announced_afterwards_stops_the_clock_on_its_days() -> None:
    story = story_of(wib("2026-11-18 09:00"), [], StatusClass.NEW)
    closed = calendar(Closure(wib("2026-11-19 09:00").date(), wib("2026-11-19 09:00").date(), "Banjir"))
    now = wib("2026-11-20 09:00")
    assert clocks(calendar(), story, now).working - clocks(closed, story, now).working == 8 * HOUR

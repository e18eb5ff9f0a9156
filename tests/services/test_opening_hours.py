"""Hours and closures are set, refused with their reasons, undone, and tell which promises they hit."""

from datetime import date, timedelta

import pytest

from app.calendar.hours import USUAL_WEEK, Closure
from app.calendar.week import Week
from app.errors import EmptyNameError, EmptyTextError, RecordGoneError
from app.models.opening_hours import OpeningHours as HoursRecord
from app.queries.opening_hours import BranchOpening, OpeningHours
from app.services.hours_commands import CloseBranch, RemoveClosure, RemoveHours, SetHours
from app.vocabulary.hours_errors import (
    ClosesBeforeOpeningError,
    ClosureTooLongError,
    HoursOverlapError,
    LastBeforeFirstError,
    NeverOpenError,
    VariantsOverlapError,
)
from app.vocabulary.requests import StatusClass
from tests.builders import Builder
from tests.calendar.calendars import wib
from tests.fixtures.library import Refused
from tests.services.request_desk import RequestDesk
from tests.settable_clock import SettableClock

LONG = ("8-20", "8-20", "8-20", "8-20", "8-11.30, 13-20", "8-16", "")
SHORT = ("9-14", "9-14", "9-14", "9-14", "9-11", "", "")
MONDAY = date(2026, 11, 30)


def usual(branch_id: int = 1, first: date = MONDAY, days: tuple[str, ...] = LONG) -> SetHours:
    return SetHours(branch_id, first, days)


def ramadan(first: date = date(2027, 2, 8), last: date = date(2027, 3, 9), name: str = "Ramadan") -> SetHours:
    return SetHours(1, first, SHORT, last, name)


@pytest.fixture
def opening(build: Builder) -> OpeningHours:
    return OpeningHours(build.database)


def set_hours(build: Builder, command: SetHours) -> int:
    return build.services.opening_hours.set(build.actor, command).result


def now_set(opening: OpeningHours) -> BranchOpening:
    return opening.of_branch(1)


def test_a_new_library_has_the_usual_hours(
    build: Builder, opening: OpeningHours, clock: SettableClock
) -> None:
    found = now_set(opening)
    assert [row.hours.week for row in found.usual] == [USUAL_WEEK]
    assert found.usual[0].hours.first == found.calendar.local_date(clock.now)
    assert (found.variants, found.closures) == ((), ())


def test_new_hours_apply_from_their_first_day(build: Builder, opening: OpeningHours) -> None:
    set_hours(build, usual())
    calendar = opening.calendar(1)
    assert not calendar.is_open(wib("2026-11-26 18:00"))
    assert calendar.is_open(wib("2026-12-03 18:00"))


def test_hours_for_good_from_the_same_day_take_the_place_of_the_earlier(
    build: Builder, opening: OpeningHours
) -> None:
    first = set_hours(build, usual())
    assert set_hours(build, usual(days=SHORT)) == first
    assert [row.hours.week for row in now_set(opening).usual] == [USUAL_WEEK, Week.of(SHORT)]


def test_hours_are_stored_in_one_form(build: Builder) -> None:
    hours_id = set_hours(build, usual())
    assert build.get(HoursRecord, hours_id).friday == "08:00-11:30 13:00-20:00"


def test_a_variant_applies_on_its_days_and_can_be_changed(build: Builder, opening: OpeningHours) -> None:
    hours_id = set_hours(build, ramadan())
    assert not opening.calendar(1).is_open(wib("2027-02-10 15:00"))
    longer = SetHours(1, date(2027, 2, 8), LONG, date(2027, 3, 9), "Ramadan 1448", hours_id=hours_id)
    assert set_hours(build, longer) == hours_id
    (row,) = now_set(opening).variants
    assert (row.id, row.hours.name, row.hours.week) == (hours_id, "Ramadan 1448", Week.of(LONG))
    assert opening.calendar(1).is_open(wib("2027-02-10 15:00"))


@pytest.mark.parametrize(
    ("command", "error"),
    [
        (usual(days=("8-12, 11-16", *SHORT[1:])), HoursOverlapError),
        (usual(days=("16-8", *SHORT[1:])), ClosesBeforeOpeningError),
        (usual(days=("",) * 7), NeverOpenError),
        (ramadan(name=" "), EmptyNameError),
        (ramadan(last=date(2027, 2, 1)), LastBeforeFirstError),
        (usual(branch_id=99), RecordGoneError),
    ],
)
def test_hours_that_cannot_be_are_refused(
    build: Builder, refused: Refused, command: SetHours, error: type[Exception]
) -> None:
    with refused(error):
        set_hours(build, command)


def test_a_second_variant_for_the_same_days_is_refused(build: Builder, refused: Refused) -> None:
    set_hours(build, ramadan())
    with refused(VariantsOverlapError) as caught:
        set_hours(build, ramadan(date(2027, 3, 9), date(2027, 3, 20), "Ujian"))
    assert (caught.value.name, caught.value.last) == ("Ramadan", date(2027, 3, 9))
    set_hours(build, ramadan(date(2027, 3, 10), date(2027, 3, 20), "Ujian"))


def test_removed_hours_no_longer_apply(build: Builder, opening: OpeningHours) -> None:
    hours_id = set_hours(build, ramadan())
    build.services.opening_hours.remove(build.actor, RemoveHours(hours_id))
    assert now_set(opening).variants == ()
    assert opening.calendar(1).is_open(wib("2027-02-10 15:00"))


def test_hours_come_back_when_their_change_is_undone(build: Builder, opening: OpeningHours) -> None:
    before = opening.calendar(1)
    set_hours(build, ramadan())
    assert opening.calendar(1) is not before
    build.services.history.undo_last(build.actor)
    assert opening.calendar(1).hours == before.hours
    assert build.database.check().is_clean


def test_a_calendar_is_made_once_for_the_same_hours(opening: OpeningHours) -> None:
    assert opening.calendar(1) is opening.calendar(1)


# Closures


def close(first: date, last: date | None = None, reason: str = "Stock opname") -> CloseBranch:
    return CloseBranch(1, first, last or first, reason)


def test_a_closed_branch_does_not_open(build: Builder, opening: OpeningHours) -> None:
    closed = build.services.opening_hours.close(build.actor, close(MONDAY, date(2026, 12, 1))).result
    assert [(row.id, row.closure) for row in now_set(opening).closures] == [
        (closed.closure_id, Closure(MONDAY, date(2026, 12, 1), "Stock opname"))
    ]
    assert not opening.calendar(1).day(date(2026, 12, 1)).is_open


def test_a_late_closure_tells_which_promises_it_hits_the_earliest_first(
    build: Builder, clock: SettableClock
) -> None:
    later, sooner, beside, ended = (
        build.request(promised_for=wib(promised_for))
        for promised_for in (
            "2026-12-01 15:00",
            "2026-11-30 10:00",
            "2026-12-02 08:00",
            "2026-11-30 11:00",
        )
    )
    assert clock.now < wib("2026-11-30 00:00")
    RequestDesk(build, ended).move(StatusClass.CANCELLED)
    closed = build.services.opening_hours.close(build.actor, close(MONDAY, date(2026, 12, 1)))
    assert closed.result.hit_request_ids == (sooner, later)
    assert beside not in closed.result.hit_request_ids


def test_a_closure_can_be_changed_and_taken_back(build: Builder, opening: OpeningHours) -> None:
    closure_id = build.services.opening_hours.close(build.actor, close(MONDAY)).result.closure_id
    changed = CloseBranch(1, MONDAY, MONDAY + timedelta(days=2), "Atap bocor", closure_id=closure_id)
    assert build.services.opening_hours.close(build.actor, changed).result.closure_id == closure_id
    assert now_set(opening).closures[0].closure.reason == "Atap bocor"
    build.services.opening_hours.remove_closure(build.actor, RemoveClosure(closure_id))
    assert now_set(opening).closures == ()


@pytest.mark.parametrize(
    ("command", "error"),
    [
        (close(MONDAY, MONDAY - timedelta(days=1)), LastBeforeFirstError),
        (close(MONDAY, date(2206, 11, 30)), ClosureTooLongError),
        (close(MONDAY, reason=" "), EmptyTextError),
        (CloseBranch(99, MONDAY, MONDAY, "Banjir"), RecordGoneError),
        (CloseBranch(1, MONDAY, MONDAY, "Banjir", closure_id=99), RecordGoneError),
    ],
)
def test_closures_that_cannot_be_are_refused(
    build: Builder, refused: Refused, command: CloseBranch, error: type[Exception]
) -> None:
    with refused(error):
        build.services.opening_hours.close(build.actor, command)

"""The law of plans: what is done never moves, and open steps keep their distance from the one before."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.calendar.calendar import Calendar
from app.calendar.plans import PlannedStep, dated_anew, first_dates
from tests.calendar.calendars import calendar, calendars, dates

MONDAY = date(2026, 11, 23)


@st.composite
def plans(draw: st.DrawFn) -> tuple[Calendar, list[PlannedStep]]:
    """Each step follows one before it, or the beginning; some are done, on whatever day."""
    shape = draw(st.lists(st.tuples(st.integers(-1, 5), st.integers(0, 6)), min_size=1, max_size=6))
    spec = [
        (place, after if 0 <= after < place else None, offset) for place, (after, offset) in enumerate(shape)
    ]
    branch, begins = draw(calendars), draw(dates)
    due = first_dates(branch, begins, spec)
    steps = []
    for key, after, offset in spec:
        late = draw(st.one_of(st.none(), st.integers(-3, 9)))
        done_on = None if late is None else due[key] + timedelta(days=late)
        steps.append(PlannedStep(key, after, offset, due[key], done_on))
    return branch, steps


def test_a_plan_is_counted_in_open_days_from_the_step_before() -> None:
    spec = [(1, None, 0), (2, 1, 2), (3, 2, 4), (4, 1, 1)]
    found = first_dates(calendar(), MONDAY, spec)
    assert found == {
        1: MONDAY,
        2: date(2026, 11, 25),
        3: date(2026, 11, 30),  # over Sunday
        4: date(2026, 11, 24),
    }


def test_only_what_follows_the_moved_step_is_dated_anew() -> None:
    branch = calendar()
    spec = [(1, None, 0), (2, 1, 1), (3, 2, 1), (4, 1, 1)]
    due = first_dates(branch, MONDAY, spec)
    steps = [PlannedStep(key, after, offset, due[key]) for key, after, offset in spec]
    assert dated_anew(branch, steps, {2: date(2026, 11, 27)}) == {
        2: date(2026, 11, 27),
        3: date(2026, 11, 28),
    }


def test_a_done_step_holds_what_is_behind_it() -> None:
    branch = calendar()
    spec = [(1, None, 0), (2, 1, 1), (3, 2, 1)]
    due = first_dates(branch, MONDAY, spec)
    steps = [PlannedStep(key, after, offset, due[key]) for key, after, offset in spec]
    steps[1] = replace(steps[1], done_on=due[2])
    assert dated_anew(branch, steps, {1: date(2026, 11, 30)}) == {1: date(2026, 11, 30)}


@given(plans(), st.data())
def test_moving_never_changes_done_steps_and_keeps_the_offsets_of_open_ones(
    plan: tuple[Calendar, list[PlannedStep]], data: st.DataObject
) -> None:
    branch, steps = plan
    moved = data.draw(st.sampled_from([one.key for one in steps]))
    day = data.draw(dates)
    found = dated_anew(branch, steps, {moved: day})
    by_key = {one.key: one for one in steps}
    assert all(by_key[key].done_on is None for key in found)
    after = {one.key: replace(one, due_on=found.get(one.key, one.due_on)) for one in steps}
    for one in steps:
        if one.key == moved or one.done_on is not None:
            continue
        if one.after == moved or one.after in found:
            base = day if one.after == moved else after[one.after].due_on
            assert after[one.key].due_on == branch.open_day_after(base, one.offset_days).on
        else:
            assert one.key not in found


@given(plans())
def test_a_move_to_where_a_step_is_already_moves_nothing_of_a_fresh_plan(
    plan: tuple[Calendar, list[PlannedStep]],
) -> None:
    branch, steps = plan
    fresh = [replace(one, done_on=None) for one in steps]
    assert all(dated_anew(branch, fresh, {one.key: one.due_on}) == {} for one in fresh)


@given(plans())
def test_no_open_step_comes_before_the_one_that_it_follows(
    plan: tuple[Calendar, list[PlannedStep]],
) -> None:
    _, steps = plan
    due = {one.key: one.due_on for one in steps}
    assert all(one.after is None or due[one.after] <= one.due_on for one in steps)

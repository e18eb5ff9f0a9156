from datetime import date

from app.calendar.hours import USUAL_HOURS, USUAL_WEEK, BranchHours, Closure, Hours
from app.calendar.week import Week
from tests.calendar.calendars import JAKARTA

SHORT = Week.of([*["09:00-14:00"] * 5, "", ""])


def usual(first: date) -> Hours:
    return Hours(USUAL_WEEK, first)


def variant(first: date, last: date, name: str = "Ramadan") -> Hours:
    return Hours(SHORT, first, last, name)


def test_a_branch_without_hours_has_the_usual_ones() -> None:
    assert BranchHours(JAKARTA).on(date(2026, 11, 23)) is USUAL_HOURS


def test_hours_apply_from_their_first_day_and_the_first_before_it_too() -> None:
    old, new = usual(date(2026, 1, 1)), usual(date(2026, 7, 1))
    branch = BranchHours(JAKARTA, usual=(new, old))
    days = (date(2020, 5, 1), date(2026, 6, 30), date(2026, 7, 1))
    assert [branch.on(day) for day in days] == [old, old, new]


def test_a_variant_applies_on_its_days_alone() -> None:
    ramadan = variant(date(2026, 2, 18), date(2026, 3, 19))
    branch = BranchHours(JAKARTA, usual=(usual(date(2026, 1, 1)),), variants=(ramadan,))
    days = (date(2026, 2, 17), date(2026, 2, 18), date(2026, 3, 19), date(2026, 3, 20))
    assert [branch.on(day) is ramadan for day in days] == [False, True, True, False]


def test_of_two_variants_for_a_day_the_one_that_begins_last_applies() -> None:
    term = variant(date(2026, 2, 1), date(2026, 6, 30), "Term")
    ramadan = variant(date(2026, 2, 18), date(2026, 3, 19))
    for variants in ((term, ramadan), (ramadan, term)):
        assert BranchHours(JAKARTA, variants=variants).on(date(2026, 3, 1)) is ramadan


def test_a_closure_covers_its_first_and_its_last_day() -> None:
    closure = Closure(date(2026, 11, 25), date(2026, 11, 26), "Stock opname")
    branch = BranchHours(JAKARTA, closures=(closure,))
    found = [branch.closure_on(date(2026, 11, day)) for day in (24, 25, 26, 27)]
    assert found == [None, closure, closure, None]


def test_equal_hours_are_equal() -> None:
    assert BranchHours(JAKARTA, usual=(usual(date(2026, 1, 1)),)) == BranchHours(
        JAKARTA, usual=(usual(date(2026, 1, 1)),)
    )

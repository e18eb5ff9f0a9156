"""The opening hours of the demonstration's branches: shorter in Ramadan, closed for stock-taking."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from app.calendar.holidays import holidays_of
from app.calendar.hours import BranchHours, Closure, Hours
from app.calendar.week import Week, written_day
from app.models.opening_hours import WEEKDAYS
from app.services.demonstration.plan.ground import Ground
from app.services.demonstration.plan.material import Table
from app.services.demonstration.plan.rows import Batch, Ids, Row
from app.vocabulary.records import RecordKind

_RAMADAN = timedelta(days=30)
_DAY = timedelta(days=1)


def with_seasons(hours: BranchHours, today: date, material: Table) -> BranchHours:
    """The hours that the setting up has made, with each Ramadan from last year's to next year's."""
    week = Week.of(material["ramadan"]["days"])
    ramadans = tuple(
        Hours(week, on - _RAMADAN, on - _DAY, material["ramadan"]["name"])
        for year in range(today.year - 1, today.year + 2)
        for on in _ends_of_ramadan(year)
    )
    closures = tuple(_closure(today, table) for table in material["closure"])
    return replace(hours, variants=ramadans, closures=closures)


def opening(ground: Ground, hours: BranchHours, ids: Ids) -> Iterator[Batch]:
    """All hours of every branch; the weekly hours of the first are there."""
    week_rows: list[Row] = []
    closure_rows: list[Row] = []
    for branch_id in ground.branch_ids:
        usual = () if branch_id == ground.set_up.branch_id else hours.usual
        week_rows += [_week_row(branch_id, one, ids) for one in (*usual, *hours.variants)]
        closure_rows += [_closure_row(branch_id, one, ids) for one in hours.closures]
    yield Batch(RecordKind.OPENING_HOURS, week_rows)
    yield Batch(RecordKind.CLOSURE, closure_rows)


def _ends_of_ramadan(year: int) -> Iterator[date]:
    """The first days of Idul Fitri; once in 33 years there are two."""
    days = [one.on for one in holidays_of(year).values() if one.name.english.startswith("Eid al-Fitr")]
    feasts = sorted(on for on in days if not holidays_of(year)[on].is_joint_leave)
    yield from (on for on in feasts if on - _DAY not in feasts)


def _closure(today: date, table: Table) -> Closure:
    first = today + timedelta(days=table["ahead"])
    return Closure(first, first + timedelta(days=table["length"] - 1), table["reason"])


def _week_row(branch_id: int, hours: Hours, ids: Ids) -> Row:
    return {
        "id": next(ids[RecordKind.OPENING_HOURS]),
        "branch_id": branch_id,
        "name": hours.name,
        "first_on": hours.first,
        "last_on": hours.last,
        **dict(zip(WEEKDAYS, map(written_day, hours.week.days), strict=True)),
        "closes_on_holidays": hours.closes_on_holidays,
        "closes_on_joint_leave": hours.closes_on_joint_leave,
    }


def _closure_row(branch_id: int, closure: Closure, ids: Ids) -> Row:
    return {
        "id": next(ids[RecordKind.CLOSURE]),
        "branch_id": branch_id,
        "first_on": closure.first,
        "last_on": closure.last,
        "reason": closure.reason,
    }

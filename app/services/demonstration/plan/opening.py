"""The opening hours of the demonstration's branches."""

from collections.abc import Iterator

from app.calendar.hours import Hours
from app.calendar.week import written_day
from app.models.opening_hours import WEEKDAYS
from app.services.demonstration.plan.ground import Ground
from app.services.demonstration.plan.rows import Batch, Ids, Row
from app.vocabulary.records import RecordKind


def opening_hours(ground: Ground, special: Hours | None, ids: Ids) -> Batch:
    """Those of the first branch, which the setting up has made, for all; and the special ones of today."""
    rows: list[Row] = []
    for branch_id in ground.branch_ids:
        hours = [] if branch_id == ground.set_up.branch_id else list(ground.set_up.hours.usual)
        rows += _rows(branch_id, [*hours, special] if special else hours, ids)
    return Batch(RecordKind.OPENING_HOURS, rows)


def _rows(branch_id: int, all_hours: list[Hours], ids: Ids) -> Iterator[Row]:
    for hours in all_hours:
        days = map(written_day, hours.week.days)
        yield {
            "id": next(ids[RecordKind.OPENING_HOURS]),
            "branch_id": branch_id,
            "name": hours.name,
            "first_on": hours.first,
            "last_on": hours.last,
            **dict(zip(WEEKDAYS, days, strict=True)),
            "closes_on_holidays": hours.closes_on_holidays,
            "closes_on_joint_leave": hours.closes_on_joint_leave,
        }

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from app.models.opening_hours import WEEKDAYS
from app.services.demonstration.plan.rows import Row
from app.vocabulary.records import RecordKind
from tests.services.demonstration.planned import TUESDAY, Rows, planned

SUNDAY = datetime(2026, 11, 22, 3, 12, tzinfo=UTC)


def branches(rows: Rows) -> list[int]:
    """The first branch, which the setting up makes, and those that the plan adds."""
    return [1, *(row["id"] for row in rows[RecordKind.BRANCH])]


def variants(rows: Rows, branch_id: int = 1) -> list[Row]:
    hours = [row for row in rows[RecordKind.OPENING_HOURS] if row["branch_id"] == branch_id]
    return [row for row in hours if row["last_on"] is not None]


@pytest.fixture(scope="module")
def rows() -> Rows:
    return planned(now=TUESDAY)


def test_every_added_branch_has_weekly_hours(rows: Rows) -> None:
    weekly = [row["branch_id"] for row in rows[RecordKind.OPENING_HOURS] if row["last_on"] is None]
    assert weekly == branches(rows)[1:]
    assert weekly


def test_ramadan_has_hours_of_its_own_at_every_branch(rows: Rows) -> None:
    ramadans = [(row["name"], row["first_on"], row["last_on"]) for row in variants(rows)]
    assert ("Ramadan", date(2026, 2, 19), date(2026, 3, 20)) in ramadans
    assert len(ramadans) == 3
    for branch_id in branches(rows):
        assert [(one["first_on"], one["friday"]) for one in variants(rows, branch_id)] == [
            (first, "08:00-11:00") for _, first, _ in ramadans
        ]


def test_every_branch_closes_for_stock_taking_some_weeks_ahead(rows: Rows) -> None:
    closures = rows[RecordKind.CLOSURE]
    assert [row["branch_id"] for row in closures] == branches(rows)
    assert {(row["first_on"], row["last_on"]) for row in closures} == {(date(2027, 1, 8), date(2027, 1, 9))}


def test_a_demonstration_built_on_a_sunday_is_open_on_it_and_on_no_other() -> None:
    sunday = planned(now=SUNDAY)
    local = SUNDAY.astimezone(ZoneInfo("Asia/Jakarta")).date()
    for branch_id in branches(sunday):
        (special,) = [row for row in variants(sunday, branch_id) if row["name"] != "Ramadan"]
        assert (special["first_on"], special["last_on"]) == (local, local)
        assert [day for day in WEEKDAYS if special[day]] == ["sunday"]

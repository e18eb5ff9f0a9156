from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from app.models.opening_hours import WEEKDAYS
from app.vocabulary.records import RecordKind
from tests.services.demonstration.planned import TUESDAY, planned

SUNDAY = datetime(2026, 11, 22, 3, 12, tzinfo=UTC)


def test_every_branch_has_hours_on_an_ordinary_day() -> None:
    rows = planned(now=TUESDAY)
    others = [row["id"] for row in rows[RecordKind.BRANCH]]
    assert others
    assert [row["branch_id"] for row in rows[RecordKind.OPENING_HOURS]] == others


def test_a_demonstration_built_on_a_sunday_is_open_on_it_and_on_no_other() -> None:
    rows = planned(now=SUNDAY)
    special = [row for row in rows[RecordKind.OPENING_HOURS] if row["last_on"] is not None]
    local = SUNDAY.astimezone(ZoneInfo("Asia/Jakarta")).date()
    assert {row["branch_id"] for row in special} == {1, *(row["id"] for row in rows[RecordKind.BRANCH])}
    assert {(row["first_on"], row["last_on"]) for row in special} == {(local, local)}
    assert {row[day] for row in special for day in WEEKDAYS if row[day]} == {special[0]["sunday"]}

"""The guest book: members and others, counted by heads, moved by merges and taken back by undo."""

from zoneinfo import ZoneInfo

import pytest

from app.errors import RecordGoneError
from app.models.derived import PatronSummary
from app.models.list_entry import PreparedAnswer
from app.models.visit import Visit
from app.queries.queries import Queries
from app.services.commands import UndoChangeSet
from app.services.duplicate_commands import MergePatrons
from app.services.visits import SAME_VISIT, RecordVisit, RemoveVisit
from app.vocabulary.interaction_errors import ImpossibleNumberError
from app.vocabulary.patrons import PatronStatus
from tests.builders import Builder
from tests.settable_clock import SettableClock

ZONE = ZoneInfo("Asia/Jakarta")


def record(build: Builder, patron_id: int | None = None, **fields: object) -> int:
    return build.services.visits.record(build.actor, RecordVisit(patron_id, **fields)).result  # type: ignore[arg-type]  # the command's own fields


def people(build: Builder) -> tuple[int, int]:
    today = Queries.of(build.database).visits.today(1, ZONE)
    return today.members, today.others


def test_members_and_others_are_counted_by_heads(build: Builder) -> None:
    record(build, build.patron())
    record(build, build.patron("Calon", status=PatronStatus.PROSPECT))
    record(build, visitor="Pak Darmo")
    record(build, head_count=31)
    assert people(build) == (1, 33)


def test_a_line_says_who_came_for_what_and_where(build: Builder) -> None:
    purpose = build.entry(PreparedAnswer, "purpose.reading")
    record(build, build.patron("Suparti"), purpose_id=purpose, room="  Ruang baca ")
    (row,) = Queries.of(build.database).visits.today(1, ZONE).rows
    assert (row.name, row.room, row.staff_name) == ("Suparti", "Ruang baca", "Siti Rahmawati")
    assert row.purpose is not None
    assert row.purpose.english == "Reading"


def test_a_card_that_is_scanned_twice_is_one_visit(build: Builder, clock: SettableClock) -> None:
    patron_id = build.patron()
    first = record(build, patron_id)
    assert record(build, patron_id) == first
    clock.advance(minutes=SAME_VISIT.total_seconds() / 60 + 1)
    assert record(build, patron_id) != first
    assert people(build) == (2, 0)


def test_a_visit_is_use_of_the_library(build: Builder, clock: SettableClock) -> None:
    patron_id = build.patron()
    clock.advance(days=3)
    record(build, patron_id)
    with build.database.reading() as session:
        summary = session.get_one(PatronSummary, patron_id)
        assert summary.last_used_at == clock()
        assert summary.contact_count == 0


@pytest.mark.parametrize("heads", [0, -1, 10_001])
def test_an_impossible_number_of_people_is_refused(build: Builder, heads: int) -> None:
    with pytest.raises(ImpossibleNumberError):
        record(build, head_count=heads)
    assert list(build.all(Visit)) == []


def test_a_removed_patron_cannot_come(build: Builder) -> None:
    with pytest.raises(RecordGoneError):
        record(build, 4711)


def test_a_line_that_was_taken_out_comes_back_by_undo(build: Builder) -> None:
    visit_id = record(build, build.patron())
    removed = build.services.visits.remove(build.actor, RemoveVisit(visit_id))
    assert people(build) == (0, 0)
    assert removed.changes.change_set_id is not None
    build.services.history.undo(build.actor, UndoChangeSet(removed.changes.change_set_id))
    assert people(build) == (1, 0)
    assert build.database.check().is_clean


def test_visits_move_with_a_merge_and_return_with_its_undo(build: Builder) -> None:
    lost, kept = build.patron("Suparti"), build.patron("Suparti S.")
    visit_id = record(build, lost)
    merged = build.services.duplicates.merge(build.actor, MergePatrons(kept_id=kept, lost_id=lost))
    assert build.get(Visit, visit_id).patron_id == kept
    assert merged.changes.change_set_id is not None
    build.services.history.undo(build.actor, UndoChangeSet(merged.changes.change_set_id))
    assert build.get(Visit, visit_id).patron_id == lost


def test_yesterday_and_other_branches_are_not_today(build: Builder, clock: SettableClock) -> None:
    record(build, build.patron(), room="Ruang diskusi")
    clock.advance(days=1)
    visits = Queries.of(build.database).visits
    assert visits.today(1, ZONE).people == 0
    assert visits.today(2, ZONE).people == 0
    assert visits.rooms(1) == ("Ruang diskusi",)


def test_todays_guest_book_is_read_along_its_index(build: Builder) -> None:
    record(build, build.patron())
    with build.database.reading() as session:
        plan = session.connection().exec_driver_sql(
            "EXPLAIN QUERY PLAN SELECT sum(head_count) FROM visit "
            "WHERE branch_id = 1 AND deleted IS 0 AND came_at >= 0 AND came_at < 9"
        )
        assert "ix_visit_branch_id_deleted_came_at_id" in str(plan.all())

"""Many patrons get one value at once: one named change set, whole or not at all, taken back by one undo."""

from datetime import date
from pathlib import Path

import pytest

from app.bootstrap import new_library
from app.errors import EmptyNameError, RecordGoneError
from app.models.list_entry import Category
from app.models.patron import Patron
from app.queries.history import HistoryListing
from app.queries.patron_lists import PatronListing
from app.queries.queries import Queries
from app.services.batch_edits import EditManyPatrons
from app.services.demonstration.building import Demonstration
from app.services.demonstration.set_up import demonstration_set_up
from app.services.demonstration.size import DemonstrationSize
from app.services.services import Services
from app.vocabulary.batch_fields import BatchField, NobodyToChangeError, ValueMissingError
from app.vocabulary.changes import Action, Actor
from app.vocabulary.patrons import PatronStatus
from tests.builders import Builder
from tests.fixtures.library import Refused
from tests.settable_clock import SettableClock


@pytest.fixture
def queries(build: Builder) -> Queries:
    return Queries.of(build.database)


@pytest.fixture
def patrons(build: Builder) -> tuple[int, ...]:
    return tuple(build.patron(name) for name in ("Nur'aini", "Suparti", "Endah"))


def test_all_of_them_get_the_value_under_one_name(
    build: Builder, services: Services, actor: Actor, queries: Queries, patrons: tuple[int, ...]
) -> None:
    student = build.entry(Category, "student")
    command = EditManyPatrons(patrons, BatchField.CATEGORY, student, "Naik kelas 2026")
    committed = services.batch_edits.edit(actor, command)
    assert committed.result == 3
    assert {one.category_id for one in build.all(Patron)} == {student}
    (newest,) = queries.history.first(HistoryListing(), 1).ids
    row = queries.history.rows([newest])[newest]
    assert (row.action, row.reason) == (Action.EDIT_MANY_PATRONS, "Naik kelas 2026")
    assert build.database.check().is_clean


def test_one_undo_takes_all_of_it_back(
    build: Builder, services: Services, actor: Actor, patrons: tuple[int, ...]
) -> None:
    services.batch_edits.edit(actor, EditManyPatrons(patrons, BatchField.INSTITUTION, "SMAN 9", "Sekolah"))
    services.history.undo_last(actor)
    assert {one.institution for one in build.all(Patron)} == {None}


def test_those_who_have_the_value_are_left_alone(
    build: Builder, services: Services, actor: Actor, patrons: tuple[int, ...]
) -> None:
    build.put(Patron, patrons[0], status=PatronStatus.LEFT)
    version = build.get(Patron, patrons[0]).version
    command = EditManyPatrons(patrons, BatchField.STATUS, PatronStatus.LEFT, "Pindah")
    assert services.batch_edits.edit(actor, command).result == 2
    assert build.get(Patron, patrons[0]).version == version


def test_a_membership_never_ends_before_it_begins(
    build: Builder, services: Services, actor: Actor, queries: Queries, patrons: tuple[int, ...]
) -> None:
    build.put(Patron, patrons[0], member_since=date(2026, 9, 1))
    until = date(2026, 8, 31)
    preview = queries.batch_previews.preview(patrons, BatchField.MEMBER_UNTIL, until)
    assert (set(preview.changing), preview.same, preview.forbidden) == (set(patrons[1:]), 0, 1)
    command = EditManyPatrons(patrons, BatchField.MEMBER_UNTIL, until, "Akhir tahun ajaran")
    assert services.batch_edits.edit(actor, command).result == 2
    assert build.get(Patron, patrons[0]).member_until is None


def test_what_cannot_be_is_refused_and_nothing_is_kept(
    build: Builder, services: Services, actor: Actor, refused: Refused, patrons: tuple[int, ...]
) -> None:
    edit = services.batch_edits.edit
    with refused(ValueMissingError):
        edit(actor, EditManyPatrons(patrons, BatchField.STATUS, None, "Kosong"))
    with refused(RecordGoneError):
        edit(actor, EditManyPatrons(patrons, BatchField.CATEGORY, 4711, "Tidak ada"))
    with refused(EmptyNameError):
        edit(actor, EditManyPatrons(patrons, BatchField.INSTITUTION, "SMAN 9", "  "))
    with refused(NobodyToChangeError):
        edit(actor, EditManyPatrons(patrons, BatchField.INSTITUTION, None, "Sudah kosong"))
    with refused(NobodyToChangeError):
        edit(actor, EditManyPatrons((), BatchField.INSTITUTION, "SMAN 9", "Tidak ada orang"))


def test_a_stop_leaves_everything_as_it_was(
    build: Builder, services: Services, actor: Actor, patrons: tuple[int, ...]
) -> None:
    heard: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> bool:
        heard.append((done, total))
        return False

    command = EditManyPatrons(patrons, BatchField.INSTITUTION, "SMAN 9", "Sekolah")
    committed = services.batch_edits.edit(actor, command, stop)
    assert (committed.result, committed.changes.change_set_id) == (0, None)
    assert heard == [(3, 3)]
    assert {one.institution for one in build.all(Patron)} == {None}


def test_a_patron_removed_meanwhile_is_passed_over(
    build: Builder, services: Services, actor: Actor, patrons: tuple[int, ...]
) -> None:
    build.put(Patron, patrons[1], deleted=True)
    command = EditManyPatrons(patrons, BatchField.INSTITUTION, "SMAN 9", "Sekolah")
    assert services.batch_edits.edit(actor, command).result == 2


def test_everybody_found_is_listed_in_the_order_of_the_list_and_paged(
    build: Builder, queries: Queries, patrons: tuple[int, ...]
) -> None:
    many = tuple(build.patron(f"Siti {number}") for number in range(60))
    found = queries.batch_previews.found(PatronListing("siti"))
    assert set(found) == set(many)
    page = queries.batch_previews.first(found)
    assert (len(page.ids), page.complete) == (50, False)
    assert (*page.ids, *queries.batch_previews.rest(found, page.ids[-1])) == found
    assert queries.batch_previews.position(found, found[7]) == 7
    assert queries.batch_previews.position(found, patrons[0]) is None


@pytest.mark.slow
def test_a_hundred_thousand_are_changed_as_one(tmp_path: Path) -> None:
    library, actor = new_library(tmp_path / "besar.pemustaka", demonstration_set_up(), SettableClock())
    with library:
        Demonstration(library.database).build(actor, DemonstrationSize(100_000, 0, 0))
        ids = library.queries.batch_previews.found(PatronListing())
        command = EditManyPatrons(ids, BatchField.INSTITUTION, "SMAN 9 Semarang", "Sekolah")
        foreseen = library.queries.batch_previews.preview(ids, command.field, command.value)
        changed = library.services.batch_edits.edit(actor, command).result
        left = library.queries.batch_previews.preview(ids, command.field, command.value)
    assert len(ids) >= 100_000
    assert changed == len(foreseen.changing)
    assert (left.changing, left.same) == ((), len(ids))

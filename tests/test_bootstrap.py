"""Libraries are made, filled and restored as one, or not at all."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.bootstrap import demonstration_library, new_library, open_library, restore_library
from app.errors import EmptyNameError
from app.services.demonstration.set_up import demonstration_set_up
from app.services.demonstration.size import DemonstrationSize
from app.vocabulary.library_errors import LibraryIsFolderError, LibraryReadOnlyError
from tests.builders import SET_UP

SMALL = DemonstrationSize(patrons=60, interactions=100, requests=30)


class Stopped(Exception):  # noqa: N818  # no error of ours: what a person's wish raises
    pass


def stop(_done: int, _total: int) -> None:
    raise Stopped


def test_a_new_library_answers_who_sits_where(tmp_path: Path) -> None:
    library, first = new_library(tmp_path / "semarang.pemustaka", SET_UP)
    with library:
        assert [staff.id for staff in library.queries.desk.staff()] == [first.staff_id]
        assert [desk.id for desk in library.queries.desk.desks()] == [first.desk_id]


def test_a_library_that_cannot_be_set_up_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(EmptyNameError):
        new_library(tmp_path / "semarang.pemustaka", replace(SET_UP, staff_name=""))
    assert list(tmp_path.iterdir()) == []


def test_a_demonstration_is_marked_and_opens_as_siti_at_tembalang(tmp_path: Path) -> None:
    path = tmp_path / "contoh.pemustaka"
    library, first, made = demonstration_library(path, demonstration_set_up(), SMALL)
    with library:
        desk = library.queries.desk
        info = desk.info()
        assert info is not None
        assert info.is_demonstration
        assert made.patrons == SMALL.patrons
        assert [one.name for one in desk.staff() if one.id == first.staff_id] == ["Siti Rahmawati"]
        assert [one.branch_name for one in desk.desks() if one.id == first.desk_id] == ["Cabang Tembalang"]


def test_a_demonstration_that_is_stopped_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(Stopped):
        demonstration_library(tmp_path / "contoh.pemustaka", demonstration_set_up(), SMALL, stop)
    assert list(tmp_path.iterdir()) == []


def test_a_backup_is_restored_into_a_folder_that_is_not_there_yet(tmp_path: Path) -> None:
    library, _ = new_library(tmp_path / "semarang.pemustaka", SET_UP)
    with library:
        backup = library.database.back_up(tmp_path / "backup.pemustaka").path
    place = tmp_path / "Documents" / "Pemustaka" / "semarang.pemustaka"
    assert restore_library(backup, place) is None
    with open_library(place) as restored:
        assert restored.database.check().is_clean


def test_a_backup_is_not_restored_onto_a_folder_or_below_a_file(tmp_path: Path) -> None:
    library, _ = new_library(tmp_path / "semarang.pemustaka", SET_UP)
    with library:
        backup = library.database.back_up(tmp_path / "backup.pemustaka").path
    with pytest.raises(LibraryIsFolderError):
        restore_library(backup, tmp_path)
    with pytest.raises(LibraryReadOnlyError):
        restore_library(backup, backup / "semarang.pemustaka")

"""Backups are whole, restoring begins a new life, and nothing good is ever lost."""

from pathlib import Path

import pytest
from sqlalchemy import select

from app.models.change_set import Origin
from app.storage.database import Database
from app.storage.file.restoring import restore
from app.vocabulary.library_errors import (
    LibraryExistsError,
    LibraryInUseError,
    LibraryIsFolderError,
    LibraryNotOursError,
)
from tests.builders import Builder


def test_a_backup_made_beside_a_writer_is_whole(build: Builder, tmp_path: Path) -> None:
    build.patron(full_name="Suparti")
    made = build.database.back_up(tmp_path / "copy.pemustaka")
    with Database.open(made.path) as copy:
        assert copy.check().is_clean


def test_a_backup_never_overwrites_unasked(build: Builder, tmp_path: Path) -> None:
    target = tmp_path / "copy.pemustaka"
    target.write_text("precious")
    with pytest.raises(LibraryExistsError):
        build.database.back_up(target)
    with pytest.raises(LibraryIsFolderError):
        build.database.back_up(tmp_path)
    assert target.read_text() == "precious"


def test_restoring_keeps_the_file_that_was_there_and_begins_a_new_life(
    build: Builder, tmp_path: Path
) -> None:
    build.patron()
    copy = build.database.back_up(tmp_path / "copy.pemustaka").path
    build.patron(full_name="Datang kemudian")
    build.database.close()
    kept = restore(copy, build.database.path)
    assert kept is not None
    with Database.open(build.database.path) as restored:
        assert restored.check().is_clean
        with restored.reading() as session:
            origins = list(session.scalars(select(Origin).order_by(Origin.id)))
    assert [origin.is_own for origin in origins] == [False, True]
    assert origins[0].incarnation != origins[1].incarnation
    with Database.open(kept) as before:
        assert before.check().is_clean


def test_a_library_in_use_is_not_restored_over(build: Builder, tmp_path: Path) -> None:
    copy = build.database.back_up(tmp_path / "copy.pemustaka").path
    with pytest.raises(LibraryInUseError):
        restore(copy, build.database.path)


def test_only_a_library_is_restored(build: Builder, tmp_path: Path) -> None:
    build.database.close()
    stranger = tmp_path / "x"
    stranger.write_text("hello")
    with pytest.raises(LibraryNotOursError):
        restore(stranger, build.database.path)
    with Database.open(build.database.path) as database:
        assert database.check().is_clean

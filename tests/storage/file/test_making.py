"""A new library file is made whole, or not at all."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from sqlcipher3 import dbapi2

from app.storage.database import Database
from app.storage.file import faults, making
from app.vocabulary.library_errors import (
    DiskFullError,
    LibraryDamagedError,
    LibraryError,
    LibraryExistsError,
    LibraryIsFolderError,
    LibraryReadOnlyError,
)


class Usage(NamedTuple):
    total: int
    used: int
    free: int


def test_the_folders_of_a_new_library_are_made(tmp_path: Path) -> None:
    path = tmp_path / "Documents" / "Pemustaka" / "semarang.pemustaka"
    Database.create(path).close()
    with Database.open(path) as opened:
        assert opened.check().is_clean


def _a_folder(place: Path) -> Path:
    place.mkdir()
    return place


def _a_file(place: Path) -> Path:
    place.write_text("precious")
    return place


def _below_a_file(place: Path) -> Path:
    place.write_text("precious")
    return place / "semarang.pemustaka"


@pytest.mark.parametrize(
    ("prepare", "why"),
    [
        (_a_folder, LibraryIsFolderError),
        (_a_file, LibraryExistsError),
        (_below_a_file, LibraryReadOnlyError),
    ],
)
def test_a_place_that_cannot_take_a_library_is_refused_untouched(
    tmp_path: Path, prepare: Callable[[Path], Path], why: type[LibraryError]
) -> None:
    path = prepare(tmp_path / "place")
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(why):
        Database.create(path)
    assert sorted(tmp_path.rglob("*")) == before


def test_a_name_that_is_too_long_is_refused(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 10_000)
    for attempt in (Database.create, Database.open):
        with pytest.raises(LibraryReadOnlyError):
            attempt(path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("words", ["database or disk is full", "disk I/O error"])
def test_nothing_stays_behind_where_the_disk_fills_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    def fill_up(*_: object) -> None:
        raise dbapi2.OperationalError(words)

    monkeypatch.setattr(making, "build_schema", fill_up)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(1 << 30, 1 << 30, 0))
    with pytest.raises(DiskFullError):
        Database.create(tmp_path / "semarang.pemustaka")
    assert list(tmp_path.iterdir()) == []


def test_a_disk_with_room_that_fails_is_not_called_full(tmp_path: Path) -> None:
    error = faults.as_library_error(dbapi2.OperationalError("disk I/O error"), tmp_path / "x")
    assert isinstance(error, LibraryDamagedError)

"""A library file is opened, or refused with the reason, untouched."""

from pathlib import Path

import pytest

from app.storage.database import Database
from app.storage.engine import connect
from app.vocabulary.library_errors import (
    LibraryDamagedError,
    LibraryError,
    LibraryExistsError,
    LibraryInUseError,
    LibraryIsFolderError,
    LibraryMissingError,
    LibraryNewerError,
    LibraryNotOursError,
)
from tests.builders import Builder


def closed(build: Builder) -> Path:
    build.patron()
    build.database.close()
    return build.database.path


def test_a_library_open_elsewhere_says_by_whom_and_since_when(build: Builder) -> None:
    with pytest.raises(LibraryInUseError) as refused:
        Database.open(build.database.path)
    assert refused.value.process > 0
    assert refused.value.since is not None


def test_reading_works_beside_a_writer(build: Builder) -> None:
    build.patron()
    with Database.open(build.database.path, read_only=True) as beside:
        assert beside.check().is_clean


def test_a_newer_library_is_refused_untouched(build: Builder) -> None:
    path = closed(build)
    connection = connect(path)
    connection.execute("PRAGMA user_version=999")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(LibraryNewerError):
        Database.open(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"hello", b"SQLite format 3\x00" + bytes(200)])
def test_a_file_that_is_not_ours_is_refused_untouched(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.pemustaka"
    path.write_bytes(content)
    with pytest.raises(LibraryNotOursError):
        Database.open(path)
    assert path.read_bytes() == content


@pytest.mark.parametrize(("name", "error"), [("", LibraryIsFolderError), ("none", LibraryMissingError)])
def test_what_is_no_file_is_refused(tmp_path: Path, name: str, error: type[LibraryError]) -> None:
    with pytest.raises(error):
        Database.open(tmp_path / name)


def test_a_new_library_never_overwrites(build: Builder, tmp_path: Path) -> None:
    with pytest.raises(LibraryExistsError):
        Database.create(build.database.path)
    with pytest.raises(LibraryIsFolderError):
        Database.create(tmp_path)


def test_a_damaged_library_is_refused(build: Builder) -> None:
    path = closed(build)
    data = bytearray(path.read_bytes())
    data[100:4096] = b"\xff" * 3996
    path.write_bytes(data)
    with pytest.raises(LibraryDamagedError):
        Database.open(path)

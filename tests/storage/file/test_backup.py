"""Backups are whole, restoring begins a new life, and nothing good is ever lost."""

import errno
import shutil
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlcipher3 import dbapi2

from app.models.change_set import Origin
from app.models.patron import Patron
from app.storage.database import Database
from app.storage.file import backup
from app.storage.file.restoring import restore
from app.vocabulary.backup_errors import BackupNotWholeError, BackupOntoItselfError, BackupPlaceGoneError
from app.vocabulary.library_errors import (
    BackupFailedError,
    DiskFullError,
    LibraryError,
    LibraryExistsError,
    LibraryInUseError,
    LibraryIsFolderError,
    LibraryNotOursError,
    LibraryReadOnlyError,
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


class _StopError(Exception):
    pass


def _patrons(path: Path) -> int:
    with Database.open(path) as copy, copy.reading() as session:
        return session.scalar(select(func.count()).select_from(Patron)) or 0


def test_a_backup_holds_one_moment_however_much_is_changed_meanwhile(
    build: Builder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "_PAGES_AT_A_TIME", 5)
    build.patron()
    told: list[tuple[int, int]] = []

    def add_one_more(done: int, total: int) -> None:
        told.append((done, total))
        if len(told) < 20:
            build.patron()

    made = build.database.back_up(tmp_path / "copy.pemustaka", progress=add_one_more)
    assert len(told) > 20
    assert [done for done, _ in told] == sorted(done for done, _ in told)  # it never began anew
    assert told[-1][0] == told[-1][1]
    assert _patrons(made.path) == 1


def test_a_backup_that_is_given_up_leaves_nothing_behind(build: Builder, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()

    def stop(_done: int, _total: int) -> None:
        raise _StopError

    with pytest.raises(_StopError):
        build.database.back_up(folder / "copy.pemustaka", progress=stop)
    assert list(folder.iterdir()) == []
    assert build.database.last_backup() is None


def test_a_stick_pulled_out_meanwhile_is_missed(build: Builder, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()

    def pull_out(_done: int, _total: int) -> None:
        shutil.rmtree(folder)

    with pytest.raises(BackupPlaceGoneError) as error:
        build.database.back_up(folder / "copy.pemustaka", progress=pull_out)
    assert error.value.path == folder
    with pytest.raises(BackupPlaceGoneError):
        build.database.back_up(folder / "copy.pemustaka")


def test_the_library_is_never_written_over_by_its_own_copy(build: Builder) -> None:
    with pytest.raises(BackupOntoItselfError):
        build.database.back_up(build.database.path, replace=True)
    assert build.database.check().is_clean


def test_a_copy_that_is_not_whole_is_taken_away(
    build: Builder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = tmp_path / "copy.pemustaka"
    build.database.back_up(good)
    before = good.read_bytes()

    def damage(path: Path) -> None:
        with path.open("r+b") as file:
            file.seek(path.stat().st_size // 2)
            file.write(b"\xff" * 8192)

    monkeypatch.setattr(backup, "_force_to_disk", lambda path: damage(path) if path.is_file() else None)
    with pytest.raises((BackupNotWholeError, BackupFailedError)):
        build.database.back_up(good, replace=True)
    assert good.read_bytes() == before
    assert [one.name for one in tmp_path.glob(".*")] == []


@pytest.mark.parametrize(
    ("fault", "why"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), DiskFullError),
        (OSError(errno.EROFS, "Read-only file system"), LibraryReadOnlyError),
        (OSError(errno.EACCES, "Permission denied"), LibraryReadOnlyError),
        (OSError(errno.EIO, "Input/output error"), BackupFailedError),
        (dbapi2.OperationalError("database or disk is full"), DiskFullError),
        (dbapi2.OperationalError("unable to open database file"), LibraryReadOnlyError),
        (dbapi2.OperationalError("attempt to write a readonly database"), LibraryReadOnlyError),
        (dbapi2.OperationalError("disk I/O error"), BackupFailedError),
        (dbapi2.DatabaseError("database disk image is malformed"), BackupFailedError),
    ],
    ids=str,
)
def test_what_a_place_refuses_is_said_as_a_person_can_act_on(
    tmp_path: Path, fault: Exception, why: type[LibraryError]
) -> None:
    assert type(backup._explained(fault, tmp_path / "copy.pemustaka")) is why
    gone = tmp_path / "stick" / "copy.pemustaka"
    assert type(backup._explained(fault, gone)) is BackupPlaceGoneError

"""Backups: a whole, checked copy by SQLite's own backup, never a copy of a live file."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from app.storage.engine import connect
from app.vocabulary.library_errors import BackupFailedError, LibraryExistsError, LibraryIsFolderError


@dataclass(frozen=True, slots=True)
class BackupMade:
    """A copy that was opened again and found whole."""

    path: Path
    size: int


def back_up(library: Path, target: Path, *, replace: bool = False) -> BackupMade:
    """Write a checked copy of `library` to `target` (may run while the library is being written).

    The copy is made under a temporary name, forced to the disk, opened and checked, and only then renamed:
    an older good copy is never lost to a bad new one. Raises BackupFailedError, LibraryIsFolderError,
    LibraryExistsError (unless `replace`).
    """
    if target.is_dir():
        raise LibraryIsFolderError(target)
    if target.exists() and not replace:
        raise LibraryExistsError(target)
    temporary = target.with_name(f".{target.name}.part")
    try:
        temporary.unlink(missing_ok=True)
        _copy(library, temporary)
        _force_to_disk(temporary)
        _require_whole(temporary)
        temporary.replace(target)
        _force_to_disk(target.parent)
    except (OSError, dbapi2.Error) as error:
        temporary.unlink(missing_ok=True)
        raise BackupFailedError(target, str(error)) from error
    return BackupMade(target, target.stat().st_size)


def _copy(library: Path, temporary: Path) -> None:
    source = connect(library, mode="ro")
    try:
        copy: Any = dbapi2.connect(str(temporary), isolation_level=None)
        try:
            source.backup(copy)
            copy.execute("PRAGMA journal_mode=DELETE")  # one file, complete in itself
        finally:
            copy.close()
    finally:
        source.close()


def _require_whole(copy: Path) -> None:
    connection = connect(copy, mode="ro", quick=True)
    try:
        (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    finally:
        connection.close()
    if verdict != "ok":
        copy.unlink()
        raise BackupFailedError(copy, str(verdict))


def _force_to_disk(path: Path) -> None:
    if path.is_dir() and os.name == "nt":
        return  # Windows cannot open folders for this
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)

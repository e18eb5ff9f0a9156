"""Backups: a whole, checked copy by SQLite's own backup, never a copy of a live file."""

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from app.storage.engine import connect
from app.storage.file.faults import as_library_error
from app.vocabulary.backup_errors import BackupNotWholeError, BackupOntoItselfError, BackupPlaceGoneError
from app.vocabulary.library_errors import (
    BackupFailedError,
    DiskFullError,
    LibraryError,
    LibraryExistsError,
    LibraryIsFolderError,
    LibraryReadOnlyError,
)

Progress = Callable[[int, int], None]
"""Told how many pages are copied, of how many; may raise to give up. All are copied: the check is next."""

_PAGES_AT_A_TIME = 2_000
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_READ_ONLY = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})


def back_up(library: Path, target: Path, *, replace: bool = False, progress: Progress | None = None) -> int:
    """Write a checked copy of `library` to `target` and answer its size in bytes.

    May run while the library is being written. The copy is made under a temporary name, forced to the disk,
    opened and checked, and only then renamed: an older good copy is never lost to a bad new one.

    Raises LibraryExistsError (unless `replace`), LibraryIsFolderError, BackupOntoItselfError, DiskFullError,
    LibraryReadOnlyError, BackupFailedError (a place that is gone or a copy that is not whole have their own),
    and whatever `progress` raises: then nothing is kept.
    """
    if target.is_dir():
        raise LibraryIsFolderError(target)
    if target.exists() and library.exists() and target.samefile(library):
        raise BackupOntoItselfError(target)
    if target.exists() and not replace:
        raise LibraryExistsError(target)
    if not target.parent.is_dir():
        raise BackupPlaceGoneError(target.parent, "")
    temporary = target.with_name(f".{target.name}.part")
    try:
        _write(library, temporary, progress)
        _require_whole(temporary, target)
        temporary.replace(target)
        _force_to_disk(target.parent)
        return target.stat().st_size
    except (OSError, dbapi2.Error) as error:
        raise _explained(error, target) from error
    finally:
        _remove(temporary)


def _write(library: Path, temporary: Path, progress: Progress | None) -> None:
    _remove(temporary)
    source = connect(library, mode="ro")
    try:
        copy: Any = dbapi2.connect(str(temporary), isolation_level=None)
        try:
            _copy(source, copy, progress)
            copy.execute("PRAGMA journal_mode=DELETE")  # one file, complete in itself
        finally:
            copy.close()
    finally:
        source.close()
    _force_to_disk(temporary)


def _copy(source: Any, copy: Any, progress: Progress | None) -> None:
    """Copy a few pages at a time, all of one snapshot.

    The transaction that is held open keeps the snapshot: without it each change made meanwhile by others
    would make SQLite begin anew.
    """
    source.execute("BEGIN")
    source.execute("SELECT count(*) FROM sqlite_schema").fetchone()

    def tell(_status: int, remaining: int, total: int) -> None:
        if progress is not None:
            progress(total - remaining, total)

    source.backup(copy, pages=_PAGES_AT_A_TIME, progress=tell)
    source.execute("ROLLBACK")


def _require_whole(copy: Path, target: Path) -> None:
    connection = connect(copy, mode="ro", quick=True)
    try:
        (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    finally:
        connection.close()
    if verdict != "ok":
        raise BackupNotWholeError(target, str(verdict))


def _explained(error: Exception, target: Path) -> LibraryError:
    """The error that a person can act on."""
    if not target.parent.is_dir():
        return BackupPlaceGoneError(target.parent, str(error))
    if isinstance(error, OSError):
        if error.errno in _FULL:
            return DiskFullError(target)
        if error.errno in _READ_ONLY:
            return LibraryReadOnlyError(target)
        return BackupFailedError(target, error.strerror or str(error))
    known = as_library_error(error, target)
    if isinstance(known, DiskFullError | LibraryReadOnlyError):
        return known
    return BackupFailedError(target, str(error))


def _remove(temporary: Path) -> None:
    """Take away what was half written; where the stick has gone, it went along."""
    for suffix in ("", "-journal"):
        try:
            temporary.with_name(f"{temporary.name}{suffix}").unlink(missing_ok=True)
        except OSError:
            continue


def _force_to_disk(path: Path) -> None:
    if path.is_dir() and os.name == "nt":
        return  # Windows cannot open folders for this
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)

"""Turns what SQLite says about a file into the program's own errors, where a person can do something."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from app.vocabulary.library_errors import (
    DiskFullError,
    LibraryDamagedError,
    LibraryError,
    LibraryReadOnlyError,
)

_LEAST_ROOM = 1 << 20
_DAMAGE = ("malformed", "not a database", "file is encrypted", "disk image", "disk I/O error")
_READ_ONLY = ("readonly", "unable to open database")


def as_library_error(error: BaseException, path: Path) -> LibraryError | None:
    """The error a person can act on, or None when it is a bug."""
    words = str(error.orig if isinstance(error, DBAPIError) else error)
    if "disk is full" in words or ("disk I/O error" in words and _has_no_room(path)):
        return DiskFullError(path)
    if any(sign in words for sign in _READ_ONLY):
        return LibraryReadOnlyError(path)
    if any(sign in words for sign in _DAMAGE):
        return LibraryDamagedError(path, words)
    return None


def _has_no_room(path: Path) -> bool:
    """Whether the disk is as good as full: SQLite's shared memory then fails without saying why."""
    try:
        return shutil.disk_usage(path.parent).free < _LEAST_ROOM
    except OSError:
        return False


@contextmanager
def faults_of(path: Path) -> Iterator[None]:
    """Within this block, faults of the file are raised as LibraryError."""
    try:
        yield
    except (DBAPIError, dbapi2.Error) as error:
        known = as_library_error(error, path)
        if known is None:
            raise
        raise known from error

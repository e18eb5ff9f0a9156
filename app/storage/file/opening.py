"""Opens an existing library file, or says clearly why not."""

from pathlib import Path

from app.storage.engine import connect
from app.storage.file import header, migrating
from app.storage.file.faults import faults_of
from app.storage.file.local_disk import is_on_network
from app.storage.file.lock import WriterLock
from app.storage.schema import SCHEMA
from app.vocabulary.library_errors import LibraryDamagedError, LibraryOnNetworkError, LibraryReadOnlyError


def inspect(path: Path) -> None:
    """Raise what would stop the file from being read (see `header.require_ours`), or LibraryDamagedError."""
    header.require_ours(path)
    with faults_of(path):
        connection = connect(path, mode="ro")
        try:
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        finally:
            connection.close()


def open_for_writing(path: Path) -> WriterLock:
    """Take the lock and make the file ready: checked after a kill, migrated when older.

    Raises LibraryError: missing, a folder, not ours, newer, on a network drive, read-only, in use, damaged.
    """
    version = header.require_ours(path).user_version
    if is_on_network(path):
        raise LibraryOnNetworkError(path)
    _require_writable(path)
    lock = WriterLock(path)
    try:
        with faults_of(path):
            if lock.was_killed:
                _quick_check(path)
            if version < SCHEMA:
                migrating.migrate(path)
            _probe(path)
    except BaseException:
        lock.release()
        raise
    return lock


def _require_writable(path: Path) -> None:
    try:
        with path.open("r+b"):
            pass
    except OSError as error:
        raise LibraryReadOnlyError(path) from error


def _quick_check(path: Path) -> None:
    connection = connect(path)
    try:
        (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    finally:
        connection.close()
    if verdict != "ok":
        raise LibraryDamagedError(path, str(verdict))


def _probe(path: Path) -> None:
    """A write that changes nothing: a file or folder that cannot be written shows itself here, not later."""
    connection = connect(path)
    try:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE origin SET clock = clock")
        connection.execute("ROLLBACK")
    finally:
        connection.close()

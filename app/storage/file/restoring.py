"""Puts a backup in place of a library file: the present one is kept, the restored one begins a new life."""

from pathlib import Path

from sqlcipher3 import dbapi2

from app.models.base import new_uid
from app.storage.engine import connect
from app.storage.file import header
from app.storage.file.backup import back_up
from app.storage.file.local_disk import is_on_network
from app.storage.file.lock import WriterLock
from app.vocabulary.library_errors import (
    BackupFailedError,
    DiskFullError,
    LibraryError,
    LibraryIsFolderError,
    LibraryOnNetworkError,
    LibraryReadOnlyError,
    RestoreFailedError,
)


def restore(backup: Path, library: Path) -> Path | None:
    """Make `library` what `backup` holds; answer where the file that was there is kept, if there was one.

    Raises LibraryError when the backup is not a whole library of ours, when the library is in use, or when
    writing fails; the present file is then untouched.
    """
    header.require_ours(backup)
    if library.is_dir():
        raise LibraryIsFolderError(library)
    if is_on_network(library):
        raise LibraryOnNetworkError(library)
    _make_folder_of(library)
    lock = WriterLock(library)
    try:
        kept = _set_aside(library) if library.exists() else None
        arriving = library.with_name(f".{library.name}.restoring")
        back_up(backup, arriving, replace=True)
        _begin_new_life(arriving)
        _remove_log(library)
        arriving.replace(library)
    except (OSError, dbapi2.Error) as error:
        raise RestoreFailedError(library, str(error)) from error
    except BackupFailedError as error:
        raise RestoreFailedError(library, error.detail) from error
    except (DiskFullError, LibraryReadOnlyError) as error:
        raise type(error)(library) from error  # what arrives has a name that nobody knows
    finally:
        lock.release()
    return kept


def _make_folder_of(library: Path) -> None:
    try:
        library.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LibraryReadOnlyError(library) from error


def _set_aside(library: Path) -> Path:
    number = 1
    while (kept := library.with_name(f"{library.stem}.before-restore-{number}{library.suffix}")).exists():
        number += 1
    try:
        back_up(library, kept)
    except LibraryError:
        # What is there cannot be opened (that may be why a backup is restored): keep its bytes as they are.
        kept.write_bytes(library.read_bytes())
    return kept


def _begin_new_life(path: Path) -> None:
    """A new incarnation: changes made from here on are never taken for those lost since the backup."""
    connection = connect(path)
    try:
        connection.execute("BEGIN IMMEDIATE")
        (replica, clock) = connection.execute("SELECT replica, clock FROM origin WHERE is_own").fetchone()
        connection.execute("UPDATE origin SET is_own = 0 WHERE is_own")
        connection.execute(
            "INSERT INTO origin (replica, incarnation, is_own, seq, clock) VALUES (?, ?, 1, 0, ?)",
            (replica, new_uid(), clock),
        )
        connection.execute("COMMIT")
        connection.execute("PRAGMA journal_mode=DELETE")
    finally:
        connection.close()


def _remove_log(library: Path) -> None:
    """The log of the old file must never be replayed into the new one."""
    for suffix in ("-wal", "-shm"):
        library.with_name(f"{library.name}{suffix}").unlink(missing_ok=True)

"""Makes a new, empty library file: tables, text indexes, origin, header."""

from contextlib import suppress
from pathlib import Path

from sqlalchemy import Connection, insert

from app.models.base import new_uid
from app.models.change_set import Origin
from app.models.tables import METADATA
from app.storage import text_indexes
from app.storage.changes import tripwire
from app.storage.engine import connect
from app.storage.file.faults import faults_of
from app.storage.file.local_disk import is_on_network
from app.storage.file.lock import lock_path
from app.storage.schema import APPLICATION_ID, SCHEMA
from app.vocabulary.library_errors import (
    DiskFullError,
    LibraryExistsError,
    LibraryIsFolderError,
    LibraryOnNetworkError,
    LibraryReadOnlyError,
)

_NO_SPACE = 28  # errno.ENOSPC, also what Windows maps ERROR_DISK_FULL to


def make_file(path: Path) -> None:
    """Make the file itself, empty, in WAL mode.

    Raises LibraryIsFolderError, LibraryExistsError, LibraryReadOnlyError, LibraryOnNetworkError,
    DiskFullError.
    """
    try:
        if path.is_dir():
            raise LibraryIsFolderError(path)
        if path.exists():
            raise LibraryExistsError(path)
        if is_on_network(path):
            raise LibraryOnNetworkError(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(exist_ok=False)
    except OSError as error:
        raise (DiskFullError(path) if error.errno == _NO_SPACE else LibraryReadOnlyError(path)) from error
    try:
        with faults_of(path):
            connect(path).close()
    except BaseException:
        remove_file(path)
        raise


def remove_file(path: Path) -> None:
    """Take away a file that could not be made whole, with its lock and its logs."""
    logs = (path.with_name(f"{path.name}{suffix}") for suffix in ("-wal", "-shm"))
    for leftover in (path, lock_path(path), *logs):
        with suppress(OSError):  # what kept the file from being made may also keep it from being removed
            leftover.unlink(missing_ok=True)


def build_schema(connection: Connection) -> None:
    """Make every table, the text indexes and this file's origin, and stamp the header, in one transaction."""
    with tripwire.lifted(connection):
        METADATA.create_all(connection)
        text_indexes.create(connection)
        connection.execute(
            insert(Origin).values(replica=new_uid(), incarnation=new_uid(), is_own=True, seq=0, clock=0)
        )
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version={SCHEMA}")

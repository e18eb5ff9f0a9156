"""The two engines on one file: a writer that locks at once, and readers that cannot write.

Settings and their reasons are in docs/decisions.md: a kill or power cut after COMMIT loses nothing.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from app.vocabulary.library_errors import SqliteTooOldError

OLDEST_SAFE_SQLITE = (3, 51, 3)
"""Earlier ones have a WAL-reset bug that can corrupt a file (3.7.0 to 3.51.2)."""

_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "secure_delete=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "busy_timeout=5000",
    "temp_store=MEMORY",
    "cache_size=-32000",
    "journal_size_limit=67108864",
)


def require_safe_sqlite() -> None:
    """Raise SqliteTooOldError when the driver carries an SQLite with the corrupting bug."""
    if dbapi2.sqlite_version_info < OLDEST_SAFE_SQLITE:
        raise SqliteTooOldError(dbapi2.sqlite_version)


def connect(path: Path, *, mode: str = "rw", quick: bool = False) -> Any:
    """Open the bare driver on an existing file (`mode` rw, ro or rwc), in autocommit."""
    connection = dbapi2.connect(
        f"{path.absolute().as_uri()}?mode={mode}", uri=True, check_same_thread=False, isolation_level=None
    )
    if not quick:
        for pragma in _PRAGMAS:
            if mode != "ro" or not pragma.startswith(("journal_mode", "synchronous")):
                connection.execute(f"PRAGMA {pragma}")
    return connection


def writer(path: Path) -> Engine:
    """The engine that writes: one connection, each transaction holds the write lock from its start."""
    return _engine(lambda: connect(path), "BEGIN IMMEDIATE", size=1)


def readers(path: Path, *, read_only: bool = False) -> Engine:
    """The engine that reads: each transaction sees one snapshot and cannot write."""

    def open_reader() -> Any:
        connection = connect(path, mode="ro" if read_only else "rw")
        connection.execute("PRAGMA query_only=ON")
        return connection

    return _engine(open_reader, "BEGIN", size=4)


def _engine(creator: Callable[[], Any], begin: str, size: int) -> Engine:
    engine = create_engine(
        "sqlite+pysqlite://",
        module=dbapi2,
        creator=creator,
        poolclass=QueuePool,
        pool_size=size,
        max_overflow=0,
        hide_parameters=True,
    )

    def on_begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    event.listen(engine, "begin", on_begin)
    return engine

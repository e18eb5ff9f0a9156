"""The database of one library file: reading sessions, writing actions, and its life from open to close."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Self

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2

from app.clock import Clock, system_clock
from app.models.change_set import Origin
from app.storage import engine
from app.storage.calendars import Calendars
from app.storage.changes import tripwire
from app.storage.changes.ledger import ChangeSetHead
from app.storage.changes.uids import UidBook
from app.storage.derived.keeper import DerivedKeeper
from app.storage.file import checking, making, opening
from app.storage.file.backup import Progress as CopyProgress
from app.storage.file.backup import back_up
from app.storage.file.checking import CheckReport, Progress
from app.storage.file.faults import faults_of
from app.storage.file.last_backup import recall, remember
from app.storage.file.lock import WriterLock
from app.storage.search import TextSearch
from app.storage.writing import Writing
from app.vocabulary.backups import Backup
from app.vocabulary.changes import Action, Actor


class Database:
    """One open library file. Made by `create` or `open`; close it, or use it as a context manager."""

    def __init__(self, path: Path, clock: Clock, lock: WriterLock | None) -> None:
        self.path = path
        self.clock = clock
        self.search = TextSearch()
        self.calendars = Calendars()
        self.reader_engine: Engine = engine.readers(path, read_only=lock is None)
        self._lock = lock
        self._writer: Engine | None = None
        self._writing_mutex = threading.Lock()
        self._book = UidBook()
        if lock is not None:
            self._writer = engine.writer(path)
            tripwire.arm(self._writer)

    @classmethod
    def create(cls, path: Path, clock: Clock = system_clock) -> Self:
        """Make a new library file and open it. Raises LibraryError (see app/storage/file/making.py)."""
        engine.require_safe_sqlite()
        making.make_file(path)
        database = cls(path, clock, WriterLock(path))
        try:
            database._build()
        except BaseException:
            database.close()
            making.remove_file(path)
            raise
        return database

    @classmethod
    def open(cls, path: Path, clock: Clock = system_clock, *, read_only: bool = False) -> Self:
        """Open an existing library; `read_only` works beside a writing process.

        Raises LibraryError of the kind that says why not (see app/storage/file/opening.py).
        """
        engine.require_safe_sqlite()
        if read_only:
            opening.inspect(path)
            return cls(path, clock, None)
        lock = opening.open_for_writing(path)
        return cls(path, clock, lock)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that sees one snapshot and cannot write."""
        with faults_of(self.path), Session(self.reader_engine, autoflush=False) as session:
            yield session

    @contextmanager
    def writing(self, by: Actor, action: Action, *, reason: str | None = None) -> Iterator[Writing]:
        """One action: a transaction that holds the write lock from its start, and its change set.

        Leaving the block commits durably; an exception rolls everything back. Never nested.
        """
        head = ChangeSetHead(by, action, self.clock(), reason)
        with (
            self._writing_mutex,
            faults_of(self.path),
            Session(self._writer_engine(), autoflush=False, expire_on_commit=False) as session,
        ):
            writing = Writing(session, head, self._book, DerivedKeeper(self.calendars))
            try:
                yield writing
                writing.finish()
                session.commit()
            except BaseException:
                session.rollback()
                raise

    def check(self, progress: Progress = lambda _part: None) -> CheckReport:
        """Check the whole library in one snapshot (see app/storage/file/checking.py); slow on a large one."""
        with faults_of(self.path), self.reader_engine.connect() as connection:
            return checking.check(connection, self.path, progress)

    def back_up(self, target: Path, *, replace: bool = False, progress: CopyProgress | None = None) -> Backup:
        """Write a checked copy of the whole library, and note it; may run beside everything else.

        Raises LibraryError of the kind that says why not (see app/storage/file/backup.py).
        """
        made_at = self.clock()
        size = back_up(self.path, target, replace=replace, progress=progress)
        made = Backup(target, size, made_at)
        remember(self.path, self._identity(), made)
        return made

    def last_backup(self) -> Backup | None:
        """The backup made last, as far as it was noted here; it may have been taken away since."""
        return recall(self.path, self._identity())

    def _identity(self) -> str:
        """What names this library in all its copies."""
        with self.reading() as session:
            return session.scalars(select(Origin.replica).where(Origin.is_own)).one().hex()

    def close(self) -> None:
        """Leave in order: the log is folded into the file, and the lock says so."""
        self.reader_engine.dispose()
        if self._writer is not None and self._lock is not None:
            self._writer.dispose()
            with suppress(dbapi2.Error):  # a stick pulled out, a full disk: the next opening folds it in
                _checkpoint(self.path)
            self._lock.release()
            self._writer = self._lock = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def _build(self) -> None:
        with faults_of(self.path):
            with self._writer_engine().begin() as connection:
                making.build_schema(connection)
            _checkpoint(self.path)  # so that the header itself says whose file it is, to whoever looks

    def _writer_engine(self) -> Engine:
        if self._writer is None:
            raise RuntimeError("this library was opened for reading only, or is closed")
        return self._writer


def _checkpoint(path: Path) -> None:
    connection = engine.connect(path)
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()

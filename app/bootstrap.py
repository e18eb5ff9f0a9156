"""Puts the parts together by hand: one library file, its services, its queries. Knows no Qt."""

from dataclasses import dataclass
from pathlib import Path
from typing import Self

from app.clock import Clock, system_clock
from app.queries.queries import Queries
from app.services.commands import SetUpLibrary
from app.services.services import Services
from app.services.setup import Setup
from app.storage.database import Database
from app.storage.file import restoring
from app.storage.file.lock import lock_path
from app.vocabulary.changes import Actor


@dataclass(frozen=True, slots=True)
class OpenLibrary:
    """An open library with all that acts on it and looks at it. Close it, or use it in a with-block."""

    database: Database
    services: Services
    queries: Queries

    @classmethod
    def over(cls, database: Database) -> Self:
        """All parts over one database."""
        return cls(database, Services.over(database), Queries.of(database))

    def close(self) -> None:
        """Leave the file in order."""
        self.database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()


def open_library(path: Path, clock: Clock = system_clock, *, read_only: bool = False) -> OpenLibrary:
    """Open a library file. Raises LibraryError of the kind that says why not."""
    return OpenLibrary.over(Database.open(path, clock, read_only=read_only))


def new_library(path: Path, command: SetUpLibrary, clock: Clock = system_clock) -> tuple[OpenLibrary, Actor]:
    """Make a library and open it; also answers its first staff member at its first desk.

    Raises LibraryError, and what `command` can have wrong: then there is no file, as before.
    """
    database = Database.create(path, clock)
    try:
        first = Setup(database).new_library(command).result
    except BaseException:
        database.close()
        for leftover in (path, lock_path(path)):
            leftover.unlink(missing_ok=True)
        raise
    return OpenLibrary.over(database), first


def restore_library(backup: Path, library: Path) -> Path | None:
    """Put a backup in place of a library; answers where the file that was there is kept."""
    return restoring.restore(backup, library)

"""Puts the parts together by hand: one library file, its services, its queries. Knows no Qt."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from app.clock import Clock, system_clock
from app.queries.queries import Queries
from app.services.commands import SetUpLibrary
from app.services.demonstration.building import Demonstration, Progress
from app.services.demonstration.size import DemonstrationCounts, DemonstrationSize
from app.services.services import Services
from app.services.setup import Setup
from app.storage.database import Database
from app.storage.file import restoring
from app.storage.file.making import remove_file
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
    with _all_or_nothing(path, clock) as database:
        first = Setup(database).new_library(command).result
    return OpenLibrary.over(database), first


def demonstration_library(
    path: Path,
    command: SetUpLibrary,
    size: DemonstrationSize,
    progress: Progress | None = None,
    clock: Clock = system_clock,
) -> tuple[OpenLibrary, Actor, DemonstrationCounts]:
    """Make a demonstration library and open it, as `new_library` does; `command` must mark it as one.

    Raises LibraryError, and whatever `progress` raises to give up: then there is no file, as before.
    """
    with _all_or_nothing(path, clock) as database:
        first = Setup(database).new_library(command).result
        made = Demonstration(database).build(first, size, progress).result
    return OpenLibrary.over(database), first, made


@contextmanager
def _all_or_nothing(path: Path, clock: Clock) -> Iterator[Database]:
    """A new file, which is gone again where this block fails."""
    database = Database.create(path, clock)
    try:
        yield database
    except BaseException:
        database.close()
        remove_file(path)
        raise


def restore_library(backup: Path, library: Path) -> Path | None:
    """Put a backup in place of a library; answers where the file that was there is kept."""
    return restoring.restore(backup, library)

"""What the first start needs of whoever makes and opens library files: the desk brings it along."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from app.queries.queries import Queries
from app.services.commands import SetUpLibrary
from app.services.demonstration.size import DemonstrationCounts, DemonstrationSize
from app.services.services import Services
from app.vocabulary.changes import Actor


class LibraryInHand(Protocol):
    """An open library. Whoever holds it closes it."""

    @property
    def services(self) -> Services:
        """What acts on it."""

    @property
    def queries(self) -> Queries:
        """What looks at it."""

    def close(self) -> None:
        """Leave the file in order."""


class Libraries(Protocol):
    """Makes and opens library files; each raises LibraryError of the kind that says why not."""

    def new_library(self, path: Path, command: SetUpLibrary, /) -> tuple[LibraryInHand, Actor]:
        """Make one and open it; also answers its first staff member at its first desk."""

    def demonstration_library(
        self,
        path: Path,
        command: SetUpLibrary,
        size: DemonstrationSize,
        progress: Callable[[int, int], None] | None,
        /,
    ) -> tuple[LibraryInHand, Actor, DemonstrationCounts]:
        """Make one full of made-up people and open it; what `progress` raises leaves no file."""

    def open_library(self, path: Path, /) -> LibraryInHand:
        """Open a file that is there."""

    def restore_library(self, backup: Path, library: Path, /) -> Path | None:
        """Put a backup in place of a library; answers where the file that was there is kept."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A library to work in; `first` sits at the desk where it was just made."""

    library: LibraryInHand
    path: Path
    first: Actor | None = None

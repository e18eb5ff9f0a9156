"""The ways to begin, and what each page of the first start asks for in the end."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.services.commands import SetUpLibrary


class Way(StrEnum):
    """How a library comes to this desk, in the order in which it is offered."""

    NEW_WITH_PATRONS = "new_with_patrons"
    NEW = "new"
    DEMONSTRATION = "demonstration"
    OPEN = "open"
    RESTORE = "restore"


@dataclass(frozen=True, slots=True)
class MakeLibrary:
    """A new library; with `brings_in` its patrons come next."""

    path: Path
    command: SetUpLibrary
    brings_in: bool


@dataclass(frozen=True, slots=True)
class MakeDemonstration:
    """A demonstration library."""

    path: Path
    command: SetUpLibrary


@dataclass(frozen=True, slots=True)
class OpenFile:
    """A library that is here already."""

    path: Path


@dataclass(frozen=True, slots=True)
class RestoreBackup:
    """A backup, put in the place of a library."""

    backup: Path
    path: Path


Wish = MakeLibrary | MakeDemonstration | OpenFile | RestoreBackup

"""What can be wrong with a library file: data, no sentences (as in app/errors.py)."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.errors import PemustakaError


@dataclass
class LibraryError(PemustakaError):
    """A library file that cannot be used as asked."""

    path: Path


@dataclass
class LibraryMissingError(LibraryError):
    """There is no file here."""


@dataclass
class LibraryExistsError(LibraryError):
    """A new library would overwrite a file."""


@dataclass
class LibraryIsFolderError(LibraryError):
    """The path is a folder."""


@dataclass
class LibraryReadOnlyError(LibraryError):
    """The file or its folder cannot be written."""


@dataclass
class LibraryNotOursError(LibraryError):
    """The file is not a Pemustaka library."""


@dataclass
class LibraryNewerError(LibraryError):
    """The file was written by a newer version of the program."""

    schema: int


@dataclass
class LibraryDamagedError(LibraryError):
    """The file fails SQLite's own check; `detail` is its first complaint."""

    detail: str


@dataclass
class LibraryInUseError(LibraryError):
    """Another process is writing this file."""

    process: int
    program: str
    since: datetime | None


@dataclass
class LibraryOnNetworkError(LibraryError):
    """The file lies on a network drive, where SQLite cannot keep its promises."""


@dataclass
class DiskFullError(LibraryError):
    """There is no room left to write."""


@dataclass
class BackupFailedError(LibraryError):
    """A backup could not be written or did not pass its check."""

    detail: str


@dataclass
class RestoreFailedError(LibraryError):
    """A backup could not be put in place; the library is as it was."""

    detail: str


@dataclass
class MakingStoppedError(PemustakaError):
    """Staff stopped the making of a library; there is no file."""


@dataclass
class SqliteTooOldError(PemustakaError):
    """The SQLite that came with the driver has a known corrupting bug."""

    version: str

"""Looks at a file before any database engine touches it."""

from dataclasses import dataclass
from pathlib import Path

from app.storage.schema import APPLICATION_ID, SCHEMA
from app.vocabulary.library_errors import (
    LibraryIsFolderError,
    LibraryMissingError,
    LibraryNewerError,
    LibraryNotOursError,
    LibraryReadOnlyError,
)

_MAGIC = b"SQLite format 3\x00"
_LENGTH = 100


@dataclass(frozen=True, slots=True)
class Header:
    """What the first 100 bytes say (SQLite's file format, section 1.3)."""

    application_id: int
    user_version: int


def require_ours(path: Path) -> Header:
    """Read the header of a library file without changing a byte of it.

    Raises LibraryMissingError, LibraryIsFolderError, LibraryReadOnlyError (may not be read),
    LibraryNotOursError, LibraryNewerError.
    """
    try:
        if path.is_dir():
            raise LibraryIsFolderError(path)
        with path.open("rb") as file:
            start = file.read(_LENGTH)
    except FileNotFoundError as error:
        raise LibraryMissingError(path) from error
    except OSError as error:
        raise LibraryReadOnlyError(path) from error
    if len(start) < _LENGTH or not start.startswith(_MAGIC):
        raise LibraryNotOursError(path)
    header = Header(int.from_bytes(start[68:72], "big"), int.from_bytes(start[60:64], "big"))
    if header.application_id != APPLICATION_ID:
        raise LibraryNotOursError(path)
    if header.user_version > SCHEMA:
        raise LibraryNewerError(path, header.user_version)
    return header

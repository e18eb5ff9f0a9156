"""Backups from the desk: a whole, checked copy of the library in a folder, named by the day."""

from collections.abc import Callable
from datetime import datetime
from itertools import count
from pathlib import Path

from app.storage.database import Database
from app.vocabulary.backup_errors import BackupPlaceGoneError
from app.vocabulary.backups import Backup

Progress = Callable[[int, int], None]
"""Told how much is copied, of how much; may raise to give up. When all is copied it is checked."""


class Backups:
    """Makes backups; nothing in the library changes by it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def make(self, folder: Path, at: datetime, progress: Progress | None = None) -> Backup:
        """Write a backup into a folder; `at` is the present moment on the branch's clock, for its name.

        Raises BackupPlaceGoneError, DiskFullError, LibraryReadOnlyError, BackupNotWholeError,
        BackupFailedError, and what `progress` raises: then nothing is kept.
        """
        if not folder.is_dir():
            raise BackupPlaceGoneError(folder, "")
        return self._database.back_up(_free_name(folder, self._database.path, at), progress=progress)


def backup_name(library: Path, at: datetime) -> str:
    """What a backup is called: semarang-2026-11-24-1012.pemustaka (no colon: no stick would take it)."""
    return f"{library.stem}-{at:%Y-%m-%d-%H%M}{library.suffix}"


def _free_name(folder: Path, library: Path, at: datetime) -> Path:
    usual = folder / backup_name(library, at)
    names = (usual.with_stem(f"{usual.stem}-{number}") for number in count(2))
    path = usual
    while path.exists():
        path = next(names)
    return path

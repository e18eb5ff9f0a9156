"""What can go wrong with a backup: data, no sentences (as in app/errors.py)."""

from dataclasses import dataclass

from app.errors import PemustakaError
from app.vocabulary.library_errors import BackupFailedError, LibraryError


@dataclass
class BackupPlaceGoneError(BackupFailedError):
    """The folder is not there, or no longer: a stick pulled out."""


@dataclass
class BackupNotWholeError(BackupFailedError):
    """The copy was written but did not pass its check, and was taken away again."""


@dataclass
class BackupOntoItselfError(LibraryError):
    """The library would be written over by its own backup."""


@dataclass
class BackupStoppedError(PemustakaError):
    """Staff stopped the backup; nothing of it was kept."""

"""Rules of saved views that a person can break."""

from dataclasses import dataclass
from pathlib import Path

from app.errors import PemustakaError


@dataclass
class ViewNameTakenError(PemustakaError):
    """Another view of this list, shared or one's own, has this name."""

    name: str


@dataclass
class ExportStoppedError(PemustakaError):
    """Staff stopped the export; no file was left."""


@dataclass
class ExportNotWrittenError(PemustakaError):
    """The file could not be written."""

    path: Path
    detail: str

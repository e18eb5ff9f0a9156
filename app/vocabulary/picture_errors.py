"""What can keep pictures of the screens from being drawn: data, no sentences."""

from dataclasses import dataclass
from pathlib import Path

from app.errors import PemustakaError


@dataclass
class NoFontError(PemustakaError):
    """This computer has no font, so that every letter would be a box."""


@dataclass
class PictureFolderError(PemustakaError):
    """The folder cannot be made or written; `detail` is the system's own word."""

    path: Path
    detail: str

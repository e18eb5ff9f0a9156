"""Where a library is proposed to live."""

from itertools import count
from pathlib import Path

ENDING = ".pemustaka"
"""What the names of library files end with."""


def free_place(folder: Path, name: str) -> Path:
    """A file of this name in the folder, or with a number behind the name where there is one already."""
    names = (name if number == 1 else f"{name}-{number}" for number in count(1))
    return next(path for path in (folder / f"{one}{ENDING}" for one in names) if not path.exists())

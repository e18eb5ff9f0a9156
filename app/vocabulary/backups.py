"""A backup: where it is, when it was taken, and for how long it counts as fresh."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

FRESH_FOR = timedelta(days=7)
"""A week: what a library can type in again from slips and memory, at the most."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A whole copy of a library that was opened again and checked; `size` in bytes."""

    path: Path
    size: int
    made_at: datetime

    def is_fresh(self, now: datetime) -> bool:
        """Whether no new one is due yet."""
        return now - self.made_at < FRESH_FOR

"""What queries about duplicates answer with."""

from dataclasses import dataclass

from app.queries.rows import PatronRow
from app.vocabulary.duplicates.rules import Likeness


@dataclass(frozen=True, slots=True)
class FoundPair:
    """Two patrons who may be one, the one with the lower id first, and why."""

    one_id: int
    other_id: int
    likeness: Likeness


@dataclass(frozen=True, slots=True)
class ScanResult:
    """What a scan of the library found, the likeliest first; not `is_complete` when it was stopped.

    `more` counts pairs beyond those listed.
    """

    pairs: tuple[FoundPair, ...]
    more: int
    is_complete: bool


@dataclass(frozen=True, slots=True)
class AlikeRow:
    """A patron who may be the one asked about, and why. `born` is ISO 8601 of reduced precision."""

    patron: PatronRow
    born: str | None
    likeness: Likeness

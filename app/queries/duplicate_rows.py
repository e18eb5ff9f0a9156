"""What queries about duplicates answer with."""

from dataclasses import dataclass

from app.queries.rows import PatronRow
from app.vocabulary.duplicates.rules import Likeness


@dataclass(frozen=True, slots=True)
class AlikeRow:
    """A patron who may be the one asked about, and why. `born` is ISO 8601 of reduced precision."""

    patron: PatronRow
    born: str | None
    likeness: Likeness

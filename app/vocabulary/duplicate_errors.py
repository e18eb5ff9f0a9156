"""What can be wrong about a merge of two patrons: data, no sentences (as in app/errors.py)."""

from dataclasses import dataclass

from app.errors import PemustakaError
from app.vocabulary.records import RecordKind


@dataclass
class MergedWithItselfError(PemustakaError):
    """A patron was to be merged with, or told apart from, themselves."""


@dataclass
class AlreadyMergedError(PemustakaError):
    """One of the two was merged into somebody before: `kept_name` is who was kept."""

    name: str
    kept_name: str


@dataclass
class TiedPatronsError(PemustakaError):
    """The two belong together, or were told apart: whoever merges them all the same says so.

    `kinds` are those of the records that speak of both.
    """

    kinds: tuple[RecordKind, ...]

"""What queries about duplicates answer with."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.queries.rows import PatronDetails, PatronRow
from app.vocabulary.duplicates.rules import Likeness
from app.vocabulary.records import RecordKind


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
class PairRow:
    """A found pair as a list shows it: both patrons, and their births in ISO 8601 of reduced precision."""

    one: PatronRow
    other: PatronRow
    one_born: str | None
    other_born: str | None
    likeness: Likeness


@dataclass(frozen=True, slots=True)
class AlikeRow:
    """A patron who may be the one asked about, and why. `born` is ISO 8601 of reduced precision."""

    patron: PatronRow
    born: str | None
    likeness: Likeness


@dataclass(frozen=True, slots=True)
class MergePreview:
    """Two patrons side by side, and what a merge would do.

    `moving` counts what belongs to the lost one, by kind of record; `ties` are the kinds of records that
    speak of both.
    """

    kept: PatronDetails
    lost: PatronDetails
    moving: Mapping[RecordKind, int]
    ties: tuple[RecordKind, ...]
    likeness: Likeness

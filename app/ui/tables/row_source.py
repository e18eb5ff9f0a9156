"""Where a paged item model gets its ids and rows: what a tab supplies from the queries."""

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from app.vocabulary.records import RecordKind

ListingT_contra = TypeVar("ListingT_contra", contravariant=True)
RowT_co = TypeVar("RowT_co", covariant=True)


@dataclass(frozen=True, slots=True)
class FirstPage(Generic[RowT_co]):
    """The first ids of a listing with their rows, from one read; `complete` when there are no more ids."""

    ids: Sequence[int]
    rows: Mapping[int, RowT_co]
    complete: bool


class RowSource(Protocol[ListingT_contra, RowT_co]):
    """Answers for one kind of list. A listing says what is shown and in which order: frozen, hashable.

    Every method runs in a reading thread and touches no QObject.
    """

    @property
    def depends_on(self) -> frozenset[RecordKind]:
        """The kinds of record whose changes can alter the list or its rows."""

    def first(self, listing: ListingT_contra) -> FirstPage[RowT_co]:
        """The ids of the first page or two, and their rows, in one read."""

    def rest(self, listing: ListingT_contra, after: int) -> "array[int]":
        """The next ids (typecode q) behind the record `after`; empty at the end.

        Some 20,000 at a time: 20 ms of a reading thread, in which the GUI stays smooth.
        """

    def rows(self, ids: Sequence[int]) -> Mapping[int, RowT_co]:
        """The rows of these records; one that has gone is left out."""

    def position(self, listing: ListingT_contra, record_id: int) -> int | None:
        """How many records come before this one in the listing, or None when it is not in it."""

"""What every long list of records answers: its first page, the rest of its ids, rows, positions."""

from abc import ABC, abstractmethod
from array import array
from collections.abc import Iterator, Sequence
from typing import ClassVar, Generic, Protocol, TypeVar

from sqlalchemy.orm import Session

from app.queries.page import Page
from app.storage.database import Database
from app.vocabulary.records import RecordKind

ListingT = TypeVar("ListingT")
RowT = TypeVar("RowT")

FIRST_PAGE = 50
CHUNK = 20_000
"""Ids read at a time behind the first page: some 10 ms."""

_SLICE = 500  # rows in one query: below every database's limit on bound parameters


class Order(Protocol):
    """The order of one listing, asked within a reading session."""

    def first(self, session: Session, limit: int) -> list[int]:
        """The ids at the beginning of the list."""

    def after(self, session: Session, record_id: int, limit: int) -> list[int]:
        """The ids behind a record; none when it is not in the list."""

    def position(self, session: Session, record_id: int) -> int | None:
        """How many records come before this one, or None when it is not in the list."""

    def count(self, session: Session) -> int:
        """How long the list is."""


class RecordLists(ABC, Generic[ListingT, RowT]):
    """Lists of one kind of record. A listing says which of them and in what order; each call is one read."""

    depends_on: ClassVar[frozenset[RecordKind]]
    """The kinds of record whose changes can alter a list or its rows."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def first(self, listing: ListingT, limit: int = FIRST_PAGE) -> Page[RowT]:
        """The first ids and their rows, from one snapshot."""
        order = self._order(listing)
        with self._database.reading() as session:
            ids = order.first(session, limit + 1)
            shown = tuple(ids[:limit])
            return Page(shown, self._read_rows(session, shown), complete=len(ids) <= limit)

    def rest(self, listing: ListingT, after: int) -> "array[int]":
        """The next ids (typecode q) behind the record `after`, up to CHUNK; empty at the end."""
        order = self._order(listing)
        with self._database.reading() as session:
            return array("q", order.after(session, after, CHUNK))

    def rows(self, ids: Sequence[int]) -> dict[int, RowT]:
        """The rows of these records; one that has gone is left out."""
        found: dict[int, RowT] = {}
        with self._database.reading() as session:
            for start in range(0, len(ids), _SLICE):
                found.update(self._read_rows(session, ids[start : start + _SLICE]))
        return found

    def position(self, listing: ListingT, record_id: int) -> int | None:
        """How many records come before this one in the listing, or None when it is not in it."""
        order = self._order(listing)
        with self._database.reading() as session:
            return order.position(session, record_id)

    def count(self, listing: ListingT) -> int:
        """How long the list is."""
        order = self._order(listing)
        with self._database.reading() as session:
            return order.count(session)

    def each(self, listing: ListingT) -> Iterator[RowT]:
        """Every row of the listing in its order, from one snapshot, however long the reader takes."""
        order = self._order(listing)
        with self._database.reading() as session:
            ids = order.first(session, CHUNK)
            while ids:
                for start in range(0, len(ids), _SLICE):
                    yield from self._read_rows(session, ids[start : start + _SLICE]).values()
                ids = order.after(session, ids[-1], CHUNK)

    @abstractmethod
    def _order(self, listing: ListingT) -> Order:
        """The order of a listing."""

    @abstractmethod
    def _read_rows(self, session: Session, ids: Sequence[int]) -> dict[int, RowT]:
        """The rows of some records."""

"""Lets a paged item model list what one of the queries answers."""

from array import array
from collections.abc import Mapping, Sequence
from typing import Generic, Protocol, TypeVar

from app.queries.page import Page
from app.ui.tables.row_source import FirstPage
from app.vocabulary.records import RecordKind

ListingT = TypeVar("ListingT")
ListingT_contra = TypeVar("ListingT_contra", contravariant=True)
RowT = TypeVar("RowT")


class RecordListQuery(Protocol[ListingT_contra, RowT]):
    """What the queries over long lists have in common."""

    @property
    def depends_on(self) -> frozenset[RecordKind]:
        """The kinds of record whose changes can alter the list or its rows."""

    def first(self, listing: ListingT_contra) -> Page[RowT]:
        """The first ids and their rows."""

    def rest(self, listing: ListingT_contra, after: int) -> "array[int]":
        """The ids behind a record, a chunk at a time."""

    def rows(self, ids: Sequence[int]) -> Mapping[int, RowT]:
        """The rows of these records."""

    def position(self, listing: ListingT_contra, record_id: int) -> int | None:
        """How many records come before this one."""


class QuerySource(Generic[ListingT, RowT]):
    """A `RowSource` over one query."""

    def __init__(self, query: RecordListQuery[ListingT, RowT]) -> None:
        self._query = query

    @property
    def depends_on(self) -> frozenset[RecordKind]:
        """The kinds of record whose changes can alter the list or its rows."""
        return self._query.depends_on

    def first(self, listing: ListingT) -> FirstPage[RowT]:
        """The ids of the first page and their rows."""
        page = self._query.first(listing)
        return FirstPage(page.ids, page.rows, page.complete)

    def rest(self, listing: ListingT, after: int) -> "array[int]":
        """The next ids behind the record `after`; empty at the end."""
        return self._query.rest(listing, after)

    def rows(self, ids: Sequence[int]) -> Mapping[int, RowT]:
        """The rows of these records."""
        return self._query.rows(ids)

    def position(self, listing: ListingT, record_id: int) -> int | None:
        """How many records come before this one in the listing."""
        return self._query.position(listing, record_id)

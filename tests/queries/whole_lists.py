"""Reads a long list as an item model does: a first page, then the rest behind it."""

from typing import TypeVar

from app.queries.reading.record_lists import RecordLists

ListingT = TypeVar("ListingT")
RowT = TypeVar("RowT")


def whole(lists: RecordLists[ListingT, RowT], listing: ListingT, limit: int = 50) -> list[int]:
    """All ids in order, the pages put together."""
    page = lists.first(listing, limit)
    assert list(page.rows) == list(page.ids)
    ids = list(page.ids)
    if page.complete:
        assert not ids or not lists.rest(listing, ids[-1])
        return ids
    while chunk := lists.rest(listing, ids[-1]):
        assert chunk.typecode == "q"
        ids += chunk
    return ids


def check_whole(lists: RecordLists[ListingT, RowT], listing: ListingT) -> list[int]:
    """The ids of a list that is the same however it is paged, counted right and placed right."""
    ids = whole(lists, listing)
    assert len(set(ids)) == len(ids)
    for limit in (1, 2, 3):
        assert whole(lists, listing, limit) == ids
    assert lists.first(listing, max(1, len(ids))).complete
    assert lists.count(listing) == len(ids)
    assert [lists.position(listing, one) for one in ids] == list(range(len(ids)))
    return ids

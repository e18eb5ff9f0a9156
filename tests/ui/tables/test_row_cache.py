from hypothesis import given
from hypothesis import strategies as st

from app.ui.tables.columns import Missing
from app.ui.tables.row_cache import PAGES_A_READ, PageQueue, RowCache


def test_a_row_is_loading_then_known_then_old_then_gone() -> None:
    cache: RowCache[str] = RowCache()
    assert cache.find(1) is Missing.LOADING
    cache.store([1], {1: "dewi"}, cache.edition)
    assert cache.is_fresh(1)
    cache.outdate()
    assert (cache.find(1), cache.is_fresh(1)) == ("dewi", False)
    cache.store([1], {}, cache.edition)
    assert (cache.find(1), cache.is_fresh(1)) == (Missing.GONE, True)


def test_a_row_read_before_a_change_is_not_fresh_after_it() -> None:
    cache: RowCache[str] = RowCache()
    edition = cache.edition
    cache.outdate()
    cache.store([1], {1: "dewi"}, edition)
    assert not cache.is_fresh(1)


@given(st.lists(st.lists(st.integers(0, 200), max_size=20, unique=True), max_size=20))
def test_the_cache_never_outgrows_its_room_and_keeps_the_newest(reads: list[list[int]]) -> None:
    cache: RowCache[str] = RowCache(capacity=20)
    for ids in reads:
        cache.store(ids, {number: str(number) for number in ids}, cache.edition)
        assert all(cache.find(number) == str(number) for number in ids)
    known = [number for number in range(201) if cache.find(number) is not Missing.LOADING]
    assert len(known) <= 20


def can_read(pages: PageQueue) -> bool:
    return pages.is_waiting


def test_one_read_is_under_way_at_a_time_and_takes_the_newest_wishes() -> None:
    pages = PageQueue()
    for page in range(100):
        pages.want(page)
    assert list(pages.take()) == list(range(100 - PAGES_A_READ, 100))
    pages.want(99)
    pages.end()
    assert not can_read(pages), "what is under way is not asked for again"
    pages.want(4)
    pages.take()
    pages.want(5)
    assert not can_read(pages)
    pages.end()
    assert can_read(pages)
    assert list(pages.take()) == [5]

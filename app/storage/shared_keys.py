"""Who shares keys with whom (app/vocabulary/duplicates/keys.py): queries over the index of keys."""

from collections.abc import Collection

from sqlalchemy import Integer, Select, String, column, func, select, table

from app.storage.text_indexes import KEY_COUNTS, KEY_HOLDERS

_COUNTED = table(KEY_COUNTS, column("term", String), column("doc", Integer))
_HELD = table(KEY_HOLDERS, column("term", String), column("doc", Integer))


def counts(keys: Collection[str]) -> Select[str, int]:
    """Each of the keys that anybody has, with how many have it."""
    return select(_COUNTED.c.term, _COUNTED.c.doc).where(_COUNTED.c.term.in_(list(keys)))


def holders(keys: Collection[str]) -> Select[str, int]:
    """Each of the keys with the id of each patron who has it."""
    return select(_HELD.c.term, _HELD.c.doc).where(_HELD.c.term.in_(list(keys)))


def how_many() -> Select[int]:
    """How many different keys there are."""
    return select(func.count()).select_from(_COUNTED)


def all_holders(after: str, limit: int) -> Select[str, int]:
    """The keys behind `after` in their order, with the ids of those who have them."""
    return select(_HELD.c.term, _HELD.c.doc).where(_HELD.c.term > after).order_by(_HELD.c.term).limit(limit)

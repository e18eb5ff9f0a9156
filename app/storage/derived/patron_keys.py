"""The keys by which possible duplicates of a patron are looked up."""

from collections.abc import Sequence
from typing import cast

from sqlalchemy import Connection, Table

from app.models.derived import PatronKeys
from app.storage.derived.rows import Row, replace
from app.storage.derived.traits import read_traits
from app.vocabulary.duplicates.keys import lookup_keys
from app.vocabulary.limits import Limit

TABLE = cast("Table", PatronKeys.__table__)
KEY = "patron_id"


def refresh(connection: Connection, ids: Sequence[int]) -> None:
    """Bring the stored keys of these patrons up to date."""
    replace(connection, TABLE, KEY, ids, computed(connection, ids))


def computed(connection: Connection, ids: Sequence[int]) -> dict[int, Row]:
    """The keys of these patrons, from the records; removed patrons have none."""
    return {
        one: {"patron_id": one, "keys": " ".join(sorted(lookup_keys(traits)))[: Limit.WORDS]}
        for one, traits in read_traits(connection, ids).items()
    }

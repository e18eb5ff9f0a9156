"""Makes derived tables anew from the records, for migrations that give a file another one."""

from collections.abc import Callable, Collection, Sequence

from sqlalchemy import Connection

from app.models.patron import Patron
from app.storage.derived import patron_keys
from app.storage.derived.slices import id_slices

_OF_PATRONS: dict[str, Callable[[Connection, Sequence[int]], None]] = {"patron_keys": patron_keys.refresh}


def rebuild(connection: Connection, tables: Collection[str]) -> None:
    """Fill these derived tables for all patrons."""
    for ids in id_slices(connection, Patron):
        for table in tables:
            _OF_PATRONS[table](connection, ids)

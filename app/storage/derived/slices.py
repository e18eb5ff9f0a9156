"""All records of a kind, some hundred at a time."""

from collections.abc import Iterator

from sqlalchemy import Connection, select

from app.models.base import Record

SLICE = 500
"""Below every database's limit on bound parameters."""


def id_slices(connection: Connection, model: type[Record]) -> Iterator[list[int]]:
    """The ids of all records of a class, removed ones too, in their order."""
    last = 0
    while True:
        query = select(model.id).where(model.id > last).order_by(model.id).limit(SLICE)
        ids = list(connection.execute(query).scalars())
        if not ids:
            return
        yield ids
        last = ids[-1]

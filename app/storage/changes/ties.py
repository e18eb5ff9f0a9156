"""What ties two patrons: records that speak of both, and so speak against their being one."""

from itertools import permutations

from sqlalchemy import Connection, select

from app.models.base import Record
from app.storage.changes.moves import links_to_patrons
from app.vocabulary.records import RecordKind


def ties_between(connection: Connection, one_id: int, other_id: int) -> tuple[RecordKind, ...]:
    """The kinds of live records that point to both: relations, who brought whom, told apart before."""
    return tuple(
        model.kind_of_record
        for model, links in links_to_patrons()
        if any(_is_tied(connection, model, ends, (one_id, other_id)) for ends in permutations(links, 2))
    )


def _is_tied(
    connection: Connection, model: type[Record], ends: tuple[str, ...], pair: tuple[int, int]
) -> bool:
    points = (getattr(model, end) == patron_id for end, patron_id in zip(ends, pair, strict=True))
    return connection.execute(select(model.id).where(*points, ~model.deleted).limit(1)).first() is not None

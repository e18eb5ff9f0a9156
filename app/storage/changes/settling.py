"""Sees through undos: which change of a field still stands, once undone changes cancel out."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from app.models.change_set import Change, ChangeSet, Origin
from app.storage.changes import stamps
from app.storage.changes.bodies import Json, load
from app.storage.changes.ledger import UPDATE
from app.storage.changes.stamps import Stamp
from app.vocabulary.records import RecordKind


@dataclass(frozen=True, slots=True)
class _Past:
    change_set_id: int
    undoes_id: int | None
    body: dict[str, Any]
    is_update: bool


class Settled:
    """The stamps that stand for some records of one kind, read in one query."""

    def __init__(self, connection: Connection, kind: RecordKind, ids: Sequence[int]) -> None:
        self._by_stamp: dict[tuple[int, Stamp], _Past] = {}
        self._by_set: dict[tuple[int, int], _Past] = {}
        columns = (Change.record_id, Change.clock, Change.op, Change.body, Change.change_set_id)
        query = (
            select(*columns, ChangeSet.undoes_id, Origin.incarnation)
            .join(ChangeSet, ChangeSet.id == Change.change_set_id)
            .join(Origin, Origin.id == Change.origin_id)
            .where(Change.kind == kind, Change.record_id.in_(ids))
        )
        for row in connection.execute(query):
            past = _Past(row.change_set_id, row.undoes_id, load(row.body), row.op == UPDATE)
            self._by_stamp[row.record_id, (row.clock, stamps.tag(row.incarnation))] = past
            self._by_set[row.record_id, row.change_set_id] = past

    def stamp(self, record_id: int, field: str, present: Stamp | None) -> Stamp | None:
        """The stamp of the change to `field` that stands: an undo gives way to what it brought back."""
        standing = present
        while standing is not None:
            past = self._by_stamp.get((record_id, standing))
            if past is None or past.undoes_id is None:
                break
            undone = self._by_set.get((record_id, past.undoes_id))
            if undone is None or not undone.is_update or field not in undone.body:
                break
            clock, origin = undone.body[field][2][0]
            standing = (clock, origin)
        return standing

    def change_set(self, record_id: int, stamp: Stamp | None) -> int:
        """The change set that a stamp is of; 0 for one that is not on record."""
        past = None if stamp is None else self._by_stamp.get((record_id, stamp))
        return 0 if past is None else past.change_set_id

    def value_at(self, record_id: int, field: str, stamp: Stamp) -> Json:
        """What the field held at a stamp at which it was not changed itself, but was later."""
        later = [
            (at, past.body[field])
            for (changed_id, at), past in self._by_stamp.items()
            if changed_id == record_id and at > stamp and past.is_update and field in past.body
        ]
        _, (old, *_) = min(later, key=lambda one: one[0])
        return old

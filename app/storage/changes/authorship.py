"""Tells which action last changed a field: an import gives way to staff, never the other way round."""

from collections.abc import Sequence

from sqlalchemy import Connection, select

from app.models.base import Record
from app.models.change_set import Change, ChangeSet, Origin
from app.storage.changes import stamps
from app.storage.changes.stamps import WHOLE, Stamp
from app.vocabulary.changes import Action


class Authorship:
    """Who last changed what, for some records of one class (a slice of a few hundred at most)."""

    def __init__(self, connection: Connection, model: type[Record], ids: Sequence[int]) -> None:
        kind = model.kind_of_record
        self._stamps = {
            record_id: found
            for (_, record_id), found in stamps.read(connection, [(model, one) for one in ids]).items()
        }
        query = (
            select(Change.record_id, Change.clock, Origin.incarnation, ChangeSet.action)
            .join(ChangeSet, ChangeSet.id == Change.change_set_id)
            .join(Origin, Origin.id == Change.origin_id)
            .where(Change.kind == kind, Change.record_id.in_(ids))
        )
        self._actions: dict[tuple[int, Stamp], Action] = {
            (row.record_id, (row.clock, stamps.tag(row.incarnation))): Action(row.action)
            for row in connection.execute(query)
        }

    def last_action(self, record_id: int, field: str) -> Action | None:
        """The action that gave the field its value, if it is on record."""
        known = self._stamps.get(record_id, {})
        stamp = known.get(field, known.get(WHOLE))
        return None if stamp is None else self._actions.get((record_id, stamp))

    def was_ever_updated(self, record_id: int, field: str) -> bool:
        """Whether the field was changed after the record was made."""
        return field in self._stamps.get(record_id, {})

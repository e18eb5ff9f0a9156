"""Gathers what a session flushes, folded to one change a record and action."""

from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import field as dataclass_field
from typing import Any

from sqlalchemy import event, inspect
from sqlalchemy.orm import Session
from sqlalchemy.orm.unitofwork import UOWTransaction

from app.models.base import Record
from app.storage.changes import tripwire
from app.storage.changes.bodies import codecs
from app.vocabulary.records import RecordKind


@dataclass(slots=True)
class Recorded:
    """What happened to one record in this action: `old` is None for one that is new."""

    model: type[Record]
    id: int
    uid: bytes
    new: dict[str, Any]
    old: dict[str, Any] | None = None
    also: dict[str, Any] = dataclass_field(default_factory=dict)
    """Unchanged links of the record that derived tables need: to its patron, to its request."""

    @property
    def is_insert(self) -> bool:
        """Whether the record is new."""
        return self.old is None


_LINKS = ("patron_id", "request_id")


class Recorder:
    """Listens to one writing session; gathers after each flush, when keys and defaults are set."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._records: dict[tuple[RecordKind, int], Recorded] = {}
        event.listen(session, "before_flush", self._before_flush)
        event.listen(session, "after_flush", self._after_flush)

    def folded(self) -> Iterator[Recorded]:
        """One entry a record that really changed, in the order of first change."""
        for recorded in self._records.values():
            if recorded.old is None:
                yield recorded
                continue
            changed = [name for name, value in recorded.new.items() if recorded.old[name] != value]
            if changed:
                recorded.new = {name: recorded.new[name] for name in changed}
                recorded.old = {name: recorded.old[name] for name in changed}
                yield recorded

    def _before_flush(self, session: Session, _context: UOWTransaction, _instances: Any) -> None:
        if session.deleted:
            raise tripwire.UnrememberedWriteError("records are never deleted physically")
        tripwire.lift(session.connection())

    def _after_flush(self, session: Session, _context: UOWTransaction) -> None:
        tripwire.lower(session.connection())
        for instance in session.new:
            if isinstance(instance, Record):
                self._note_insert(instance)
        for instance in session.dirty:
            if isinstance(instance, Record):
                self._note_update(instance)

    def _note_insert(self, record: Record) -> None:
        values = {name: getattr(record, name) for name in codecs(type(record))}
        key = (record.kind_of_record, record.id)
        self._records[key] = Recorded(type(record), record.id, record.uid, values)

    def _note_update(self, record: Record) -> None:
        state = inspect(record)
        old, new = {}, {}
        for name in codecs(type(record)):
            history = state.attrs[name].history
            if history.has_changes():
                old[name] = history.deleted[0] if history.deleted else None
                new[name] = history.added[0] if history.added else None
        if new:
            self._fold_update(record, old, new)

    def _fold_update(self, record: Record, old: dict[str, Any], new: dict[str, Any]) -> None:
        key = (record.kind_of_record, record.id)
        earlier = self._records.get(key)
        if earlier is None:
            links = {name: getattr(record, name) for name in _LINKS if hasattr(record, name)}
            self._records[key] = Recorded(type(record), record.id, record.uid, new, old, links)
            return
        earlier.new.update(new)
        if earlier.old is not None:
            for name, value in old.items():
                earlier.old.setdefault(name, value)

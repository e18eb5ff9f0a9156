"""One action being written: a session, what it changes, and the change set that remembers it."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from app.models.base import Record
from app.storage.changes import bulk, tripwire
from app.storage.changes.ledger import ChangeSetHead, Ledger
from app.storage.changes.recorder import Recorded, Recorder
from app.storage.changes.uids import UidBook, Uids
from app.storage.derived.keeper import DerivedKeeper
from app.vocabulary.changes import Action, Actor, Changes
from app.vocabulary.records import RecordKind, RecordRef

_MOST_RECORDS_NAMED = 200


class Writing:
    """Handed to a service for one action. Everything done through it is one transaction and one change set.

    `now` is one moment for the whole action. `changes` tells what was committed, once it is.
    """

    def __init__(self, session: Session, head: ChangeSetHead, book: UidBook, derived: DerivedKeeper) -> None:
        self.session = session
        self.by: Actor = head.by
        self.now: datetime = head.now
        self.changes = Changes(None, head.action, frozenset())
        self._head = head
        self._book = book
        self._derived = derived
        self._recorder = Recorder(session)
        self._ledger: Ledger | None = None
        self._kinds: set[RecordKind] = set()
        self._refs: list[RecordRef] = []

    @property
    def action(self) -> Action:
        """What staff did."""
        return self._head.action

    def undoing(self, change_set_id: int) -> None:
        """Say that this action undoes an earlier change set."""
        self._head.undoes_id = change_set_id

    def next_ids(self, model: type[Record], count: int) -> range:
        """Free ids for rows of `bulk_insert`."""
        return bulk.next_ids(self.session.connection(), model, count)

    def bulk_insert(self, model: type[Record], rows: Sequence[Mapping[str, Any]]) -> None:
        """Insert many records; each row has `id` (see `next_ids`), `uid` and the fields it knows."""
        if not rows:
            return
        connection = self.session.connection()
        with tripwire.lifted(connection):
            recorded = bulk.insert_rows(connection, model, rows)
            self._remember(recorded)

    def bulk_update(self, model: type[Record], rows: Sequence[Mapping[str, Any]]) -> int:
        """Change many records (rows of `id` and new values, the same fields in each); answer how many."""
        connection = self.session.connection()
        with tripwire.lifted(connection):
            recorded = bulk.update_rows(connection, model, rows)
            self._remember(recorded)
        return len(recorded)

    def finish(self) -> None:
        """Flush, write the change set, bring derived tables up to date: the last step before the commit."""
        self.session.flush()
        connection = self.session.connection()
        with tripwire.lifted(connection):
            self._remember(list(self._recorder.folded()))
            self._derived.refresh(connection)
            if self._ledger is not None:
                self._ledger.close()
        self.changes = self._summary()

    def _remember(self, recorded: Sequence[Recorded]) -> None:
        if not recorded:
            return
        if self._ledger is None:
            self._ledger = Ledger(self.session.connection(), self._head, self._book)
        fresh: Uids = {(one.model.kind_of_record, one.id): one.uid for one in recorded if one.is_insert}
        self._ledger.write(recorded, fresh)
        self._derived.touched(recorded)
        self._kinds.update(one.model.kind_of_record for one in recorded)
        if len(self._refs) <= _MOST_RECORDS_NAMED:
            self._refs += [RecordRef(one.model.kind_of_record, one.id) for one in recorded]

    def _summary(self) -> Changes:
        refs = tuple(self._refs) if len(self._refs) <= _MOST_RECORDS_NAMED else ()
        set_id = self._ledger.change_set_id if self._ledger else None
        return Changes(set_id, self._head.action, frozenset(self._kinds), refs)

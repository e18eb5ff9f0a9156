"""Writes change sets: the set, its changes with stamps, and the stamps of fields."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, update

from app.clock import to_milliseconds
from app.models.base import new_uid
from app.models.change_set import Change, ChangeSet, Origin
from app.storage.changes import stamps
from app.storage.changes.bodies import codecs, dump, encode_fields
from app.storage.changes.recorder import Recorded
from app.storage.changes.stamps import Stamp
from app.storage.changes.uids import UidBook, Uids
from app.storage.schema import SCHEMA
from app.vocabulary.changes import Action, Actor
from app.vocabulary.records import RecordKind

INSERT = "i"
UPDATE = "u"
ERASE = "e"

_COUNTER_BITS = 16

_OWN = select(Origin).where(Origin.is_own)
_REACHED = (
    update(Origin)
    .where(Origin.id == bindparam("own"))
    .values(seq=bindparam("reached_seq"), clock=bindparam("reached_clock"))
)


@dataclass(slots=True)
class ChangeSetHead:
    """What is known of the set before its first change is written."""

    by: Actor
    action: Action
    now: Any
    reason: str | None = None
    undoes_id: int | None = None


class Ledger:
    """One change set being written, under the write lock. The set's row is written with its first change."""

    def __init__(self, connection: Connection, head: ChangeSetHead, book: UidBook) -> None:
        self._connection = connection
        self._head = head
        self._book = book
        origin = connection.execute(_OWN).one()
        self._origin_id: int = origin.id
        self._tag = stamps.tag(origin.incarnation)
        self._seq: int = origin.seq
        self._clock = max(to_milliseconds(head.now) << _COUNTER_BITS, origin.clock)
        self.change_set_id: int | None = None

    def write(self, recorded: Sequence[Recorded], fresh: Uids | None = None) -> None:
        """Write the changes of `recorded`, which must all be in the database already."""
        if not recorded:
            return
        self._open_set()
        uids = self._book.find(self._connection, _pointed_at(recorded), fresh or {})
        known = stamps.read(self._connection, [(r.model, r.id) for r in recorded if not r.is_insert])
        rows, clocks = [], []
        for one in recorded:
            self._seq += 1
            self._clock += 1
            if one.is_insert:
                known_values = {name: value for name, value in one.new.items() if value is not None}
                body, op = encode_fields(one.model, known_values, uids), INSERT
            else:
                field_stamps = known[one.model.kind_of_record, one.id]
                body, op = self._update_body(one, uids, field_stamps), UPDATE
                clocks.append(stamps.row(one.model.kind_of_record, one.id, field_stamps))
            rows.append(self._change_row(one, op, dump(body)))
        self._connection.execute(insert(Change), rows)
        if clocks:
            stamps.write(self._connection, clocks)

    def close(self) -> None:
        """Store how far this origin has come."""
        if self.change_set_id is not None:
            reached = {"own": self._origin_id, "reached_seq": self._seq, "reached_clock": self._clock}
            self._connection.execute(_REACHED, reached)

    def _open_set(self) -> None:
        if self.change_set_id is not None:
            return
        head = self._head
        result = self._connection.execute(
            insert(ChangeSet),
            {
                "uid": new_uid(),
                "action": head.action,
                "staff_id": head.by.staff_id,
                "desk_id": head.by.desk_id,
                "made_at": head.now,
                "reason": head.reason,
                "schema": SCHEMA,
                "undoes_id": head.undoes_id,
            },
        )
        (self.change_set_id,) = result.inserted_primary_key or (None,)

    def _update_body(self, one: Recorded, uids: Uids, field_stamps: dict[str, Stamp]) -> dict[str, Any]:
        old = encode_fields(one.model, one.old or {}, uids)
        new = encode_fields(one.model, one.new, uids)
        body = {}
        for name in new:
            replaced = field_stamps.get(name, field_stamps[stamps.WHOLE])
            body[name] = [old[name], new[name], [list(replaced)]]
            field_stamps[name] = (self._clock, self._tag)
        return body

    def _change_row(self, one: Recorded, op: str, body: bytes) -> dict[str, Any]:
        return {
            "origin_id": self._origin_id,
            "seq": self._seq,
            "change_set_id": self.change_set_id,
            "clock": self._clock,
            "kind": one.model.kind_of_record,
            "record_id": one.id,
            "op": op,
            "body": body,
        }


def _pointed_at(recorded: Iterable[Recorded]) -> set[tuple[RecordKind, int]]:
    wanted: set[tuple[RecordKind, int]] = set()
    for one in recorded:
        for codec in codecs(one.model).values():
            if codec.target is None:
                continue
            for values in (one.new, one.old or {}):
                value = values.get(codec.name)
                if value is not None:
                    wanted.add((codec.target, value))
    return wanted

"""Undoes a change set by a new one: each field gets its old value back, unless it was changed since.

Laws (see docs/architecture.md): undoing an insert marks the record deleted, and live records of other sets
that point to it count as changed since; fields tied by one rule are restored whole; a promise that was told
or is older than ten minutes stays in the ledger, withdrawn.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, select

from app.models.base import Record
from app.models.change_set import Change, Origin
from app.models.tables import RECORDS
from app.storage.changes import stamps
from app.storage.changes.bodies import codecs, load
from app.storage.changes.ledger import INSERT, UPDATE
from app.storage.changes.settling import Settled
from app.storage.changes.uids import ids_of
from app.vocabulary.records import RecordKind, RecordRef
from app.vocabulary.undoing import Since

_SLICE = 500


@dataclass(slots=True)
class UndoPlan:
    """What an undo would write: per record the old values; and which fields were changed since."""

    values: dict[RecordRef, dict[str, Any]] = field(default_factory=dict)
    changed_since: list[tuple[RecordRef, str]] = field(default_factory=list)

    def rows(self) -> Iterable[tuple[type[Record], list[dict[str, Any]]]]:
        """The values as rows for the bulk helper: records of one class with the same fields together."""
        batches: dict[tuple[RecordKind, tuple[str, ...]], list[dict[str, Any]]] = {}
        for ref, values in self.values.items():
            if values:
                batch = batches.setdefault((ref.kind, tuple(sorted(values))), [])
                batch.append({"id": ref.id, **values})
        for (kind, _), rows in batches.items():
            yield RECORDS[kind], rows


@dataclass(frozen=True, slots=True)
class _Undone:
    """A change of the set being undone."""

    ref: RecordRef
    op: str
    stamp: stamps.Stamp
    body: Mapping[str, Any]


def plan(connection: Connection, change_set_id: int, since: Since) -> UndoPlan:
    """Work out what undoing the set would write.

    With `Since.KEEP` fields changed since are left as they are, with `Since.RESTORE` they get the value of
    before the set all the same; with `Since.ASK` they are only listed, and the caller should ask.
    """
    found = UndoPlan()
    changes = _changes_of(connection, change_set_id)
    own = {change.ref for change in changes}
    for start in range(0, len(changes), _SLICE):
        part = changes[start : start + _SLICE]
        _plan_updates(connection, [c for c in part if c.op == UPDATE], since, found)
        _plan_inserts(connection, [c for c in part if c.op == INSERT], own, since, found)
    return found


def _changes_of(connection: Connection, change_set_id: int) -> list[_Undone]:
    query = (
        select(Change.kind, Change.record_id, Change.op, Change.clock, Change.body, Origin.incarnation)
        .join(Origin, Origin.id == Change.origin_id)
        .where(Change.change_set_id == change_set_id)
        .order_by(Change.seq)
    )
    return [
        _Undone(
            RecordRef(RecordKind(row.kind), row.record_id),
            row.op,
            (row.clock, stamps.tag(row.incarnation)),
            load(row.body),
        )
        for row in connection.execute(query)
    ]


def _plan_updates(connection: Connection, changes: list[_Undone], since: Since, found: UndoPlan) -> None:
    later_of = _changed_later(connection, changes)
    old = _decoded_old_values(connection, changes)
    for change in changes:
        later = later_of[change.ref]
        later |= _tied(RECORDS[change.ref.kind], later, set(change.body))
        found.changed_since += [(change.ref, name) for name in sorted(later)]
        keep = later if since is not Since.RESTORE else set()
        restored = {name: value for name, value in old[change.ref].items() if name not in keep}
        found.values.setdefault(change.ref, {}).update(restored)


def _changed_later(connection: Connection, changes: list[_Undone]) -> dict[RecordRef, set[str]]:
    """The fields of each change whose value some later change, itself not undone, replaced."""
    present = stamps.read(connection, [(RECORDS[c.ref.kind], c.ref.id) for c in changes])
    later = {
        change.ref: {name for name in change.body if present[change.ref].get(name) != change.stamp}
        for change in changes
    }
    unsure: dict[RecordKind, list[int]] = {}
    for ref, names in later.items():
        if names:
            unsure.setdefault(ref.kind, []).append(ref.id)
    settled = {kind: Settled(connection, kind, ids) for kind, ids in unsure.items()}
    for change in changes:
        ref = change.ref
        for name in list(later[ref]):
            if settled[ref.kind].stamp(ref.id, name, present[ref].get(name)) == change.stamp:
                later[ref].discard(name)
    return later


def _tied(model: type[Record], later: set[str], changed: set[str]) -> set[str]:
    """The fields of this change that are tied to one that was changed since."""
    return {name for group in model.tied_fields if group & later for name in group & changed}


def _decoded_old_values(
    connection: Connection, changes: Iterable[_Undone]
) -> dict[RecordRef, dict[str, Any]]:
    wanted: dict[RecordKind, set[bytes]] = {}
    for change in changes:
        for name, (old, *_) in change.body.items():
            target = codecs(RECORDS[change.ref.kind])[name].target
            if target is not None and old is not None:
                wanted.setdefault(target, set()).add(bytes.fromhex(old))
    ids = {kind: ids_of(connection, kind, uids) for kind, uids in wanted.items()}
    return {
        change.ref: {
            name: _decode(change.ref.kind, name, old, ids) for name, (old, *_) in change.body.items()
        }
        for change in changes
    }


def _decode(kind: RecordKind, name: str, value: Any, ids: Mapping[RecordKind, Mapping[bytes, int]]) -> Any:
    if value is None:
        return None
    codec = codecs(RECORDS[kind])[name]
    if codec.target is not None:
        return ids[codec.target][bytes.fromhex(value)]
    return codec.decode(value)


def _plan_inserts(
    connection: Connection, changes: list[_Undone], own: set[RecordRef], since: Since, found: UndoPlan
) -> None:
    leaned_on = _leaned_on(connection, [c.ref for c in changes], own)
    for change in changes:
        if change.ref in leaned_on:
            found.changed_since.append((change.ref, "deleted"))
            if since is not Since.RESTORE:
                continue
        found.values.setdefault(change.ref, {})["deleted"] = True


def _leaned_on(connection: Connection, refs: list[RecordRef], own: set[RecordRef]) -> set[RecordRef]:
    """Those of `refs` to which a live record of another change set points."""
    by_kind: dict[RecordKind, list[int]] = {}
    for ref in refs:
        by_kind.setdefault(ref.kind, []).append(ref.id)
    found: set[RecordRef] = set()
    for kind, model in RECORDS.items():
        for codec in codecs(model).values():
            if codec.target in by_kind:
                link = getattr(model, codec.name)
                query = select(model.id, link).where(link.in_(by_kind[codec.target]), ~model.deleted)
                rows = connection.execute(query).all()
                found |= {
                    RecordRef(codec.target, target)
                    for record_id, target in rows
                    if RecordRef(kind, record_id) not in own
                }
    return found

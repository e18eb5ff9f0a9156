"""Undoes a change set by a new one: each field gets its old value back, unless it was changed since.

Laws (see docs/architecture.md): undoing an insert marks the record deleted, and live records of other sets
that point to it count as changed since; fields tied by one rule are restored whole; a promise that was told
or is older than ten minutes stays in the ledger, withdrawn; a merge parts with what was added since asked
about (app/storage/changes/merges.py).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from app.models.tables import RECORDS
from app.storage.changes import merges
from app.storage.changes.bodies import Json, codecs
from app.storage.changes.changed_since import PastChange, Replaced, leaned_on, past_changes, replaced, tied
from app.storage.changes.ledger import INSERT, UPDATE
from app.storage.changes.merges import MERGED_INTO, Merge, lead_to_living
from app.storage.changes.moves import moves
from app.storage.changes.uids import ids_of
from app.storage.changes.values import Values
from app.vocabulary.records import RecordKind, RecordRef
from app.vocabulary.undoing import ASK, REMOVED, Answers, ChangedSince, Since

_SLICE = 500


@dataclass(slots=True)
class UndoPlan:
    """What an undo would write: per record the old values; and which fields were changed since."""

    values: Values = field(default_factory=dict)
    changed_since: list[ChangedSince] = field(default_factory=list)
    parted: list[Merge] = field(default_factory=list)
    """Merges that end: the two were together what they may be apart again, one number with both included."""


def plan(connection: Connection, change_set_id: int, answers: Answers = ASK) -> UndoPlan:
    """Work out what undoing the set would write.

    Fields changed since are listed with every answer. Those answered `Since.RESTORE` get the value of before
    the set all the same; the others are left as they are: where one is not answered, the caller should ask.
    """
    found = UndoPlan()
    changes = past_changes(connection, change_set_id)
    own = {change.ref for change in changes}
    for start in range(0, len(changes), _SLICE):
        part = changes[start : start + _SLICE]
        _plan_updates(connection, [c for c in part if c.op == UPDATE], answers, found)
        _plan_inserts(connection, [c for c in part if c.op == INSERT], own, answers, found)
    _plan_partings(connection, change_set_id, changes, answers, found)
    _plan_reunions(connection, changes, found)
    lead_to_living(connection, found.values)
    return found


def plan_field(connection: Connection, change_set_id: int, ref: RecordRef, name: str) -> UndoPlan:
    """What gives one field, with those tied to it, the value of before the set, whatever came later.

    Nothing when the set did not change the field: one of a new record had no value before.
    """
    found = UndoPlan()
    changes = [c for c in past_changes(connection, change_set_id, ref) if c.op == UPDATE and name in c.body]
    later = replaced(connection, changes)
    for one, values in _old_values(connection, changes, later).items():
        group = tied(RECORDS[one.kind], name, values)
        found.values[one] = {field_name: values[field_name] for field_name in group}
    lead_to_living(connection, found.values)
    return found


def _plan_partings(
    connection: Connection, change_set_id: int, changes: list[PastChange], answers: Answers, found: UndoPlan
) -> None:
    """Two patrons whom the set made one: ask whose everything is that was added since."""
    for merge in merges.made_by(connection, changes):
        if MERGED_INTO not in found.values.get(merge.lost, {}):
            continue
        found.parted.append(merge)
        for question in merges.came_since(connection, merge.kept_id, change_set_id):
            found.changed_since.append(question)
            if answers.to(question) is Since.RESTORE:
                links = dict.fromkeys(question.fields, merge.lost_id)
                found.values.setdefault(question.record, {}).update(links)


def _plan_reunions(connection: Connection, changes: list[PastChange], found: UndoPlan) -> None:
    """Two patrons whom the set, an undo, made two: what the lost one was given in between comes along."""
    for merge in merges.undone_by(connection, changes):
        if MERGED_INTO in found.values.get(merge.lost, {}):
            for ref, values in moves(connection, merge.lost_id, merge.kept_id).items():
                found.values[ref] = values | found.values.get(ref, {})


def _plan_updates(
    connection: Connection, changes: list[PastChange], answers: Answers, found: UndoPlan
) -> None:
    later = replaced(connection, changes)
    found.changed_since += later.questions
    kept: dict[RecordRef, set[str]] = {}
    for question in later.questions:
        if answers.to(question) is not Since.RESTORE:
            kept.setdefault(question.record, set()).update(question.fields)
    for ref, values in _old_values(connection, changes, later).items():
        keep = kept.get(ref, set())
        restored = {name: value for name, value in values.items() if name not in keep}
        found.values.setdefault(ref, {}).update(restored)


def _old_values(
    connection: Connection, changes: Iterable[PastChange], later: Replaced
) -> dict[RecordRef, dict[str, Any]]:
    """What the records held before these changes, as records hold it."""
    written: dict[RecordRef, dict[str, Json]] = {
        change.ref: {name: old for name, (old, *_) in change.body.items()} | later.beside.get(change.ref, {})
        for change in changes
    }
    wanted: dict[RecordKind, set[bytes]] = {}
    for ref, values in written.items():
        for name, value in values.items():
            target = codecs(RECORDS[ref.kind])[name].target
            if target is not None and value is not None:
                wanted.setdefault(target, set()).add(bytes.fromhex(value))
    ids = {kind: ids_of(connection, kind, uids) for kind, uids in wanted.items()}
    return {
        ref: {name: _decode(ref.kind, name, value, ids) for name, value in values.items()}
        for ref, values in written.items()
    }


def _decode(kind: RecordKind, name: str, value: Any, ids: Mapping[RecordKind, Mapping[bytes, int]]) -> Any:
    if value is None:
        return None
    codec = codecs(RECORDS[kind])[name]
    if codec.target is not None:
        return ids[codec.target][bytes.fromhex(value)]
    return codec.decode(value)


def _plan_inserts(
    connection: Connection,
    changes: list[PastChange],
    own: set[RecordRef],
    answers: Answers,
    found: UndoPlan,
) -> None:
    questions = {one.record: one for one in leaned_on(connection, [c.ref for c in changes], own)}
    found.changed_since += questions.values()
    for change in changes:
        question = questions.get(change.ref)
        if question is None or answers.to(question) is Since.RESTORE:
            found.values.setdefault(change.ref, {})[REMOVED] = True

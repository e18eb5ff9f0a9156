"""What was done after a change set: fields that a later one replaced, records that later ones point to."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, select

from app.models.base import Record
from app.models.change_set import Change, Origin
from app.models.tables import RECORDS
from app.storage.changes import stamps
from app.storage.changes.bodies import Json, codecs, load
from app.storage.changes.settling import Settled
from app.vocabulary.records import RecordKind, RecordRef
from app.vocabulary.undoing import REMOVED, ChangedSince


@dataclass(frozen=True, slots=True)
class PastChange:
    """What a change set did to one record; `body` as it was written."""

    ref: RecordRef
    op: str
    stamp: stamps.Stamp
    body: Mapping[str, Any]


def past_changes(
    connection: Connection, change_set_id: int, only: RecordRef | None = None
) -> list[PastChange]:
    """The changes of a set in the order of writing, or what it did to one record."""
    query = (
        select(Change.kind, Change.record_id, Change.op, Change.clock, Change.body, Origin.incarnation)
        .join(Origin, Origin.id == Change.origin_id)
        .where(Change.change_set_id == change_set_id)
        .order_by(Change.seq)
    )
    if only is not None:
        query = query.where(Change.kind == only.kind, Change.record_id == only.id)
    return [
        PastChange(
            RecordRef(RecordKind(row.kind), row.record_id),
            row.op,
            (row.clock, stamps.tag(row.incarnation)),
            load(row.body),
        )
        for row in connection.execute(query)
    ]


@dataclass(slots=True)
class Replaced:
    """What later changes, themselves not undone, put in the place of some: the questions that raises.

    `beside` holds, as in a body, what fields held then that these changes left alone, but that are tied by
    one rule to one of theirs and were changed later: without them the rule would not hold of old values.
    """

    questions: list[ChangedSince] = field(default_factory=list)
    beside: dict[RecordRef, dict[str, Json]] = field(default_factory=dict)


def replaced(connection: Connection, changes: list[PastChange]) -> Replaced:
    """Which values of these changes (updates) stand no longer; groups of tied fields fall whole."""
    found = Replaced()
    present = stamps.read(connection, [(RECORDS[c.ref.kind], c.ref.id) for c in changes])
    unsure: dict[RecordKind, list[int]] = {}
    for change in changes:
        if any(_may_be_replaced(change, name, present[change.ref].get(name)) for name in _at_stake(change)):
            unsure.setdefault(change.ref.kind, []).append(change.ref.id)
    settled = {kind: Settled(connection, kind, ids) for kind, ids in unsure.items()}
    for change in changes:
        if change.ref.kind in settled:
            later = _later_sets(change, present[change.ref], settled[change.ref.kind])
            _add_questions(found, change, later, settled[change.ref.kind])
    return found


def _at_stake(change: PastChange) -> set[str]:
    """The fields that a change gave values, and those tied to one of them."""
    groups = RECORDS[change.ref.kind].tied_fields
    return set(change.body).union(*(group for group in groups if not group.isdisjoint(change.body)))


def _may_be_replaced(change: PastChange, name: str, present: stamps.Stamp | None) -> bool:
    if name in change.body:
        return present != change.stamp
    return present is not None and present > change.stamp


def _later_sets(change: PastChange, present: Mapping[str, stamps.Stamp], settled: Settled) -> dict[str, int]:
    """By field that was changed since the change set that stands in its place."""
    found: dict[str, int] = {}
    for name in _at_stake(change):
        stamp = present.get(name)
        if _may_be_replaced(change, name, stamp):
            standing = settled.stamp(change.ref.id, name, stamp)
            if _may_be_replaced(change, name, standing):
                found[name] = settled.change_set(change.ref.id, standing)
    return found


def _add_questions(found: Replaced, change: PastChange, later: Mapping[str, int], settled: Settled) -> None:
    asked: set[str] = set()
    for name in sorted(later):
        if name not in asked:
            group = tied(RECORDS[change.ref.kind], name, {*change.body, *later})
            asked.update(group)
            mark = max(later.get(one, 0) for one in group)
            found.questions.append(ChangedSince(change.ref, group, mark))
    beside = {
        name: settled.value_at(change.ref.id, name, change.stamp) for name in later if name not in change.body
    }
    if beside:
        found.beside[change.ref] = beside


def tied(model: type[Record], name: str, among: Iterable[str]) -> tuple[str, ...]:
    """The field with those among some that one rule ties to it."""
    groups = [group for group in model.tied_fields if name in group]
    return tuple(sorted({name}.union(*groups).intersection(among)))


def pointing(
    connection: Connection, refs: Iterable[RecordRef], own: set[RecordRef]
) -> dict[RecordRef, list[RecordRef]]:
    """By record the live records that point to it and are not among `own`; only those that have any."""
    by_kind: dict[RecordKind, list[int]] = {}
    for ref in refs:
        by_kind.setdefault(ref.kind, []).append(ref.id)
    found: dict[RecordRef, list[RecordRef]] = {}
    for kind, model in RECORDS.items():
        for codec in codecs(model).values():
            if codec.target not in by_kind:
                continue
            link = getattr(model, codec.name)
            query = select(model.id, link).where(link.in_(by_kind[codec.target]), ~model.deleted)
            for record_id, target in connection.execute(query):
                ref = RecordRef(kind, record_id)
                if ref not in own:
                    found.setdefault(RecordRef(codec.target, target), []).append(ref)
    return found


def leaned_on(connection: Connection, refs: Iterable[RecordRef], own: set[RecordRef]) -> list[ChangedSince]:
    """Those of the records that others point to by now."""
    return [
        ChangedSince(ref, (REMOVED,), len(others)) for ref, others in pointing(connection, refs, own).items()
    ]

"""The history: what was done, by whom, and which fields it changed from what to what."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import BindParameter, Integer, SmallInteger, bindparam, func, select
from sqlalchemy.orm import Session

from app.models.branch import Desk
from app.models.change_set import Change, ChangeSet
from app.models.staff_member import StaffMember
from app.models.tables import RECORDS
from app.queries.rows import ChangeSetRow, FieldChange
from app.storage.changes.bodies import FieldCodec, codecs, load
from app.storage.changes.ledger import UPDATE
from app.storage.changes.uids import ids_of
from app.storage.database import Database
from app.vocabulary.changes import Action
from app.vocabulary.records import RecordKind, RecordRef

PAGE = 100
MOST_RECORDS = 1_000
"""An import changes very many; nobody reads them one by one."""

_ID = bindparam("change_set_id", type_=Integer)
_IDS: BindParameter[Any] = bindparam("ids", expanding=True)

_SETS = (
    select(
        ChangeSet.id,
        ChangeSet.action,
        StaffMember.full_name.label("staff_name"),
        Desk.name.label("desk_name"),
        ChangeSet.made_at,
        ChangeSet.reason,
        select(func.count()).where(Change.change_set_id == ChangeSet.id).scalar_subquery().label("changes"),
        ChangeSet.undoes_id,
    )
    .outerjoin(StaffMember, StaffMember.id == ChangeSet.staff_id)
    .outerjoin(Desk, Desk.id == ChangeSet.desk_id)
    .order_by(ChangeSet.id.desc())
)
_RECENT = _SETS.limit(bindparam("page_limit", type_=Integer))
_BEFORE = _RECENT.where(ChangeSet.id < _ID)
_OF_RECORD = _SETS.where(
    ChangeSet.id.in_(
        select(Change.change_set_id).where(
            Change.kind == bindparam("kind", type_=SmallInteger),
            Change.record_id == bindparam("record_id", type_=Integer),
        )
    )
)
_CHANGES = (
    select(Change.kind, Change.record_id, Change.op, Change.body)
    .where(Change.change_set_id == _ID)
    .order_by(Change.origin_id, Change.seq)
    .limit(bindparam("page_limit", type_=Integer))
)

_undos = (
    select(ChangeSet.id, ChangeSet.undoes_id)
    .where(ChangeSet.undoes_id.in_(_IDS))
    .cte("undos", recursive=True)
)
_UNDOS = select(
    _undos.union_all(
        select(ChangeSet.id, ChangeSet.undoes_id).join(_undos, ChangeSet.undoes_id == _undos.c.id)
    )
)
"""The undos of some change sets, the undos of those, and so on."""


class History:
    """Reads change sets, the newest first."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def recent(self, limit: int = PAGE, before: int | None = None) -> tuple[ChangeSetRow, ...]:
        """The last change sets, or those made before the one with the id `before`."""
        with self._database.reading() as session:
            query = _RECENT if before is None else _BEFORE
            return _sets(session, session.execute(query, {"page_limit": limit, "change_set_id": before}))

    def of_record(self, record: RecordRef) -> tuple[ChangeSetRow, ...]:
        """All change sets that touched a record."""
        with self._database.reading() as session:
            at = {"kind": record.kind, "record_id": record.id}
            return _sets(session, session.execute(_OF_RECORD, at))

    def changes_of(self, change_set_id: int, limit: int = MOST_RECORDS) -> tuple[FieldChange, ...]:
        """The fields that a change set changed, in the order of writing, for its first `limit` records.

        Values are as in the record: moments, dates, numbers, texts; other records as RecordRef.
        """
        with self._database.reading() as session:
            at = {"change_set_id": change_set_id, "page_limit": limit}
            rows = session.execute(_CHANGES, at).all()
            return _decoded(session, [change for row in rows for change in _fields(row)])


def _sets(session: Session, result: Iterable[Any]) -> tuple[ChangeSetRow, ...]:
    rows = list(result)
    undone_by = _standing_undos(session, [row.id for row in rows])
    return tuple(
        ChangeSetRow(
            id=row.id,
            action=Action(row.action),
            staff_name=row.staff_name,
            desk_name=row.desk_name,
            made_at=row.made_at,
            reason=row.reason,
            change_count=row.changes,
            undoes_id=row.undoes_id,
            undone_by_id=undone_by.get(row.id),
        )
        for row in rows
    )


def _standing_undos(session: Session, ids: Sequence[int]) -> dict[int, int]:
    """By change set the undo that holds now: one that was itself undone does not."""
    holding: dict[int, int] = {}
    # An undo is newer than what it undoes: from the newest down, each is judged before its target is.
    for undo_id, undone_id in sorted(map(tuple, session.execute(_UNDOS, {"ids": list(ids)})), reverse=True):
        if undo_id not in holding:
            holding[undone_id] = undo_id
    return holding


def _fields(row: Any) -> list[FieldChange]:
    """The fields of one change, values as in its body."""
    record = RecordRef(RecordKind(row.kind), row.record_id)
    body = load(row.body)
    if row.op == UPDATE:
        return [FieldChange(record, name, values[0], values[1]) for name, values in sorted(body.items())]
    return [FieldChange(record, name, None, value) for name, value in sorted(body.items())]


def _decoded(session: Session, changes: Sequence[FieldChange]) -> tuple[FieldChange, ...]:
    wanted: dict[RecordKind, set[bytes]] = {}
    for change in changes:
        target = _target(change)
        if target is not None:
            wanted.setdefault(target, set()).update(
                bytes.fromhex(uid) for uid in (change.old, change.new) if isinstance(uid, str)
            )
    ids = {kind: ids_of(session.connection(), kind, uids) for kind, uids in wanted.items()}
    return tuple(
        FieldChange(
            change.record, change.field, _value(change, change.old, ids), _value(change, change.new, ids)
        )
        for change in changes
    )


def _codec(change: FieldChange) -> FieldCodec | None:
    """How the field was written, or None for one that this version no longer knows."""
    return codecs(RECORDS[change.record.kind]).get(change.field)


def _target(change: FieldChange) -> RecordKind | None:
    codec = _codec(change)
    return codec.target if codec else None


def _value(change: FieldChange, value: Any, ids: Mapping[RecordKind, Mapping[bytes, int]]) -> object:
    codec = _codec(change)
    if value is None or codec is None:
        return value
    if codec.target is not None:
        record_id = ids[codec.target].get(bytes.fromhex(value))
        return None if record_id is None else RecordRef(codec.target, record_id)
    return codec.decode(value)

"""Change sets as rows: who, when, where, what about, and whether an undo holds them back."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import BindParameter, bindparam, func, select
from sqlalchemy.orm import Session, aliased

from app.models.branch import Desk
from app.models.change_set import Change, ChangeSet
from app.models.staff_member import StaffMember
from app.queries.history_rows import ChangeSetRow
from app.queries.reading.record_names import record_names
from app.vocabulary.changes import Action
from app.vocabulary.records import RecordKind, RecordRef

FEW_RECORDS = 50
"""A set of more (an import) is about no one record."""

_IDS: BindParameter[Any] = bindparam("ids", expanding=True)

_undone = aliased(ChangeSet)

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
        _undone.action.label("undoes_action"),
    )
    .outerjoin(_undone, _undone.id == ChangeSet.undoes_id)
    .outerjoin(StaffMember, StaffMember.id == ChangeSet.staff_id)
    .outerjoin(Desk, Desk.id == ChangeSet.desk_id)
    .where(ChangeSet.id.in_(_IDS))
    .order_by(ChangeSet.id.desc())
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

_TOUCHED = select(Change.change_set_id, Change.kind, Change.record_id).where(Change.change_set_id.in_(_IDS))

_TELLING = (
    RecordKind.PROMISE,
    RecordKind.REQUEST,
    RecordKind.INTERACTION,
    RecordKind.FOLLOW_UP,
    RecordKind.STATEMENT,
    RecordKind.PATRON,
)
"""Of which record a set is said to be, the most telling first; any other comes after these."""


def change_set_rows(session: Session, ids: Sequence[int]) -> dict[int, ChangeSetRow]:
    """The rows of some change sets, the newest first."""
    rows = session.execute(_SETS, {"ids": list(ids)}).all()
    undone_by = _standing_undos(session, [row.id for row in rows])
    about = _about(session, [row.id for row in rows if row.changes <= FEW_RECORDS])
    names = record_names(session, about.values())
    return {
        row.id: ChangeSetRow(
            id=row.id,
            action=Action(row.action),
            staff_name=row.staff_name,
            desk_name=row.desk_name,
            made_at=row.made_at,
            reason=row.reason,
            change_count=row.changes,
            undoes_id=row.undoes_id,
            undoes_action=None if row.undoes_action is None else Action(row.undoes_action),
            undone_by_id=undone_by.get(row.id),
            about=names.get(about[row.id]) if row.id in about else None,
        )
        for row in rows
    }


def _standing_undos(session: Session, ids: Sequence[int]) -> dict[int, int]:
    """By change set the undo that holds now: one that was itself undone does not."""
    holding: dict[int, int] = {}
    # An undo is newer than what it undoes: from the newest down, each is judged before its target is.
    for undo_id, undone_id in sorted(map(tuple, session.execute(_UNDOS, {"ids": list(ids)})), reverse=True):
        if undo_id not in holding:
            holding[undone_id] = undo_id
    return holding


def _about(session: Session, ids: Sequence[int]) -> Mapping[int, RecordRef]:
    touched: dict[int, list[RecordRef]] = {}
    for row in session.execute(_TOUCHED, {"ids": list(ids)}):
        ref = RecordRef(RecordKind(row.kind), row.record_id)
        touched.setdefault(row.change_set_id, []).append(ref)
    return {set_id: _most_telling(refs) for set_id, refs in touched.items()}


def _most_telling(refs: Iterable[RecordRef]) -> RecordRef:
    ranks = {kind: rank for rank, kind in enumerate(_TELLING)}
    return min(refs, key=lambda ref: (ranks.get(ref.kind, len(ranks)), ref))

"""Undo: what staff did last, or any change set, taken back as a new change set."""

from collections.abc import Iterable
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import CannotUndoError, ChangedSinceError, NothingToUndoError, RecordGoneError
from app.models.change_set import ChangeSet
from app.models.promise import Promise
from app.storage.changes.undoing import UndoPlan, plan
from app.storage.database import Database
from app.storage.writing import Writing
from app.vocabulary.changes import Action, Actor, Committed
from app.vocabulary.records import RecordKind, RecordRef
from app.vocabulary.undoing import Since

_LOOK_BACK = 200
_GRACE = timedelta(minutes=10)
_FOR_EVER = frozenset({Action.SET_UP, Action.BUILD_DEMONSTRATION})


class History:
    """Takes actions back. Undoing an undo does the action again."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def undo_last(self, by: Actor, since: Since = Since.ASK) -> Committed[Action]:
        """Undo what this staff member did last at this desk and has not undone yet.

        Raises NothingToUndoError, ChangedSinceError (with `Since.ASK`).
        """
        with self._database.writing(by, Action.UNDO) as writing:
            change_set = _last_of(writing.session, by)
            self._undo(writing, change_set, since)
        return Committed(Action(change_set.action), writing.changes)

    def undo(self, by: Actor, change_set_id: int, since: Since = Since.ASK) -> Committed[Action]:
        """Undo any change set, however old. Raises RecordGoneError, CannotUndoError, ChangedSinceError."""
        with self._database.writing(by, Action.UNDO) as writing:
            change_set = writing.session.get(ChangeSet, change_set_id)
            if change_set is None:
                raise RecordGoneError
            self._undo(writing, change_set, since)
        return Committed(Action(change_set.action), writing.changes)

    def _undo(self, writing: Writing, change_set: ChangeSet, since: Since) -> None:
        if Action(change_set.action) in _FOR_EVER:
            raise CannotUndoError
        found = plan(writing.session.connection(), change_set.id, since)
        if found.changed_since and since is Since.ASK:
            names = dict.fromkeys(name for _, name in found.changed_since)
            raise ChangedSinceError(change_set.id, tuple(names))
        _keep_promises(writing, found)
        writing.undoing(change_set.id)
        for model, rows in found.rows():
            writing.bulk_update(model, rows)


def _last_of(session: Session, by: Actor) -> ChangeSet:
    query = (
        select(ChangeSet)
        .where(ChangeSet.staff_id == by.staff_id, ChangeSet.desk_id == by.desk_id)
        .order_by(ChangeSet.id.desc())
        .limit(_LOOK_BACK)
    )
    sets = list(session.scalars(query))
    undone = _undone(session, [one.id for one in sets])
    for one in sets:
        action = Action(one.action)
        if action is not Action.UNDO and action not in _FOR_EVER and one.id not in undone:
            return one
    raise NothingToUndoError


def _undone(session: Session, ids: Iterable[int]) -> set[int]:
    """Those of the sets that an undo holds back now: an undo that was itself undone holds nothing back."""
    query = select(ChangeSet).where(ChangeSet.undoes_id.in_(list(ids)))
    undos = [(one.undoes_id, one.id) for one in session.scalars(query) if one.undoes_id is not None]
    if not undos:
        return set()
    dead = _undone(session, [undo_id for _, undo_id in undos])
    return {target for target, undo_id in undos if undo_id not in dead}


def _keep_promises(writing: Writing, found: UndoPlan) -> None:
    """A promise stays in the ledger and counts, unless its author takes it back at once, told to nobody."""
    ids = [ref.id for ref, values in found.values.items() if _removes_promise(ref, values)]
    for promise in writing.session.scalars(select(Promise).where(Promise.id.in_(ids))):
        is_author = promise.staff_id == writing.by.staff_id
        is_fresh = writing.now - promise.made_at <= _GRACE
        if not (is_author and is_fresh and promise.told_at is None):
            ref = RecordRef(RecordKind.PROMISE, promise.id)
            found.values[ref] = {"withdrawn_at": promise.withdrawn_at or writing.now}


def _removes_promise(ref: RecordRef, values: dict[str, object]) -> bool:
    return ref.kind is RecordKind.PROMISE and values.get("deleted") is True

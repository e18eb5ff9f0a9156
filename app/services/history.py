"""Undo: what staff did last, or any change set, taken back as a new change set; or one field of it."""

from collections.abc import Iterable
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import (
    AlreadyUndoneError,
    CannotUndoError,
    ChangedSinceError,
    NothingToUndoError,
    RecordGoneError,
)
from app.models.change_set import ChangeSet
from app.models.promise import Promise
from app.services.commands import RestoreField, UndoChangeSet
from app.services.rules_after_undo import check_restored
from app.storage.changes.merges import MERGED_INTO
from app.storage.changes.undoing import UndoPlan, plan, plan_field
from app.storage.changes.values import rows_of
from app.storage.database import Database
from app.storage.writing import Writing
from app.vocabulary.changes import Action, Actor, Committed
from app.vocabulary.records import RecordKind, RecordRef
from app.vocabulary.undoing import ASK, FOR_EVER, REMOVED, Answers, Since

_LOOK_BACK = 200
_GRACE = timedelta(minutes=10)


class History:
    """Takes actions back. Undoing an undo does the action again.

    Each action may raise what a rule says of the result: a number that somebody else has by now, a
    membership that would end before it begins, nobody left who can work here.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def undo_last(self, by: Actor, answers: Answers = ASK) -> Committed[Action]:
        """Undo what this staff member did last at this desk and has not undone yet.

        Raises NothingToUndoError, ChangedSinceError (for what is not answered).
        """
        with self._database.writing(by, Action.UNDO) as writing:
            change_set = _last_of(writing.session, by)
            _undo(writing, change_set, answers)
        return Committed(Action(change_set.action), writing.changes)

    def undo(self, by: Actor, command: UndoChangeSet) -> Committed[Action]:
        """Undo any change set, however old.

        Raises RecordGoneError, AlreadyUndoneError, CannotUndoError, ChangedSinceError (for what is not
        answered).
        """
        with self._database.writing(by, Action.UNDO) as writing:
            change_set = _change_set(writing, command.change_set_id)
            if _undone(writing.session, [change_set.id]):
                raise AlreadyUndoneError
            _undo(writing, change_set, command.answers)
        return Committed(Action(change_set.action), writing.changes)

    def restore(self, by: Actor, command: RestoreField) -> Committed[Action]:
        """Give one field, with those tied to it, the value that it had before a change set.

        Raises RecordGoneError; CannotUndoError where the field had no value before, or says into whom a
        patron was merged: a merge is undone whole.
        """
        with self._database.writing(by, Action.RESTORE_FIELD) as writing:
            change_set = _change_set(writing, command.change_set_id)
            found = plan_field(writing.session.connection(), change_set.id, command.record, command.field)
            if not found.values or any(MERGED_INTO in values for values in found.values.values()):
                raise CannotUndoError
            _write(writing, found)
        return Committed(Action(change_set.action), writing.changes)


def _change_set(writing: Writing, change_set_id: int) -> ChangeSet:
    change_set = writing.session.get(ChangeSet, change_set_id)
    if change_set is None:
        raise RecordGoneError
    return change_set


def _undo(writing: Writing, change_set: ChangeSet, answers: Answers) -> None:
    if Action(change_set.action) in FOR_EVER:
        raise CannotUndoError
    found = plan(writing.session.connection(), change_set.id, answers)
    open_questions = [one for one in found.changed_since if answers.to(one) is Since.ASK]
    if open_questions:
        names = dict.fromkeys(name for question in open_questions for name in question.fields)
        raise ChangedSinceError(change_set.id, tuple(names))
    writing.undoing(change_set.id)
    _write(writing, found)


def _write(writing: Writing, found: UndoPlan) -> None:
    _keep_promises(writing, found)
    for model, rows in rows_of(found.values):
        writing.bulk_update(model, rows)
    check_restored(writing.session, found.values, {one.lost_id: one.kept_id for one in found.parted})


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
        if action is not Action.UNDO and action not in FOR_EVER and one.id not in undone:
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
    return ref.kind is RecordKind.PROMISE and values.get(REMOVED) is True

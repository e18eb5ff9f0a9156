"""What undoing a change set has to ask, with every value that an answer depends on."""

from collections import Counter
from collections.abc import Iterable, Sequence

from sqlalchemy.orm import Session

from app.queries.history_rows import ChangeSetRow, FieldChange, UndoQuestion
from app.queries.reading.change_sets import change_set_rows
from app.queries.reading.change_values import Values, Written, decoded, present_values
from app.storage.changes import merges
from app.storage.changes.changed_since import PastChange, Replaced, past_changes, pointing, replaced
from app.storage.changes.ledger import UPDATE
from app.storage.changes.merges import Merge
from app.vocabulary.records import RecordKind, RecordRef
from app.vocabulary.undoing import REMOVED, ChangedSince

_Owners = tuple[RecordRef | None, RecordRef | None]
_NOBODY: _Owners = (None, None)


def undo_questions(
    session: Session, change_set_id: int, asked: Sequence[ChangedSince]
) -> tuple[UndoQuestion, ...]:
    """The questions with before, after and now; who changed the fields since, or what points there."""
    records = {one.record for one in asked}
    changes = past_changes(session.connection(), change_set_id)
    own = {one.ref for one in changes}
    updates = [one for one in changes if one.op == UPDATE and one.ref in records]
    stories = _stories(session, updates, replaced(session.connection(), updates))
    leaning = [one.record for one in asked if REMOVED in one.fields]
    pointed = pointing(session.connection(), leaning, own)
    later = change_set_rows(session, [one.mark for one in asked if one.record not in pointed])
    came = [one for one in asked if one.record not in own]
    owners = _owners(session, came, merges.made_by(session.connection(), changes))
    return tuple(
        _question(
            one, stories, pointed.get(one.record, ()), later.get(one.mark), owners.get(one.record, _NOBODY)
        )
        for one in asked
    )


def _owners(
    session: Session, came: Sequence[ChangedSince], undone: Iterable[Merge]
) -> dict[RecordRef, _Owners]:
    """Of what came to a patron after a merge: with whom it would stay, and to whom it could go."""
    returning = {RecordRef(RecordKind.PATRON, merge.kept_id): merge.lost for merge in undone}
    now = present_values(session, {one.record: one.fields for one in came})
    return {
        record: (owner, returning[owner])
        for (record, _), owner in now.items()
        if isinstance(owner, RecordRef) and owner in returning
    }


def _question(
    asked: ChangedSince,
    stories: Iterable[FieldChange],
    pointing_to_it: Sequence[RecordRef],
    later: ChangeSetRow | None,
    owners: _Owners,
) -> UndoQuestion:
    return UndoQuestion(
        asked=asked,
        changes=tuple(one for one in stories if one.record == asked.record and one.field in asked.fields),
        later=None if pointing_to_it else later,
        pointing=Counter(ref.kind for ref in pointing_to_it),
        stays_with=owners[0],
        goes_to=owners[1],
    )


def _stories(session: Session, updates: Sequence[PastChange], later: Replaced) -> list[FieldChange]:
    written = [
        Written(change.ref, name, (values[0], values[1]))
        for change in updates
        for name, values in sorted(change.body.items())
    ]
    written += [
        Written(ref, name, (value, value))
        for ref, values in later.beside.items()
        for name, value in sorted(values.items())
    ]
    return field_changes(session, written, decoded(session, written))


def field_changes(
    session: Session, written: Sequence[Written], values: Sequence[Values], new: Iterable[RecordRef] = ()
) -> list[FieldChange]:
    """Old and new values with what the records hold now; `new` are the records that the set made."""
    wanted: dict[RecordRef, set[str]] = {}
    for one in written:
        wanted.setdefault(one.record, set()).add(one.field)
    now = present_values(session, wanted)
    made = frozenset(new)
    return [
        FieldChange(
            one.record, one.field, old, after, now.get((one.record, one.field), after), one.record in made
        )
        for one, (old, after) in zip(written, values, strict=True)
    ]

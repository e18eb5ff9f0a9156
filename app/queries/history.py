"""The history: what was done, by whom, which fields it changed from what to what, what an undo would ask."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Integer, bindparam, select
from sqlalchemy.orm import Session
from typing_extensions import override

from app.errors import RecordGoneError
from app.models.change_set import Change
from app.queries.history_rows import (
    ChangeSetDetails,
    ChangeSetRow,
    FieldChange,
    RecordName,
    UndoQuestion,
    UndoQuestions,
)
from app.queries.reading.change_set_orders import change_set_walk
from app.queries.reading.change_sets import change_set_rows
from app.queries.reading.change_values import Written, decoded
from app.queries.reading.record_lists import Order, RecordLists
from app.queries.reading.record_names import record_names
from app.queries.reading.undo_questions import field_changes, undo_questions
from app.queries.reading.walks import WalkOrder
from app.storage.changes.bodies import load
from app.storage.changes.ledger import INSERT, UPDATE
from app.storage.changes.undoing import plan
from app.vocabulary.changes import Action
from app.vocabulary.records import RecordKind, RecordRef

MOST_RECORDS = 200
"""An import changes very many; nobody reads them one by one."""

MOST_QUESTIONS = 50
"""Nobody answers more one by one: the rest are answered together."""

_CHANGES = (
    select(Change.kind, Change.record_id, Change.op, Change.body)
    .where(Change.change_set_id == bindparam("change_set_id", type_=Integer))
    .order_by(Change.origin_id, Change.seq)
    .limit(bindparam("page_limit", type_=Integer))
)


@dataclass(frozen=True, slots=True)
class HistoryListing:
    """Which change sets: by whom, at which desk, what was done, about which record; None: any.

    `about` a patron or a request takes in all that belongs to it.
    """

    staff_id: int | None = None
    desk_id: int | None = None
    action: Action | None = None
    about: RecordRef | None = None


class History(RecordLists[HistoryListing, ChangeSetRow]):
    """Reads change sets, the newest first."""

    depends_on = frozenset(RecordKind)

    def details(self, change_set_id: int, limit: int = MOST_RECORDS) -> ChangeSetDetails:
        """One change set with the fields of its first `limit` records. Raises RecordGoneError."""
        with self._database.reading() as session:
            row = _row(session, change_set_id)
            at = {"change_set_id": change_set_id, "page_limit": limit}
            found = session.execute(_CHANGES, at).all()
            changes = _field_changes(session, found)
            return ChangeSetDetails(
                row=row,
                changes=changes,
                names=_names(session, changes),
                records_left_out=row.change_count - len(found),
            )

    def questions(self, change_set_id: int, limit: int = MOST_QUESTIONS) -> UndoQuestions:
        """What undoing a change set would ask: fields changed since, records that others point to by now.

        Raises RecordGoneError.
        """
        with self._database.reading() as session:
            row = _row(session, change_set_id)
            asked = plan(session.connection(), change_set_id).changed_since
            questions = undo_questions(session, change_set_id, asked[:limit])
            return UndoQuestions(
                row=row,
                questions=questions,
                names=_names(session, _all_changes(questions), _asked_about(questions)),
                left_out=max(len(asked) - limit, 0),
            )

    def name(self, record: RecordRef) -> RecordName:
        """What a record is called. Raises RecordGoneError for one that never was."""
        with self._database.reading() as session:
            names = record_names(session, [record])
        if record not in names:
            raise RecordGoneError
        return names[record]

    @override
    def _order(self, listing: HistoryListing) -> Order:
        about = listing.about
        values = {
            "staff_id": listing.staff_id,
            "desk_id": listing.desk_id,
            "action": listing.action,
            "record_id": None if about is None else about.id,
        }
        path = change_set_walk(
            staff=listing.staff_id is not None,
            desk=listing.desk_id is not None,
            action=listing.action is not None,
            about=None if about is None else about.kind,
        )
        return WalkOrder((path,), {name: value for name, value in values.items() if value is not None})

    @override
    def _read_rows(self, session: Session, ids: Sequence[int]) -> dict[int, ChangeSetRow]:
        return change_set_rows(session, ids)


def _row(session: Session, change_set_id: int) -> ChangeSetRow:
    rows = change_set_rows(session, [change_set_id])
    if change_set_id not in rows:
        raise RecordGoneError
    return rows[change_set_id]


def _field_changes(session: Session, rows: Sequence[Any]) -> tuple[FieldChange, ...]:
    written = [one for row in rows for one in _written(row)]
    new = [_ref(row) for row in rows if row.op == INSERT]
    return tuple(field_changes(session, written, decoded(session, written), new))


def _written(row: Any) -> list[Written]:
    """The fields of one change, values as in its body."""
    body = sorted(load(row.body).items())
    if row.op == UPDATE:
        return [Written(_ref(row), name, (values[0], values[1])) for name, values in body]
    return [Written(_ref(row), name, (None, value)) for name, value in body]


def _ref(row: Any) -> RecordRef:
    return RecordRef(RecordKind(row.kind), row.record_id)


def _names(
    session: Session, changes: Iterable[FieldChange], records: Iterable[RecordRef] = ()
) -> dict[RecordRef, RecordName]:
    wanted = set(records)
    for change in changes:
        wanted.add(change.record)
        values = (change.old, change.new, change.now)
        wanted.update(value for value in values if isinstance(value, RecordRef))
    return record_names(session, wanted)


def _all_changes(questions: Iterable[UndoQuestion]) -> list[FieldChange]:
    return [change for question in questions for change in question.changes]


def _asked_about(questions: Iterable[UndoQuestion]) -> list[RecordRef]:
    named = [(one.asked.record, one.stays_with, one.goes_to) for one in questions]
    return [ref for refs in named for ref in refs if ref is not None]

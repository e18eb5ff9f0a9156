"""Gives many patrons one value in one field: one named change set, taken back by one undo."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, select
from sqlalchemy.orm import Session

from app.models.branch import Branch
from app.models.list_entry import Category
from app.models.patron import Patron
from app.services import texts
from app.services.live_records import live
from app.storage.database import Database
from app.storage.writing import Writing
from app.vocabulary.batch_fields import (
    MAY_BE_EMPTY,
    BatchField,
    BatchValue,
    NobodyToChangeError,
    ValueMissingError,
    ends_before_it_begins,
)
from app.vocabulary.changes import Action, Actor, Changes, Committed
from app.vocabulary.limits import Limit
from app.vocabulary.patrons import PatronStatus, WrittenLanguage
from app.vocabulary.text import clean

Proceed = Callable[[int, int], bool]
"""Hears (patrons done, patrons in all) now and then; answers whether to go on."""

_AT_A_TIME = 500
_IDS: BindParameter[list[int]] = bindparam("ids", expanding=True)
_MEMBERSHIPS = select(Patron.id, Patron.member_since, Patron.member_until).where(
    Patron.id.in_(_IDS), ~Patron.deleted
)


@dataclass(frozen=True, slots=True)
class EditManyPatrons:
    """Give these patrons `value` in `field`; `name` is what the history calls it."""

    patron_ids: Sequence[int]
    field: BatchField
    value: BatchValue
    name: str


class BatchEdits:
    """Those whom a rule forbids the value, and those removed meanwhile, are left alone."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def edit(
        self, by: Actor, command: EditManyPatrons, proceed: Proceed = lambda _done, _total: True
    ) -> Committed[int]:
        """Change them; the result is how many changed, 0 when `proceed` stopped it: then nothing is stored.

        Raises EmptyNameError for a change without a name, ValueMissingError for a field that must hold
        something, RecordGoneError for a category or branch that was removed, TextTooLongError,
        NobodyToChangeError.
        """
        name = texts.name(command.name, Limit.LINE)
        try:
            with self._database.writing(by, Action.EDIT_MANY_PATRONS, reason=name) as writing:
                value = _checked(writing.session, command.field, command.value)
                changed = _change_all(writing, command, value, proceed)
                if not changed:
                    raise NobodyToChangeError
        except _StoppedError:
            return Committed(0, Changes(None, Action.EDIT_MANY_PATRONS, frozenset()))
        return Committed(changed, writing.changes)


class _StoppedError(Exception):
    """Somebody stopped it: what was done is rolled back."""


def _change_all(writing: Writing, command: EditManyPatrons, value: BatchValue, proceed: Proceed) -> int:
    changed, total = 0, len(command.patron_ids)
    for start in range(0, total, _AT_A_TIME):
        ids = command.patron_ids[start : start + _AT_A_TIME]
        rows = list(_rows(writing.session.connection(), ids, command.field, value))
        changed += writing.bulk_update(Patron, rows)
        if not proceed(min(start + _AT_A_TIME, total), total):
            raise _StoppedError
    return changed


def _rows(
    connection: Connection, ids: Sequence[int], field: BatchField, value: BatchValue
) -> Sequence[dict[str, Any]]:
    found = connection.execute(_MEMBERSHIPS, {"ids": list(ids)})
    return [
        {"id": row.id, field.value: value}
        for row in found
        if not ends_before_it_begins(field, value, row.member_since, row.member_until)
    ]


def _checked(session: Session, field: BatchField, value: BatchValue) -> BatchValue:
    """The value as it is stored."""
    if value is None or value == "":
        if field not in MAY_BE_EMPTY:
            raise ValueMissingError
        return None
    return _CHECKS[field](session, value)


def _entry_of(model: type[Category | Branch]) -> Callable[[Session, Any], BatchValue]:
    def check(session: Session, value: Any) -> BatchValue:
        return live(session, model, int(value)).id

    return check


def _text(_session: Session, value: Any) -> BatchValue:
    return clean(str(value), Limit.NAME) or None


def _day(_session: Session, value: Any) -> BatchValue:
    if not isinstance(value, date):
        raise ValueMissingError
    return value


_CHECKS: dict[BatchField, Callable[[Session, Any], BatchValue]] = {
    BatchField.CATEGORY: _entry_of(Category),
    BatchField.BRANCH: _entry_of(Branch),
    BatchField.STATUS: lambda _session, value: PatronStatus(value).value,
    BatchField.LANGUAGE: lambda _session, value: WrittenLanguage(value).value,
    BatchField.INSTITUTION: _text,
    BatchField.CLASS_OR_FACULTY: _text,
    BatchField.MEMBER_SINCE: _day,
    BatchField.MEMBER_UNTIL: _day,
}

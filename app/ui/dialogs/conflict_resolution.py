"""Settles fields that two people changed differently, by a choice for each."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from app.errors import FieldConflict
from app.vocabulary.patron_form import AddressEntry, ContactEntry, IdentifierEntry, PatronForm
from app.vocabulary.profile import ProfileEntry

Entry = IdentifierEntry | ContactEntry | AddressEntry | ProfileEntry


def resolved(
    before: PatronForm, after: PatronForm, conflicts: Sequence[FieldConflict], takes_theirs: Sequence[bool]
) -> tuple[PatronForm, PatronForm]:
    """The two forms to send again: what others saved becomes what was there before."""
    for conflict, is_theirs in zip(conflicts, takes_theirs, strict=True):
        before = _with(before, conflict, conflict.theirs)
        after = _with(after, conflict, conflict.theirs if is_theirs else conflict.yours)
    return before, after


def _with(form: PatronForm, conflict: FieldConflict, value: object) -> PatronForm:
    """The form with this value in the field; for numbers and contact ways, with this one entry."""
    held: Any = getattr(form, conflict.field)
    if isinstance(held, tuple):
        value = _with_entry(held, _id_of(conflict), value)
    changes: dict[str, Any] = {conflict.field: value}
    return replace(form, **changes)


def _id_of(conflict: FieldConflict) -> int | None:
    sides = (conflict.before, conflict.theirs, conflict.yours)
    return next(side.id for side in sides if isinstance(side, Entry))


def _with_entry(entries: tuple[Entry, ...], entry_id: int | None, value: object) -> tuple[Entry, ...]:
    kept = [entry for entry in entries if entry.id != entry_id]
    return (*kept, value) if isinstance(value, Entry) else tuple(kept)

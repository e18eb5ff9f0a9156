"""Merges what a form changed into what others have saved since it opened, field by field."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, TypeVar

from app.errors import EditConflictError, FieldConflict
from app.vocabulary.patron_form import ContactEntry, IdentifierEntry, PatronForm

_ENTRIES = ("identifiers", "contacts")
_OWN_FIELDS = tuple(one.name for one in fields(PatronForm) if one.name not in _ENTRIES)

EntryT = TypeVar("EntryT", bound=IdentifierEntry | ContactEntry)


@dataclass(frozen=True, slots=True)
class Versions:
    """Three states of one thing: when the form opened, as the form has it, as the others have it now."""

    before: Any
    yours: Any
    theirs: Any

    @property
    def is_conflict(self) -> bool:
        """Whether both sides changed it, and differently."""
        return self.yours not in (self.before, self.theirs) and self.theirs != self.before

    @property
    def outcome(self) -> Any:
        """What holds where there is no conflict: the side that changed it."""
        return self.theirs if self.yours == self.before else self.yours


def merge(before: PatronForm, yours: PatronForm, theirs: PatronForm) -> PatronForm:
    """The form with the changes of both sides.

    Entries (numbers, contact ways) are matched by id; new ones are added behind those that are there.
    Raises EditConflictError with all fields that both changed differently; a conflict over an entry is
    named `identifiers` or `contacts` and holds the entries, None for one that was taken away.
    """
    conflicts: list[FieldConflict] = []
    merged: dict[str, Any] = {}
    for name in _OWN_FIELDS:
        versions = Versions(getattr(before, name), getattr(yours, name), getattr(theirs, name))
        if versions.is_conflict:
            conflicts.append(_conflict(name, versions))
        merged[name] = versions.outcome
    merged["identifiers"] = _merge_entries(
        "identifiers", before.identifiers, yours.identifiers, theirs.identifiers, conflicts
    )
    merged["contacts"] = _merge_entries(
        "contacts", before.contacts, yours.contacts, theirs.contacts, conflicts
    )
    if conflicts:
        raise EditConflictError(tuple(conflicts))
    return PatronForm(**merged)


def _merge_entries(
    name: str,
    before: Iterable[EntryT],
    yours: Iterable[EntryT],
    theirs: Iterable[EntryT],
    conflicts: list[FieldConflict],
) -> tuple[EntryT, ...]:
    added = [entry for entry in yours if entry.id is None]
    sides = (_by_id(before), _by_id(yours), _by_id(theirs))
    kept: list[EntryT] = []
    for entry_id in dict.fromkeys([*sides[2], *sides[1]]):
        versions = _merged_inside(Versions(*(side.get(entry_id) for side in sides)))
        if versions.is_conflict:
            conflicts.append(_conflict(name, versions))
        elif versions.outcome is not None:
            kept.append(versions.outcome)
    return (*kept, *added)


def _by_id(entries: Iterable[EntryT]) -> Mapping[int, EntryT]:
    return {entry.id: entry for entry in entries if entry.id is not None}


def _merged_inside(versions: Versions) -> Versions:
    """Where both changed different fields of one entry, yours with their changes in it."""
    entries = (versions.before, versions.yours, versions.theirs)
    if not versions.is_conflict or None in entries:
        return versions
    merged = versions.yours
    for one in fields(merged):
        inside = Versions(*(getattr(entry, one.name) for entry in entries))
        if inside.is_conflict:
            return versions
        merged = replace(merged, **{one.name: inside.outcome})
    return Versions(versions.theirs, merged, versions.theirs)


def _conflict(name: str, versions: Versions) -> FieldConflict:
    return FieldConflict(name, versions.before, versions.theirs, versions.yours)

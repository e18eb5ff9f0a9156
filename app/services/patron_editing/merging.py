"""Merges a patron's form, whose numbers, contact ways and profile fields are matched one by one."""

from collections.abc import Iterable, Iterator
from dataclasses import fields, replace

from app.errors import EditConflictError
from app.services.three_way import Versions, merge_fields
from app.vocabulary.patron_form import AddressEntry, ContactEntry, IdentifierEntry, PatronForm
from app.vocabulary.profile import ProfileEntry

_ENTRIES = ("identifiers", "contacts", "addresses", "profile")

Entry = IdentifierEntry | ContactEntry | AddressEntry | ProfileEntry


def merge(before: PatronForm, yours: PatronForm, theirs: PatronForm) -> PatronForm:
    """The form with the changes of both sides.

    Entries (numbers, contact ways, profile fields) are matched by id; new ones are added behind those
    that are there.
    Raises EditConflictError with all fields that both changed differently; a conflict over an entry is
    named after the entries and holds them, None for one that was taken away.
    """
    merged, conflicts = merge_fields(before, yours, theirs, leaving_out=_ENTRIES)
    for name in _ENTRIES:
        kept: list[Entry] = []
        for versions in _versions_of_entries(name, before, yours, theirs):
            if versions.is_conflict:
                conflicts.append(versions.conflict(name))
            elif versions.outcome is not None:
                kept.append(versions.outcome)
        merged[name] = (*kept, *(entry for entry in getattr(yours, name) if entry.id is None))
    if conflicts:
        raise EditConflictError(tuple(conflicts))
    return PatronForm(**merged)


def _versions_of_entries(
    name: str, before: PatronForm, yours: PatronForm, theirs: PatronForm
) -> Iterator[Versions]:
    """The entries that were stored already, those of the others first."""
    old, mine, now = (_by_id(getattr(form, name)) for form in (before, yours, theirs))
    for entry_id in dict.fromkeys([*now, *mine]):
        versions = Versions(old.get(entry_id), mine.get(entry_id), now.get(entry_id))
        yield _merged_inside(versions) if versions.is_conflict else versions


def _by_id(entries: Iterable[Entry]) -> dict[int, Entry]:
    return {entry.id: entry for entry in entries if entry.id is not None}


def _merged_inside(versions: Versions) -> Versions:
    """Where both changed different fields of one entry, yours with their changes in it."""
    entries = (versions.before, versions.yours, versions.theirs)
    if None in entries:
        return versions
    merged = versions.yours
    for one in fields(merged):
        inside = Versions(*(getattr(entry, one.name) for entry in entries))
        if inside.is_conflict:
            return versions
        merged = replace(merged, **{one.name: inside.outcome})
    return Versions(versions.theirs, merged, versions.theirs)

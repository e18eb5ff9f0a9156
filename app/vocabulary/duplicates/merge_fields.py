"""Whose value each field of a merged patron has: the kept one's, the other's, or both."""

from collections.abc import Mapping
from dataclasses import fields
from enum import StrEnum
from typing import Any

from app.vocabulary.patron_form import PatronForm


class Side(StrEnum):
    """Whose value; BOTH only for notes, one under the other."""

    KEPT = "kept"
    LOST = "lost"
    BOTH = "both"


_NOT_CHOSEN = frozenset({"sort_name", "kind", "identifiers", "contacts", "addresses", "profile"})

MERGE_FIELDS: tuple[str, ...] = tuple(one.name for one in fields(PatronForm) if one.name not in _NOT_CHOSEN)
"""Fields that are chosen; the sort name goes with the full name, numbers, ways and profile come together."""

NOTES = "notes"

Choices = Mapping[str, Side]
"""By field whose value it gets; fields left out get the proposed one."""


def proposed_side(name: str, kept: Any, lost: Any) -> Side:
    """Whose value loses least: the kept one's, unless only the other has one; of notes both."""
    if kept is None and lost is not None:
        return Side.LOST
    if name == NOTES and kept is not None and lost not in (None, kept):
        return Side.BOTH
    return Side.KEPT


def differing_fields(kept: PatronForm, lost: PatronForm) -> tuple[str, ...]:
    """The fields that have to be chosen, in the order of the form."""
    return tuple(name for name in MERGE_FIELDS if getattr(kept, name) != getattr(lost, name))

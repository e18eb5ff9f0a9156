"""A request in a form: what two people changed in it at the same time is put together."""

from dataclasses import fields
from typing import Any

from sqlalchemy.orm import Session

from app.errors import EditConflictError, FieldConflict
from app.models.request import Request
from app.models.request_forms import form_of
from app.services.request_values import values_of
from app.services.three_way import Versions, merge_fields
from app.vocabulary.wants import RequestForm, Wants

_VALUES = "values"


def present_form(session: Session, request: Request) -> RequestForm:
    """A request as it is stored now."""
    return form_of(request, values_of(session, request.id))


def merged(before: RequestForm, yours: RequestForm, theirs: RequestForm) -> RequestForm:
    """The form with the changes of both sides. Raises EditConflictError."""
    whole, conflicts = merge_fields(before, yours, theirs, ("wants",))
    wants, more = merge_fields(before.wants, yours.wants, theirs.wants, (_VALUES,))
    values, of_values = _merged_values(before.wants, yours.wants, theirs.wants)
    if conflicts or more or of_values:
        raise EditConflictError((*conflicts, *more, *of_values))
    return RequestForm(**whole, wants=Wants(**wants, values=values))


def _merged_values(
    before: Wants, yours: Wants, theirs: Wants
) -> tuple[tuple[tuple[int, str], ...], list[FieldConflict]]:
    """Field by field: two people may fill in two of them at the same time."""
    sides: list[dict[int, str]] = [dict(one.values) for one in (before, yours, theirs)]
    merged: dict[int, str] = {}
    conflicts: list[FieldConflict] = []
    for key in sorted({key for side in sides for key in side}):
        versions = Versions(*(side.get(key, "") for side in sides))
        if versions.is_conflict:
            conflicts.append(versions.conflict(str(key)))
        merged[key] = versions.outcome
    return tuple((key, text) for key, text in merged.items() if text), conflicts


def changed_fields(before: RequestForm, after: RequestForm) -> list[str]:
    """Which fields of the form changed: those of what is wanted one by one, its values together."""
    pairs: list[tuple[Any, Any]] = [(before, after), (before.wants, after.wants)]
    return [
        one.name
        for old, new in pairs
        for one in fields(old)
        if one.name != "wants" and getattr(old, one.name) != getattr(new, one.name)
    ]

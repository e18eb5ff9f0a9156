"""Merges what a form changed into what others have saved since it opened, field by field."""

from collections.abc import Collection
from dataclasses import dataclass, fields
from typing import Any, ClassVar, Protocol, TypeVar

from app.errors import EditConflictError, FieldConflict


class Form(Protocol):
    """A frozen dataclass whose fields are compared as wholes."""

    __dataclass_fields__: ClassVar[dict[str, Any]]


FormT = TypeVar("FormT", bound=Form)


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

    def conflict(self, field: str) -> FieldConflict:
        """The question to ask about this field."""
        return FieldConflict(field, self.before, self.theirs, self.yours)


def merge_fields(
    before: FormT, yours: FormT, theirs: FormT, leaving_out: Collection[str] = ()
) -> tuple[dict[str, Any], list[FieldConflict]]:
    """What each field becomes, and those that both sides changed differently."""
    merged: dict[str, Any] = {}
    conflicts: list[FieldConflict] = []
    for one in fields(before):
        if one.name in leaving_out:
            continue
        versions = Versions(*(getattr(form, one.name) for form in (before, yours, theirs)))
        if versions.is_conflict:
            conflicts.append(versions.conflict(one.name))
        merged[one.name] = versions.outcome
    return merged, conflicts


def merge(before: FormT, yours: FormT, theirs: FormT) -> FormT:
    """The form with the changes of both sides. Raises EditConflictError."""
    merged, conflicts = merge_fields(before, yours, theirs)
    if conflicts:
        raise EditConflictError(tuple(conflicts))
    return type(before)(**merged)

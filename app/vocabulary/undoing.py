"""What an undo does with fields that were changed after the set being undone: asked field by field."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from app.vocabulary.changes import Action
from app.vocabulary.records import RecordRef

REMOVED = "deleted"
"""The field that says whether a record was removed: undoing what made a record removes it."""

FOR_EVER = frozenset({Action.SET_UP, Action.BUILD_DEMONSTRATION})
"""What is never undone: a library without its beginning is none."""


class Since(StrEnum):
    """ASK: change nothing and say which; KEEP: leave them; RESTORE: take them back all the same."""

    ASK = "ask"
    KEEP = "keep"
    RESTORE = "restore"


class ChangedSince(NamedTuple):
    """Fields of one record that were changed after the set being undone; tied by one rule, asked about whole.

    For a record that the set made and that others point to by now, the field is REMOVED. `mark` is the change
    set that changed them last, or how many point to the record: an answer holds for what was asked, and where
    the mark has moved on meanwhile it is asked anew.
    """

    record: RecordRef
    fields: tuple[str, ...]
    mark: int


@dataclass(frozen=True, slots=True)
class Answers:
    """What to do with fields changed since: `to_all`, but for those with an answer of their own."""

    to_all: Since = Since.ASK
    own: Mapping[ChangedSince, Since] = field(default_factory=dict)

    def to(self, question: ChangedSince) -> Since:
        """The answer to one question."""
        return self.own.get(question, self.to_all)


ASK = Answers()
"""Nothing is answered yet."""

"""What the history answers with: change sets, the fields they changed, and what an undo has to ask."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from app.vocabulary.changes import Action
from app.vocabulary.names import BilingualName
from app.vocabulary.records import RecordKind, RecordRef
from app.vocabulary.undoing import ChangedSince


@dataclass(frozen=True, slots=True)
class RecordName:
    """What a record is called, and whose it is.

    `name` is a text, a name in each language, or a promise's moment; empty for what has no name of its own.
    `is_secret` marks a national identity number, or what a sensitive field says: never written out.
    """

    record: RecordRef
    name: str | BilingualName | datetime
    patron_id: int | None = None
    patron_name: str | None = None
    request_id: int | None = None
    request_number: int | None = None
    is_secret: bool = False


@dataclass(frozen=True, slots=True)
class ChangeSetRow:
    """An entry of the history; `about` is the record that tells best what it was about, if it has few.

    Of an undo, `undoes_action` is what it took back.
    """

    id: int
    action: Action
    staff_name: str | None
    desk_name: str | None
    made_at: datetime
    reason: str | None
    change_count: int
    undoes_id: int | None
    undoes_action: Action | None
    undone_by_id: int | None
    about: RecordName | None = None


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field in a change set: what it was and what it became (None: nothing), and what it is now.

    Values are as in the record: moments, dates, numbers, texts; other records as RecordRef. `is_new` says
    that the set made the record, so that there was no value before.
    """

    record: RecordRef
    field: str
    old: object
    new: object
    now: object
    is_new: bool


@dataclass(frozen=True, slots=True)
class ChangeSetDetails:
    """One change set with its fields in the order of writing, for its first records."""

    row: ChangeSetRow
    changes: tuple[FieldChange, ...]
    names: Mapping[RecordRef, RecordName]
    """Every record that was changed or that a value points to."""

    records_left_out: int


@dataclass(frozen=True, slots=True)
class UndoQuestion:
    """Fields of one record that were changed after the set being undone: what they were, became and are.

    `later` is the change set that changed them last. For a record that the set made, `pointing` counts the
    live records that point to it by now. For one that was added to a patron after a merge, `stays_with` is
    that patron, and `goes_to` the one who returns when the merge is undone.
    """

    asked: ChangedSince
    changes: tuple[FieldChange, ...]
    later: ChangeSetRow | None
    pointing: Mapping[RecordKind, int]
    stays_with: RecordRef | None = None
    goes_to: RecordRef | None = None


@dataclass(frozen=True, slots=True)
class UndoQuestions:
    """All that undoing one change set has to ask, the first ones with their values."""

    row: ChangeSetRow
    questions: tuple[UndoQuestion, ...]
    names: Mapping[RecordRef, RecordName]
    left_out: int

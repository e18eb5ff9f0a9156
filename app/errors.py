"""Rules a person can break, one small class each: data, no sentences (those are in app/ui/error_sentences).

Everything raised that is not one of these is a bug and is reported as one.
"""

from dataclasses import dataclass
from datetime import date, datetime


class PemustakaError(Exception):
    """Something a person did, or found, that the program can explain in a sentence."""

    def __str__(self) -> str:
        """Which rule it was, for logs: what it is about may be a name, and logs hold none."""
        return type(self).__name__


# Text


@dataclass
class EmptyNameError(PemustakaError):
    """A patron, staff member, branch or request without a name."""


@dataclass
class EmptyTextError(PemustakaError):
    """A note, statement or reason that says nothing."""


@dataclass
class TextTooLongError(PemustakaError):
    """A text longer than its column's meaning allows, in characters."""

    length: int
    limit: int


@dataclass
class ControlCharacterError(PemustakaError):
    """A control character, lone surrogate or bidi override; `code` as U+XXXX."""

    code: str


# Records


@dataclass
class RecordGoneError(PemustakaError):
    """The record was removed meanwhile."""


@dataclass
class IdentifierTakenError(PemustakaError):
    """Another patron has this number."""

    value: str
    patron_id: int
    patron_name: str


@dataclass
class IdentifierEmptyError(PemustakaError):
    """A number without a letter or digit in it."""

    value: str


@dataclass
class IdentityNumberOffError(PemustakaError):
    """The national identity number (NIK) is not kept unless the library switches it on."""


@dataclass
class ImpossibleDateError(PemustakaError):
    """A text that is no date, or a date outside what its meaning allows."""

    text: str


@dataclass
class UntilBeforeSinceError(PemustakaError):
    """A membership or a relation that ends before it begins."""

    since: date
    until: date


@dataclass
class PhoneNumberError(PemustakaError):
    """A text that cannot be a phone number."""

    text: str


@dataclass
class EmailAddressError(PemustakaError):
    """A text that cannot be an e-mail address."""

    text: str


@dataclass
class StaffCardTakenError(PemustakaError):
    """Another staff member has this card."""

    value: str
    staff_name: str


@dataclass
class LastStaffMemberError(PemustakaError):
    """Nobody would be left who can work here."""


@dataclass
class UnknownZoneError(PemustakaError):
    """A text that names no time zone (IANA), or one that this computer does not know."""

    zone: str


@dataclass
class FieldConflict:
    """One field that two people changed differently: what was there, what is there now, what was typed."""

    field: str
    before: object
    theirs: object
    yours: object


@dataclass
class EditConflictError(PemustakaError):
    """Somebody else changed the same fields meanwhile; nothing was stored."""

    conflicts: tuple[FieldConflict, ...]


# Interactions and requests


@dataclass
class InteractionInFutureError(PemustakaError):
    """An interaction dated after now."""

    happened_at: datetime


@dataclass
class PromiseInThePastError(PemustakaError):
    """A promise before now."""

    promised_for: datetime


@dataclass
class PromiseReasonMissingError(PemustakaError):
    """A promise moved without a reason."""


@dataclass
class NeededByInThePastError(PemustakaError):
    """A needed-by date before today."""

    needed_by: date


@dataclass
class RequestClosedError(PemustakaError):
    """Something was to be done on a request that has already ended."""

    number: str


# The command line


@dataclass
class UnknownStaffError(PemustakaError):
    """No staff member has this name."""

    name: str


@dataclass
class NoDeskError(PemustakaError):
    """A library without a branch, desk or staff member to work as."""


@dataclass
class UnknownDeskError(PemustakaError):
    """No desk has this name."""

    name: str


@dataclass
class UnknownIdentifierError(PemustakaError):
    """No patron has this number."""

    value: str


@dataclass
class MappingError(PemustakaError):
    """A `--map` that is not HEADING=FIELD."""

    text: str


# Imports


@dataclass
class ImportCancelledError(PemustakaError):
    """Staff stopped the import; nothing was stored."""


# Undo


@dataclass
class NothingToUndoError(PemustakaError):
    """This staff member has done nothing at this desk that could be undone."""


@dataclass
class ChangedSinceError(PemustakaError):
    """Some of what would be undone was changed afterwards; ask which to restore."""

    change_set_id: int
    fields: tuple[str, ...]


@dataclass
class CannotUndoError(PemustakaError):
    """This change set cannot be undone (setting up the library, an erasure)."""


@dataclass
class AlreadyUndoneError(PemustakaError):
    """An undo holds this change set back already."""

"""What a reader of other systems' files hands to the import: each row a patron, or the reason why not."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.errors import PemustakaError
from app.vocabulary.patrons import (
    ContactKind,
    Education,
    FormOfAddress,
    IdentifierKind,
    PatronStatus,
    Sex,
    WrittenLanguage,
)


class PresetName(StrEnum):
    """Kinds of patron files, as the command line names them."""

    AUTO = "auto"
    SLIMS = "slims"
    KOHA = "koha"
    GENERIC = "generic"


class LeftOutReason(StrEnum):
    """Why a column, or what one cell says, was not taken."""

    PRIVATE = "private"
    """Never taken: religion, the mother's name, identity numbers, passwords."""
    UNKNOWN = "unknown"
    """Nothing of a patron is known by this heading; it can be mapped by hand."""
    NOT_KEPT = "not_kept"
    """Known, and not of this record: a picture's file name, a fax number, whom to call in an emergency."""
    DOUBLED = "doubled"
    """An earlier column says the same."""
    NOT_UNDERSTOOD = "not_understood"
    """A word outside the closed list of its field, a text that is no e-mail address."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A column (`column` is its heading) that was not taken, as a whole or in one row."""

    column: str
    reason: LeftOutReason


@dataclass(frozen=True, slots=True)
class ImportedPatron:
    """One row of a file, understood and cleaned; None and () mean that the file says nothing.

    `line` is the physical line on which the row begins. `born` is ISO 8601 of reduced precision (2004,
    2004-05). `category` is the library system's own word. `left_out` tells of cells that hold something
    that was not taken, never what they hold.
    """

    line: int
    full_name: str
    form_of_address: FormOfAddress | None = None
    title_before: str | None = None
    title_after: str | None = None
    identifiers: tuple[tuple[IdentifierKind, str], ...] = ()
    contacts: tuple[tuple[ContactKind, str], ...] = ()
    category: str | None = None
    status: PatronStatus | None = None
    member_since: date | None = None
    member_until: date | None = None
    sex: Sex | None = None
    born: str | None = None
    institution: str | None = None
    class_or_faculty: str | None = None
    occupation: str | None = None
    education: Education | None = None
    notes: str | None = None
    language: WrittenLanguage | None = None
    left_out: tuple[LeftOut, ...] = ()


@dataclass(frozen=True, slots=True)
class RejectedRow:
    """A row of which nothing is taken: where it begins, why, and its cells as the file has them.

    `column` is the heading of the cell at fault, where one cell is.
    """

    line: int
    reason: PemustakaError
    cells: tuple[str, ...]
    column: str | None = None

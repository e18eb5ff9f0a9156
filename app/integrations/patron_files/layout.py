"""What is known of one file before its rows are read: which preset, how cells part, what columns mean."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from app.integrations.delimited.records import BrokenRecord, Record, RecordReader
from app.integrations.patron_files.fields import NAMES, Column, Given, PatronField
from app.vocabulary.imported_patrons import PresetName


class PresetReason(StrEnum):
    """Why a file was taken for what it was taken for."""

    CHOSEN = "chosen"
    SLIMS_HEADER = "slims_header"
    SLIMS_POSITIONS = "slims_positions"
    KOHA_HEADER = "koha_header"
    NO_OTHER = "no_other"


@dataclass(frozen=True, slots=True)
class Preset:
    """Which kind of file it is and how that was known."""

    name: PresetName
    reasons: tuple[PresetReason, ...]


Reinterpret = Callable[[Given], Iterator[Given]]
"""What a preset makes of one cell that means more, or something else, than it says."""


def as_given(given: Given) -> Iterator[Given]:
    """A cell that means what it says."""
    yield given


@dataclass(frozen=True, slots=True)
class Layout:
    """How to read one file. `header_line` is 0 for a file whose first row is data.

    `header` ends with the last heading that says something; `full_width` counts the empty ones too.
    """

    preset: Preset
    reader: RecordReader
    separator: str
    header: tuple[str, ...]
    header_line: int
    full_width: int
    columns: tuple[Column, ...]
    reinterpret: Reinterpret = as_given

    @property
    def taken(self) -> tuple[tuple[Column, PatronField], ...]:
        """Columns that fill a field."""
        return tuple((c, c.role) for c in self.columns if isinstance(c.role, PatronField))

    @property
    def has_names(self) -> bool:
        """Whether any column holds names."""
        return any(column.role in NAMES for column in self.columns)

    def rows(self) -> Iterator[Record | BrokenRecord]:
        """The rows below the header that say something."""
        for record in self.reader.records():
            if record.line > self.header_line and not (isinstance(record, Record) and record.is_blank):
                yield record

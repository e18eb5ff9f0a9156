"""What can be wrong with a file of patrons, or with one of its rows: data, no sentences."""

from dataclasses import dataclass
from pathlib import Path

from app.errors import PemustakaError

# Refused as a whole


@dataclass
class PatronFileError(PemustakaError):
    """A file of which nothing is taken."""

    path: Path


@dataclass
class FileMissingError(PatronFileError):
    """There is no file here."""


@dataclass
class FileIsFolderError(PatronFileError):
    """The path is a folder."""


@dataclass
class FileUnreadableError(PatronFileError):
    """The file cannot be read; `detail` is the system's own word."""

    detail: str


@dataclass
class EmptyFileError(PatronFileError):
    """The file holds nothing but blanks."""


@dataclass
class HeaderAloneError(PatronFileError):
    """The file names its columns and has no rows."""


@dataclass
class SpreadsheetFileError(PatronFileError):
    """A spreadsheet; it can be saved as CSV. `kind` is its usual ending: xlsx, xls, ods or html."""

    kind: str


@dataclass
class BinaryFileError(PatronFileError):
    """Something that is no text: a picture, an archive, a database."""


@dataclass
class NulInFileError(PatronFileError):
    """A NUL character, on this physical line: the file is damaged or no text."""

    line: int


@dataclass
class CellTooWideError(PatronFileError):
    """A cell that begins on this line is wider than any text of ours; perhaps a quote is never closed."""

    line: int
    limit: int


@dataclass
class UndecodableFileError(PatronFileError):
    """Neither UTF-8 nor Windows text (cp1252), or a mixture; `line` holds the first bad byte."""

    line: int


@dataclass
class FileChangedError(PatronFileError):
    """The file was written by something else while it was being read."""


@dataclass
class NotThisPresetError(PatronFileError):
    """The file is not of the kind that was chosen for it."""

    preset: str


@dataclass
class NoNameColumnError(PatronFileError):
    """No column is known to hold names; `header` is what the first row says."""

    header: tuple[str, ...]


@dataclass
class UnknownHeaderError(PatronFileError):
    """A column was mapped that the file does not have."""

    column: str
    header: tuple[str, ...]


@dataclass
class UnknownFieldError(PemustakaError):
    """A column was mapped to something that patrons do not have; `known` may be mapped to."""

    field: str
    known: tuple[str, ...]


@dataclass
class NeverTakenError(PemustakaError):
    """A column was mapped whose content this program never takes from a file (religion, NIK, a password)."""

    column: str


@dataclass
class RejectsNotWrittenError(PemustakaError):
    """The rejected rows could not be written to this file; `detail` is the system's own word."""

    path: Path
    detail: str


# One row


@dataclass
class CellCountError(PemustakaError):
    """A row with more or fewer cells than the file has columns."""

    found: int
    expected: int


@dataclass
class QuoteError(PemustakaError):
    """A quotation mark that is never closed, or closed in the middle of a cell."""


@dataclass
class TwoDigitYearError(PemustakaError):
    """A date whose century cannot be told."""

    text: str


@dataclass
class UsedInFileError(PemustakaError):
    """An earlier row of the same file, on `line`, has this card or other number."""

    value: str
    line: int


@dataclass
class ShortenedNumberError(PemustakaError):
    """A number of which a spreadsheet has kept the first digits only (3.37E+15)."""

    value: str

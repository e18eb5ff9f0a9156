"""Opens a text file of unknown origin: what it is, how it is encoded, whether it may be read at all."""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.integrations.delimited.survey import Survey
from app.vocabulary.file_errors import (
    BinaryFileError,
    EmptyFileError,
    FileChangedError,
    FileIsFolderError,
    FileMissingError,
    FileUnreadableError,
    SpreadsheetFileError,
    UndecodableFileError,
)

_CHUNK = 1 << 20

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# Zip archives, by what stands in their first entries.
_SHEETS = (
    (b"opendocument.spreadsheet", "ods"),
    (b"xl/", "xlsx"),
    (b"[Content_Types].xml", "xlsx"),
)
_OTHER_KINDS = (
    b"%PDF-",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x1f\x8b",
    b"7z\xbc\xaf",
    b"Rar!",
    b"SQLite format 3",
    b"{\\rtf",
)
# What Excel and SLiMS reports call a spreadsheet is often a web page with a table.
_PAGE = re.compile(rb"\s*<(?:!doctype html|html|table|\?xml|meta|head)\b", re.IGNORECASE)

# A few control characters cost their rows; a file full of them is no text.
_STRAY_CONTROLS, _CONTROL_SHARE = 8, 0.01


@dataclass(frozen=True, slots=True)
class TextFile:
    """A file that holds text in this encoding, as it was when `examine` looked at it."""

    path: Path
    encoding: str
    size: int
    changed_at: int

    def lines(self) -> Iterator[str]:
        """The physical lines with their ends. Raises FileChangedError, FileUnreadableError."""
        try:
            with self.path.open(encoding=self.encoding, newline="") as file:
                state = self.path.stat()
                if (state.st_size, state.st_mtime_ns) != (self.size, self.changed_at):
                    raise FileChangedError(self.path)
                yield from file
        except UnicodeDecodeError as error:
            raise FileChangedError(self.path) from error
        except OSError as error:
            raise FileUnreadableError(self.path, error.strerror or str(error)) from error


def examine(path: Path) -> TextFile:
    """Look at every byte of `path` once and say how it is to be read.

    UTF-8 (with or without a mark), UTF-16 with a mark, else Windows text (cp1252). Raises one of the
    errors for a file refused as a whole: nothing but text that decodes everywhere passes.
    """
    if path.is_dir():
        raise FileIsFolderError(path)
    if path.exists() and not path.is_file():
        raise FileUnreadableError(path, "not a regular file")
    try:
        state = path.stat()
        with path.open("rb") as file:
            _refuse_other_kinds(path, file.read(4096))
        encoding = _encoding(path)
    except FileNotFoundError as error:
        raise FileMissingError(path) from error
    except OSError as error:
        raise FileUnreadableError(path, error.strerror or str(error)) from error
    return TextFile(path, encoding, state.st_size, state.st_mtime_ns)


def _refuse_other_kinds(path: Path, start: bytes) -> None:
    if start.startswith(b"PK\x03\x04"):
        kind = next((kind for mark, kind in _SHEETS if mark in start), None)
        raise SpreadsheetFileError(path, kind) if kind else BinaryFileError(path)
    if start.startswith(_OLE):
        raise SpreadsheetFileError(path, "xls")
    if _PAGE.match(start.removeprefix(codecs.BOM_UTF8)):
        raise SpreadsheetFileError(path, "html")
    if start.startswith(_OTHER_KINDS):
        raise BinaryFileError(path)


def _encoding(path: Path) -> str:
    with path.open("rb") as file:
        start = file.read(4)
    marked = next((encoding for mark, encoding in _MARKS if start.startswith(mark)), None)
    survey = Survey(path)
    survey.read(marked or "utf-8")
    if survey.is_blank:
        raise EmptyFileError(path)
    if survey.controls > max(_STRAY_CONTROLS, survey.characters * _CONTROL_SHARE):
        raise BinaryFileError(path)
    if survey.first_bad_line is None:
        return marked or "utf-8"
    # Windows text never holds more good UTF-8 sequences than bad ones: such a file is damaged UTF-8,
    # and reading it as cp1252 would spoil every name in it.
    if marked or survey.well_formed > survey.bad or not _decodes(path, "cp1252"):
        raise UndecodableFileError(path, survey.first_bad_line)
    return "cp1252"


def _decodes(path: Path, encoding: str) -> bool:
    try:
        with path.open(encoding=encoding, newline="") as file:
            while file.read(_CHUNK):
                pass
    except UnicodeDecodeError:
        return False
    return True

"""Looks at every character of a file once, and counts what tells text from anything else."""

import codecs
import re
from pathlib import Path

from app.vocabulary.file_errors import CellTooWideError, NulInFileError, UndecodableFileError
from app.vocabulary.limits import WIDEST_CELL

_CHUNK = 1 << 20
_LONGEST_LINE = 16 * WIDEST_CELL

_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_BAD_BYTE = re.compile(r"[\udc80-\udcff]")
_CONTROL = re.compile(r"[\x01-\x08\x0e-\x1f]")


class Survey:
    """Counts over a whole file, read in chunks, decoded with bad bytes marked rather than refused."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.is_blank = True
        self.characters = 0
        self.controls = 0
        self.well_formed = 0
        self.bad = 0
        self.first_bad_line: int | None = None
        self._line = 1
        self._line_length = 0
        self._ended_with_return = False

    def read(self, encoding: str) -> None:
        """Read to the end. Raises NulInFileError, CellTooWideError or UndecodableFileError on the way."""
        decoder = codecs.getincrementaldecoder(encoding)(self._on_bad_bytes(encoding))
        try:
            with self.path.open("rb") as file:
                while chunk := file.read(_CHUNK):
                    self._add(decoder.decode(chunk))
                self._add(decoder.decode(b"", final=True))
        except UnicodeDecodeError as error:
            raise UndecodableFileError(self.path, self._line) from error

    @staticmethod
    def _on_bad_bytes(encoding: str) -> str:
        return "strict" if encoding == "utf-16" else "surrogateescape"

    def _add(self, text: str) -> None:
        if self._ended_with_return and text.startswith("\n"):
            self._line -= 1  # the chunks parted a CR from its LF
        self.is_blank = self.is_blank and not text.strip()
        self.characters += len(text)
        self.controls += len(_CONTROL.findall(text))
        if "\0" in text:
            raise NulInFileError(self.path, self._line + _breaks(text[: text.index("\0")]))
        if not text.isascii():
            self._count_bad_bytes(text)
        self._measure_lines(text)

    def _count_bad_bytes(self, text: str) -> None:
        bad = len(_BAD_BYTE.findall(text))
        if bad and self.first_bad_line is None:
            first = _BAD_BYTE.search(text)
            assert first is not None
            self.first_bad_line = self._line + _breaks(text[: first.start()])
        self.bad += bad
        self.well_formed += len(_NOT_ASCII.findall(text)) - bad

    def _measure_lines(self, text: str) -> None:
        last_end = max(text.rfind("\n"), text.rfind("\r")) + 1
        self._line_length = len(text) - last_end if last_end else self._line_length + len(text)
        if self._line_length > _LONGEST_LINE:
            raise CellTooWideError(self.path, self._line + _breaks(text), WIDEST_CELL)
        self._line += _breaks(text)
        self._ended_with_return = text.endswith("\r")


def _breaks(text: str) -> int:
    """How many physical lines end in `text`: LF, CR, or both together once."""
    return text.count("\n") + text.count("\r") - text.count("\r\n")

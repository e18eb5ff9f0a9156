"""Reads what SLiMS exports: enclosed cells whose inside is escaped as MySQL escapes, one row a line."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.integrations.delimited.opening import TextFile
from app.integrations.delimited.records import BrokenRecord, Record
from app.vocabulary.file_errors import CellTooWideError, QuoteError
from app.vocabulary.limits import WIDEST_CELL

_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_ESCAPED = {"0": "\0", "n": "\n", "r": "\r", "Z": "\x1a", "t": "\t", "b": "\b"}


def unescape(text: str) -> str:
    r"""Undo mysql_real_escape_string: \n, \r, \0, \Z, \\, \' and \" (and \t, \b, which MySQL also reads)."""
    if "\\" not in text:
        return text
    return _ESCAPE.sub(lambda match: _ESCAPED.get(match[1], match[1]), text)


@dataclass(frozen=True, slots=True)
class Marks:
    """What the person who exported chose to part and to enclose cells; each one or more characters."""

    separator: str
    enclosure: str


class CellSplitter:
    """Takes lines apart by one pattern, compiled once.

    A cell without enclosure is taken as it stands, and a doubled double quote is one, because such files
    pass through spreadsheets.
    """

    def __init__(self, marks: Marks) -> None:
        self._remnant = marks.separator[:-1]
        self._separator = marks.separator
        self._doubles = marks.enclosure == '"'
        self._cell = _cell_pattern(marks)

    def split(self, line: str) -> tuple[str, ...] | None:
        """The cells of a line without its end, unescaped; None where an enclosure is never closed."""
        # SLiMS cuts one character from the end of a row, whatever the length of the separator.
        if self._remnant and not line.endswith(self._separator):
            line = line.removesuffix(self._remnant)
        cells, position = [], 0
        while match := self._cell.match(line, position):
            enclosed, bare, separator = match.groups()
            cells.append(unescape(bare) if enclosed is None else self._plain(enclosed))
            if not separator:
                return tuple(cells)
            position = match.end()
        return None

    def _plain(self, enclosed: str) -> str:
        return unescape(enclosed.replace('""', '"') if self._doubles else enclosed)


def _cell_pattern(marks: Marks) -> re.Pattern[str]:
    """A cell and what follows it: a separator or the end of the line.

    Inside an enclosure an unescaped enclosure closes the cell only before a separator or the end, so that
    enclosures which MySQL does not escape may stand in a text. Every loop is possessive (`++`, `*+`): a
    line that does not match is given up at once.
    """
    separator, close = re.escape(marks.separator), re.escape(marks.enclosure)
    plain = rf"[^\\{re.escape(marks.enclosure[0])}]++"
    doubled = f"{close}{close}|" if marks.enclosure == '"' else ""
    inside = rf"{plain}|\\.|{doubled}(?!{close}(?:{separator}|\Z))[^\\]"
    bare = rf"(?:[^{re.escape(marks.separator[0])}]++|(?!{separator}).)*+"
    return re.compile(
        rf"(?:{close}((?:{inside})*+){close}|(?!{close})({bare}))(?:({separator})|\Z)",
        re.DOTALL,
    )


@dataclass(frozen=True, slots=True)
class EscapedReader:
    """Rows of a file written with these marks."""

    file: TextFile
    marks: Marks

    def records(self) -> Iterator[Record | BrokenRecord]:
        """Every row, blank ones too."""
        splitter = CellSplitter(self.marks)
        for number, physical in enumerate(self.file.lines(), start=1):
            line = physical.rstrip("\r\n")
            cells = splitter.split(line)
            if len(line) > WIDEST_CELL and (cells is None or max(map(len, cells)) > WIDEST_CELL):
                raise CellTooWideError(self.file.path, number, WIDEST_CELL)
            if cells is None:
                yield BrokenRecord(number, line, QuoteError())
            else:
                yield Record(number, cells)

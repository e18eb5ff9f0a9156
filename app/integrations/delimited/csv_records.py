"""Reads ordinary CSV: a quote that is never closed costs its own line, not the rest of the file."""

import csv
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.integrations.delimited.opening import TextFile
from app.integrations.delimited.records import BrokenRecord, Record
from app.vocabulary.file_errors import CellTooWideError, QuoteError
from app.vocabulary.limits import WIDEST_CELL


@dataclass(frozen=True, slots=True)
class CsvReader:
    """Rows of a file whose cells are parted by `delimiter` and enclosed in double quotes where needed.

    `width` is how many columns the file has, where that is known: a row that spans lines and has
    another width has swallowed the rows after it, because a quote was never closed.
    """

    file: TextFile
    delimiter: str
    width: int | None = None

    def records(self) -> Iterator[Record | BrokenRecord]:
        """Every row, blank ones too."""
        # The limit belongs to the process; its default would refuse cells that are merely long.
        csv.field_size_limit(WIDEST_CELL)
        feed = _Feed(self.file.path, self.file.lines())
        reader = csv.reader(feed, delimiter=self.delimiter, strict=True)
        while True:
            feed.begin_record()
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error:
                yield feed.broken_record()
                continue
            if feed.spans_lines and self.width not in {None, len(cells)}:
                yield feed.broken_record()
            else:
                yield Record(feed.line, tuple(cells))


class _Feed:
    """Physical lines for a csv reader, numbered, with those that a broken row swallowed put back."""

    def __init__(self, path: Path, lines: Iterator[str]) -> None:
        self.line = 1
        self._path = path
        self._lines = lines
        self._put_back: deque[str] = deque()
        self._taken: list[str] = []
        self._size = 0

    def begin_record(self) -> None:
        """From here on lines belong to the next row."""
        self.line += len(self._taken)
        self._taken = []
        self._size = 0

    @property
    def spans_lines(self) -> bool:
        """Whether the present row took more than one line."""
        return len(self._taken) > 1

    def broken_record(self) -> BrokenRecord:
        """Give up the first line of the present row and keep the others for the rows they may be."""
        first, *others = self._taken
        self._put_back.extendleft(reversed(others))
        self._taken = [first]
        if self._size > WIDEST_CELL:
            raise CellTooWideError(self._path, self.line, WIDEST_CELL)
        return BrokenRecord(self.line, first.rstrip("\r\n"), QuoteError())

    def __iter__(self) -> "_Feed":
        return self

    def __next__(self) -> str:
        if self._size > WIDEST_CELL:
            raise CellTooWideError(self._path, self.line, WIDEST_CELL)
        line = self._put_back.popleft() if self._put_back else next(self._lines)
        self._taken.append(line)
        self._size += len(line)
        return line

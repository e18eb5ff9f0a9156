"""Finds the header of a CSV file, and by it the delimiter: whichever makes the most of the first rows."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import islice

from app.integrations.delimited.csv_records import CsvReader
from app.integrations.delimited.opening import TextFile
from app.integrations.delimited.records import Record

_DELIMITERS = (",", ";", "\t", "|")
_SEARCHED = 12
"""Lists made by hand have a title or two above their header."""

CountKnown = Callable[[tuple[str, ...]], int]
"""How many cells of a row are headings that mean something; 0 for a row that is no header."""


@dataclass(frozen=True, slots=True)
class Table:
    """A header and the reader of the rows below it."""

    reader: CsvReader
    header: tuple[str, ...]
    header_line: int
    full_width: int


def find_table(file: TextFile, count_known: CountKnown) -> Table | None:
    """The best header in the first rows under any delimiter, or None where no row is one."""
    best, most = None, (0, 0, 0)
    for reader in (CsvReader(file, delimiter) for delimiter in _DELIMITERS):
        for record in _first_records(reader):
            merit = (count_known(record.cells), len(record.cells), -record.line)
            if merit[0] and merit > most:
                best, most = (reader, record), merit
    return _table(*best) if best else None


def _first_records(reader: CsvReader) -> Iterator[Record]:
    for record in islice(reader.records(), _SEARCHED):
        if isinstance(record, Record):
            yield record


def _table(reader: CsvReader, record: Record) -> Table:
    header = tuple(cell.strip() for cell in record.cells)
    while not header[-1]:
        header = header[:-1]
    full_width = len(record.cells)
    return Table(replace(reader, width=full_width), header, record.line, full_width)

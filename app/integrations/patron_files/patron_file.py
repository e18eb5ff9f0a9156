"""A file of patrons, opened and understood: its preset, its columns, its rows one by one."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import islice
from pathlib import Path

from app.integrations.delimited.opening import TextFile, examine
from app.integrations.delimited.records import Record
from app.integrations.patron_files.assembly import RowAssembler
from app.integrations.patron_files.evidence import DateColumn, Evidence, gather
from app.integrations.patron_files.fields import Column
from app.integrations.patron_files.layout import Layout, Preset
from app.integrations.patron_files.presets import find_layout
from app.vocabulary.file_errors import HeaderAloneError
from app.vocabulary.imported_patrons import ImportedPatron, LeftOut, LeftOutReason, PresetName, RejectedRow

Row = ImportedPatron | RejectedRow


class PatronFile:
    """Patrons of another system. `open` reads the file once as a whole; `rows` reads it again, row by row."""

    def __init__(self, file: TextFile, layout: Layout, evidence: Evidence) -> None:
        self._file = file
        self._layout = layout
        self._evidence = evidence

    @classmethod
    def open(
        cls,
        path: Path,
        preset: PresetName = PresetName.AUTO,
        mapping: Mapping[str, str] | None = None,
    ) -> "PatronFile":
        """Open `path` as `preset`, with the headings in `mapping` read as the fields it names.

        Raises a PatronFileError for a file refused as a whole, UnknownFieldError and NeverTakenError for a
        mapping that cannot be.
        """
        file = examine(path)
        layout = find_layout(file, preset, mapping or {})
        evidence = gather(layout)
        if not evidence.row_count:
            raise HeaderAloneError(path)
        return cls(file, layout, evidence)

    @property
    def path(self) -> Path:
        """Where the file lies."""
        return self._file.path

    @property
    def preset(self) -> Preset:
        """Which kind of file it is and how that was known."""
        return self._layout.preset

    @property
    def encoding(self) -> str:
        """How its characters are written: utf-8, utf-8-sig, utf-16 or cp1252."""
        return self._file.encoding

    @property
    def separator(self) -> str:
        """What parts its cells."""
        return self._layout.separator

    @property
    def header(self) -> tuple[str, ...]:
        """Its headings as written; of a file without any, those its preset gives by position."""
        return self._layout.header

    @property
    def columns(self) -> tuple[Column, ...]:
        """Its columns and what becomes of each."""
        return self._layout.columns

    @property
    def left_out_columns(self) -> tuple[LeftOut, ...]:
        """The columns of which nothing is taken, and why."""
        return tuple(
            LeftOut(column.heading, column.role)
            for column in self._layout.columns
            if isinstance(column.role, LeftOutReason) and column.heading
        )

    @property
    def date_columns(self) -> tuple[DateColumn, ...]:
        """Which way dates such as 04/05/1990 are read, column by column; none where all say it themselves."""
        return tuple(column for column in self._evidence.dates.values() if column.matters)

    @property
    def row_count(self) -> int:
        """How many rows say something; each becomes a patron or a rejected row."""
        return self._evidence.row_count

    def rows(self) -> Iterator[Row]:
        """Every row in order. Raises FileChangedError where the file was written to since it was opened."""
        assembler = RowAssembler(self._layout, self._evidence)
        return map(assembler.row, self._layout.rows())

    def slices(self, size: int = 500) -> Iterator[list[Row]]:
        """The rows by the handful, so that long work can report and be stopped between them."""
        rows = self.rows()
        while some := list(islice(rows, size)):
            yield some

    def with_original_cells(self, rejected: Iterable[RejectedRow]) -> Iterator[RejectedRow]:
        """The rejected rows in the order of the file, each with its cells as the file has them.

        The import rejects rows too (a number that another patron has), and knows no cells: those are read
        once more here, so that a file of rejects can be mended and imported.
        """
        by_line = {row.line: row for row in rejected}
        for record in self._layout.rows() if by_line else ():
            row = by_line.get(record.line)
            if row is not None:
                yield replace(row, cells=record.cells if isinstance(record, Record) else (record.text,))

    def samples(self, count: int) -> tuple[tuple[str, ...], ...]:
        """For each column what the first rows say in it, as the file has it; nothing of a private one."""
        records = (record for record in self._layout.rows() if isinstance(record, Record))
        rows = [record.cells for record in islice(records, count)]
        return tuple(
            ()
            if column.role is LeftOutReason.PRIVATE
            else tuple(cells[column.position] for cells in rows if column.position < len(cells))
            for column in self.columns
        )

    def first_rows(self, count: int) -> list[Row]:
        """The first rows, to look at before the import."""
        return list(islice(self.rows(), count))

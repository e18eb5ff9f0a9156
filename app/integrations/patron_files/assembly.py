"""Makes of each row a patron, or a rejected row with its reason."""

from collections.abc import Iterator

from app.errors import PemustakaError
from app.integrations.delimited.records import BrokenRecord, Record
from app.integrations.patron_files.draft import PatronDraft
from app.integrations.patron_files.evidence import Evidence
from app.integrations.patron_files.fields import Given
from app.integrations.patron_files.layout import Layout
from app.integrations.patron_files.taking import take
from app.vocabulary.file_errors import CellCountError, UsedInFileError
from app.vocabulary.imported_patrons import ImportedPatron, RejectedRow
from app.vocabulary.text import identifier_key


class RowAssembler:
    """Goes once through a file from its start, and remembers which numbers its rows have used.

    Of each number only a hash (64 bits) is kept, so that a million rows stay a matter of megabytes.
    """

    def __init__(self, layout: Layout, evidence: Evidence) -> None:
        self._evidence = evidence
        self._columns = tuple(column for column, _ in layout.taken)
        self._width = len(layout.columns)
        self._full_width = layout.full_width
        self._reinterpret = layout.reinterpret
        self._lines: dict[int, int] = {}

    def row(self, record: Record | BrokenRecord) -> ImportedPatron | RejectedRow:
        """The patron of this row, or why there is none."""
        if isinstance(record, BrokenRecord):
            return RejectedRow(record.line, record.reason, (record.text,))
        column = None
        try:
            self._check_width(record.cells)
            draft = PatronDraft(record.line, self._evidence)
            for given in self._given(record.cells):
                column = given.column.heading
                take(draft, given)
            column = None
            patron = draft.finished()
            self._use_numbers(patron)
        except PemustakaError as error:
            return RejectedRow(record.line, error, record.cells, column)
        return patron

    def _check_width(self, cells: tuple[str, ...]) -> None:
        surplus = any(cell.strip() for cell in cells[self._full_width :])
        if len(cells) < self._width or surplus:
            raise CellCountError(len(cells), self._width)

    def _given(self, cells: tuple[str, ...]) -> Iterator[Given]:
        for column in self._columns:
            if cells[column.position]:
                yield from self._reinterpret(Given(column, cells[column.position]))

    def _use_numbers(self, patron: ImportedPatron) -> None:
        keys = {hash(identifier_key(value)): value for _, value in patron.identifiers}
        for key, value in keys.items():
            if key in self._lines:
                raise UsedInFileError(value, self._lines[key])
        self._lines.update(dict.fromkeys(keys, patron.line))

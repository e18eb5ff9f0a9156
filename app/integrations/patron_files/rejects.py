"""Writes the rows that were not imported to a file that people can mend and import again."""

import csv
import re
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Self

from app.errors import PemustakaError
from app.integrations.delimited.formulas import without_formula
from app.vocabulary.imported_patrons import RejectedRow

_CAPITAL = re.compile(r"(?<!^)(?=[A-Z])")


def reason_code(error: PemustakaError) -> str:
    """The stable name of a reason, for files and machines: EmptyNameError is `empty_name`."""
    return _CAPITAL.sub("_", type(error).__name__.removesuffix("Error")).lower()


class RejectsFile:
    """A CSV file in UTF-8 with a mark, so that spreadsheets read it: line, reason, column, original cells.

    No cell can become a formula. Under the original headings it can be mended and imported as it is.
    """

    def __init__(self, path: Path, header: Iterable[str]) -> None:
        self._file = path.open("w", encoding="utf-8-sig", newline="")
        self._writer = csv.writer(self._file, quoting=csv.QUOTE_ALL)
        self._write(("line", "reason", "column", *header))

    def add(self, row: RejectedRow) -> None:
        """Write one row."""
        self._write((str(row.line), reason_code(row.reason), row.column or "", *row.cells))

    def _write(self, cells: Iterable[str]) -> None:
        self._writer.writerow([without_formula(cell) for cell in cells])

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._file.close()

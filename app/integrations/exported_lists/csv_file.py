"""Writes a list as CSV (RFC 4180) in UTF-8."""

import csv
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import IO

from app.integrations.delimited.formulas import without_formula
from app.integrations.exported_lists.cells import Cell


class CsvFile:
    """With a mark (BOM) Excel knows that it is UTF-8. No cell can become a formula."""

    def __init__(self, path: Path, *, has_mark: bool) -> None:
        self._file: IO[str] = path.open("w", encoding="utf-8-sig" if has_mark else "utf-8", newline="")
        self._writer = csv.writer(self._file)

    def write(self, cells: Iterable[Cell]) -> None:
        """Write one row; moments as 2026-11-24 10:12:00, days as 2026-11-24 (ISO 8601, but for the T)."""
        self._writer.writerow([_text(cell) for cell in cells])

    def close(self) -> None:
        """End the file."""
        self._file.close()


def _text(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return cell.strftime("%Y-%m-%d %H:%M:%S")
    return without_formula(cell) if isinstance(cell, str) else str(cell)

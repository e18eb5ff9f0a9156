"""One row of a text file as its reader found it, before anything is understood."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from app.errors import PemustakaError


@dataclass(frozen=True, slots=True)
class Record:
    """The cells of one row; `line` is the physical line on which it begins, counted from 1."""

    line: int
    cells: tuple[str, ...]

    @property
    def is_blank(self) -> bool:
        """A row that says nothing, such as spreadsheets leave behind."""
        return not any(cell.strip() for cell in self.cells)


@dataclass(frozen=True, slots=True)
class BrokenRecord:
    """A line that could not be taken apart into cells, as it stands."""

    line: int
    text: str
    reason: PemustakaError


class RecordReader(Protocol):
    """Takes a file apart into rows, from the first line, as often as it is asked."""

    def records(self) -> Iterator[Record | BrokenRecord]:
        """Every row in order. Raises CellTooWideError and what reading the file raises."""
        ...

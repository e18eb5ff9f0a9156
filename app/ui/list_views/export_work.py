"""What an export does off the GUI thread: reads row after row, and writes the cells that are shown."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Any, Generic, Protocol, TypeVar

from app.integrations.exported_lists.cells import Cell as WrittenCell
from app.integrations.exported_lists.writing import Target, write_list
from app.ui.background.progress import Progress
from app.ui.tables.columns import Cell
from app.vocabulary.list_view_errors import ExportStoppedError
from app.vocabulary.names import BilingualName

ListingT = TypeVar("ListingT")
ListingT_contra = TypeVar("ListingT_contra", contravariant=True)


class WholeList(Protocol[ListingT_contra]):
    """What the queries over long lists answer to an export."""

    def each(self, listing: ListingT_contra) -> Iterator[Any]:
        """Every row, from one snapshot."""

    def count(self, listing: ListingT_contra) -> int:
        """How many rows that are."""


@dataclass(frozen=True, slots=True)
class Exported(Generic[ListingT]):
    """What is to be written: a list, under `name`, with these titles and values; days are those of `zone`."""

    query: WholeList[ListingT]
    listing: ListingT
    name: str
    titles: Sequence[str]
    values: Sequence[Callable[[Any], Cell]]
    language: str
    zone: tzinfo


def export(exported: Exported[Any], target: Target, progress: Progress) -> int:
    """Write it, and answer how many rows. Raises ExportStoppedError and ExportNotWrittenError."""
    total = exported.query.count(exported.listing)

    def told(count: int) -> None:
        if progress.is_cancelled:
            raise ExportStoppedError
        progress.report(count, total)

    told(0)
    rows = (_cells(exported, row) for row in exported.query.each(exported.listing))
    return write_list(target, exported.name, exported.titles, rows, told)


def _cells(exported: Exported[Any], row: object) -> list[WrittenCell]:
    return [_written(exported, value(row)) for value in exported.values]


def _written(exported: Exported[Any], cell: Cell) -> WrittenCell:
    if isinstance(cell, BilingualName):
        return cell.in_language(exported.language)
    return cell.astimezone(exported.zone) if isinstance(cell, datetime) else cell

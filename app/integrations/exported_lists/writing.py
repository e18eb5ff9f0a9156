"""Writes a whole list to a file that is there once it is complete, and leaves nothing where it is stopped."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.integrations.exported_lists.cells import Cell
from app.integrations.exported_lists.csv_file import CsvFile
from app.integrations.exported_lists.xlsx_file import XlsxFile
from app.vocabulary.list_view_errors import ExportNotWrittenError

_TOLD_EVERY = 500


class FileKind(StrEnum):
    """What is written; the value is the file's ending."""

    XLSX = "xlsx"
    CSV = "csv"


@dataclass(frozen=True, slots=True)
class Target:
    """Where to, and as what. `has_mark` is for CSV: Excel needs it to know UTF-8, other programs may not."""

    path: Path
    kind: FileKind
    has_mark: bool = True


def write_list(
    target: Target,
    name: str,
    titles: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    told: Callable[[int], None],
) -> int:
    """Write titles and rows, and answer how many rows; `told` hears now and then how many are written.

    What `told` raises stops it. Raises ExportNotWrittenError where the disk refuses.
    """
    part = target.path.with_name(f"{target.path.name}.part")
    try:
        count = _write(_opened(part, target, name), titles, rows, told)
        part.replace(target.path)
    except OSError as error:
        raise ExportNotWrittenError(target.path, error.strerror or "") from error
    finally:
        part.unlink(missing_ok=True)
    return count


def _opened(path: Path, target: Target, name: str) -> CsvFile | XlsxFile:
    return XlsxFile(path, name) if target.kind is FileKind.XLSX else CsvFile(path, has_mark=target.has_mark)


def _write(
    file: CsvFile | XlsxFile,
    titles: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    told: Callable[[int], None],
) -> int:
    count = 0
    try:
        file.write(titles)
        for count, row in enumerate(rows, 1):  # how many there were is told and answered
            file.write(row)
            if count % _TOLD_EVERY == 0:
                told(count)
    finally:
        file.close()
    return count

"""Looks at a file, counts what it would do, brings it in; runs in a worker thread and touches no screen."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from app.errors import ImportCancelledError
from app.integrations.patron_files.patron_file import PatronFile, Row
from app.integrations.patron_files.rejects import RejectsFile
from app.services.patron_import.imports import PatronImports
from app.services.patron_import.report import ImportReport
from app.ui.background.progress import Progress
from app.vocabulary.changes import Actor, Committed
from app.vocabulary.file_errors import RejectsNotWrittenError
from app.vocabulary.imported_patrons import PresetName, RejectedRow

_SAMPLES = 3
_FIRST_ROWS = 12


@dataclass(frozen=True, slots=True)
class Look:
    """A file as it was understood: what stands in its columns, and the patrons of its first rows."""

    file: PatronFile
    samples: tuple[tuple[str, ...], ...]
    first_rows: tuple[Row, ...]


def look(path: Path, mapping: Mapping[str, str]) -> Look:
    """Open a file, with the headings in `mapping` read as the fields it names.

    Raises PatronFileError for a file that is refused as a whole.
    """
    file = PatronFile.open(path, PresetName.AUTO, mapping)
    return Look(file, file.samples(_SAMPLES), tuple(file.first_rows(_FIRST_ROWS)))


@dataclass(frozen=True, slots=True)
class FileImport:
    """One file on its way into the library. The file is read before the library is locked."""

    imports: PatronImports
    by: Actor
    file: PatronFile

    def count(self, progress: Progress) -> ImportReport:
        """What an import would do; nothing is stored."""
        return self._run(progress, dry_run=True).result

    def bring_in(self, progress: Progress) -> Committed[ImportReport]:
        """Import it. Raises ImportCancelledError where it was stopped: then nothing was stored."""
        return self._run(progress, dry_run=False)

    def _run(self, progress: Progress, *, dry_run: bool) -> Committed[ImportReport]:
        steps = _Steps(progress, self.file.row_count)
        rows = list(steps.read(self.file))
        name = self.file.path.name
        return self.imports.run(self.by, rows, name, dry_run=dry_run, proceed=steps.go_on)


class _Steps:
    """Reading is the first half of the way, writing the second."""

    def __init__(self, progress: Progress, rows: int) -> None:
        self._progress = progress
        self._rows = rows

    def read(self, file: PatronFile) -> Iterator[Row]:
        done = 0
        for some in file.slices():
            if self._progress.is_cancelled:
                raise ImportCancelledError
            yield from some
            done += len(some)
            self._progress.report(done, 2 * self._rows)

    def go_on(self, done: int, _total: int) -> bool:
        self._progress.report(self._rows + done, 2 * self._rows)
        return not self._progress.is_cancelled


def save_rejects(file: PatronFile, rejected: list[RejectedRow], path: Path) -> Path:
    """Write the rejected rows where they can be mended and brought in. Raises RejectsNotWrittenError."""
    try:
        with RejectsFile(path, file.header) as rejects:
            for row in file.with_original_cells(rejected):
                rejects.add(row)
    except OSError as error:
        raise RejectsNotWrittenError(path, error.strerror or str(error)) from error
    return path

"""The work behind the page: reading the file, counting, bringing in, taking back. Tells what came of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.errors import PemustakaError
from app.integrations.patron_files.patron_file import PatronFile
from app.queries.rows import PatronRow
from app.services.commands import UndoChangeSet
from app.services.patron_import.report import ImportReport
from app.ui.background.progress import Progress
from app.ui.background.task import Pool
from app.ui.bring_in.ground import BringInGround
from app.ui.bring_in.line_card import MOST_LINES
from app.ui.bring_in.reading import FileImport, Look, look, save_rejects
from app.vocabulary.changes import Committed
from app.vocabulary.file_errors import NoNameColumnError


@dataclass(frozen=True, slots=True)
class _Request:
    """A file, and what a person said of its columns."""

    path: Path
    mapping: Mapping[str, str]


class ImportWork(QObject):
    """One file at a time; a newer wish overtakes what was read or counted for an older one."""

    looked = Signal(object)
    """`Look`: the file was understood; it is being counted now."""

    counted = Signal(object)
    """`ImportReport` of what would happen."""

    brought_in = Signal(object)
    """`ImportReport` of what happened."""

    undone = Signal()
    rejects_saved = Signal(object)
    """The `Path` that the rejected rows were written to."""

    names_read = Signal(object)
    """Names of patrons, by id."""

    refused = Signal(object)
    """`PemustakaError`: nothing was stored."""

    progressed = Signal(int, int)

    busy_changed = Signal()
    """Look at `is_bringing_in` and `is_reading` again."""

    def __init__(self, ground: BringInGround, parent: QObject) -> None:
        super().__init__(parent)
        self._ground = ground
        self._request = _Request(Path(), {})
        self._file: PatronFile | None = None
        self._report = ImportReport()
        self._change_set: int | None = None
        self._counting: Progress | None = None
        self._importing: Progress | None = None
        self._is_looking = False

    @property
    def path(self) -> Path | None:
        """The file that is shown, if there is one."""
        return self._request.path if self._request.path.name else None

    @property
    def mapped(self) -> frozenset[str]:
        """The headings that a person has mapped."""
        return frozenset(self._request.mapping)

    @property
    def is_reading(self) -> bool:
        """Whether the file is being read or counted."""
        return self._is_looking or self._counting is not None

    @property
    def is_bringing_in(self) -> bool:
        """Whether rows are being written."""
        return self._importing is not None

    @property
    def can_undo(self) -> bool:
        """Whether the last import changed anything."""
        return self._change_set is not None

    def open_file(self, path: Path) -> None:
        """Look at another file; where it is refused the one before is still there."""
        self._look(_Request(path, {}))

    def map_column(self, heading: str, field: str) -> None:
        """Read a column as this field; an empty one takes that back."""
        others = {one: wanted for one, wanted in self._request.mapping.items() if one != heading}
        self._look(_Request(self._request.path, {**others, heading: field} if field else others))

    def look_again(self) -> None:
        """Read the file anew, and count."""
        self._look(self._request)

    def bring_in(self) -> None:
        """Import the file that was counted."""
        if self._file is None or self.is_bringing_in:
            return
        self._importing = self._ground.tasks.run_long(
            self._import_of(self._file).bring_in,
            owner=self,
            then=self._take_result,
            failed=self.refused.emit,
            progressed=self.progressed.emit,
            finished=self._end_import,
        )
        self.busy_changed.emit()

    def undo(self) -> None:
        """Take the last import back, as one."""
        if self._change_set is None:
            return
        self._ground.tasks.write(
            partial(self._ground.services.history.undo, self._ground.by, UndoChangeSet(self._change_set)),
            owner=self,
            then=self._take_undone,
            failed=self.refused.emit,
        )

    def save_rejects(self, path: Path) -> None:
        """Write the rows that were rejected last to a file that can be mended and brought in."""
        if self._file is not None:
            self._ground.tasks.read(
                partial(save_rejects, self._file, list(self._report.rejected), path),
                owner=self,
                then=self.rejects_saved.emit,
                failed=self.refused.emit,
            )

    def stop(self) -> None:
        """Give up whatever is under way; nothing of it is stored."""
        self._stop_counting()
        if self._importing is not None:
            self._importing.cancel()

    def _look(self, request: _Request) -> None:
        self._is_looking = True
        self.busy_changed.emit()
        self._ground.tasks.read(
            partial(look, request.path, request.mapping),
            owner=self,
            then=partial(self._take_look, request),
            failed=partial(self._refuse_look, request),
            key="look",
        )

    # What comes back

    def _take_look(self, request: _Request, seen: Look) -> None:
        self._stop_counting()
        self._is_looking = False
        self._request, self._file = request, seen.file
        self._counting = self._ground.tasks.run_long(
            self._import_of(seen.file).count,
            owner=self,
            then=partial(self._take_count, seen.file),
            failed=partial(self._refuse_count, seen.file),
            progressed=self.progressed.emit,
            pool=Pool.READ,
        )
        self.looked.emit(seen)
        self.busy_changed.emit()

    def _refuse_look(self, request: _Request, error: PemustakaError) -> None:
        """A file without a column of names is shown all the same: its columns can be mapped."""
        self._is_looking = False
        if isinstance(error, NoNameColumnError) and error.header:
            self._stop_counting()
            self._request, self._file = request, None
        self.busy_changed.emit()
        self.refused.emit(error)

    def _take_count(self, file: PatronFile, report: ImportReport) -> None:
        if file is self._file:
            self._counting = None
            self._report = report
            self.busy_changed.emit()
            self.counted.emit(report)
            self._read_names()

    def _refuse_count(self, file: PatronFile, error: PemustakaError) -> None:
        if file is self._file and self._counting is not None:
            self._counting = None
            self.busy_changed.emit()
            self.refused.emit(error)

    def _take_result(self, committed: Committed[ImportReport]) -> None:
        self._report = committed.result
        self._change_set = committed.changes.change_set_id
        self.brought_in.emit(committed.result)
        self._read_names()

    def _take_undone(self, _committed: object) -> None:
        self._change_set = None
        self.undone.emit()

    def _read_names(self) -> None:
        """Find out what those are called of whom a field is kept."""
        ids = list(dict.fromkeys(kept.patron_id for kept in self._report.kept[:MOST_LINES]))
        if ids:
            self._ground.tasks.read(
                partial(self._ground.queries.patron_lists.rows, ids),
                owner=self,
                then=self._take_names,
                failed=self.refused.emit,
            )

    def _take_names(self, rows: dict[int, PatronRow]) -> None:
        self.names_read.emit({patron_id: row.name for patron_id, row in rows.items()})

    def _end_import(self) -> None:
        self._importing = None
        self.busy_changed.emit()

    def _stop_counting(self) -> None:
        if self._counting is not None:
            self._counting.cancel()
            self._counting = None

    def _import_of(self, file: PatronFile) -> FileImport:
        return FileImport(self._ground.services.imports, self._ground.by, file)

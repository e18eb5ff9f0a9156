"""The item model of a timeline: every entry in order under the headings of the days, rows read when seen."""

from array import array
from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QObject, Qt
from typing_extensions import override

from app.queries.reading.timeline.marks import is_day, parts_of
from app.queries.reading.timeline.rows import TimelineRow
from app.queries.timeline import Timeline
from app.queries.timeline_listing import TimelineListing
from app.ui.background.task_runner import TaskRunner
from app.ui.formats import Formats
from app.ui.patrons.timeline.wording import TimelineWording
from app.ui.tables.columns import Column, Missing
from app.ui.tables.paged_models import PagedListModel
from app.ui.tables.record_model import Index
from app.ui.tables.row_source import FirstPage
from app.vocabulary.records import RecordKind


class TimelineSource:
    """A `RowSource` over one timeline: the one of the listing that was asked for last."""

    def __init__(self, timeline: Timeline) -> None:
        self._timeline = timeline
        self._listing: TimelineListing | None = None

    @property
    def depends_on(self) -> frozenset[RecordKind]:
        """The kinds of record whose changes can alter it."""
        return self._timeline.depends_on

    def first(self, listing: TimelineListing) -> FirstPage[TimelineRow]:
        """The newest entries with their days and rows."""
        self._listing = listing
        page = self._timeline.first(listing)
        return FirstPage(page.ids, page.rows, page.complete)

    def rest(self, listing: TimelineListing, after: int) -> "array[int]":
        """The entries below one, a chunk at a time."""
        return self._timeline.rest(listing, after)

    def rows(self, ids: Sequence[int]) -> Mapping[int, TimelineRow]:
        """The rows of these entries."""
        return self._timeline.rows(self._listing, ids) if self._listing is not None else {}

    def position(self, listing: TimelineListing, record_id: int) -> int | None:
        """Where an entry stands."""
        return self._timeline.position(listing, record_id)


class TimelineModel(PagedListModel[TimelineListing, TimelineRow]):
    """Of one column. The record ids of its rows are the numbers of entries (see marks.py)."""

    def __init__(
        self,
        timeline: Timeline,
        wording: TimelineWording,
        formats: Formats,
        tasks: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        self._wording = wording
        self._formats = formats
        column: Column[TimelineRow] = Column(_no_title, self._text, spoken=self._spoken, tip=self._tip)
        super().__init__(TimelineSource(timeline), column, tasks, parent)

    @property
    def is_empty(self) -> bool:
        """Whether it is known that there is nothing."""
        return self.is_complete and self.rowCount() == 0

    def is_heading(self, row: int) -> bool:
        """Whether a row is the heading of a day."""
        return is_day(self.record_at(row))

    def heading_of(self, day: date) -> int | None:
        """The row of the heading of a day, or of the nearest day before it on which there is something.

        Where there is none, the oldest once all is known; until then None.
        """
        wanted, oldest = day.toordinal(), None
        for row, code in enumerate(self._ids):
            if is_day(code):
                oldest = row
                if parts_of(code)[1] <= wanted:
                    return row
        return oldest if self.is_complete else None

    @override
    def row_at(self, position: int) -> TimelineRow | Missing:
        code = self.record_at(position)
        return date.fromordinal(parts_of(code)[1]) if is_day(code) else super().row_at(position)

    def _text(self, row: TimelineRow) -> str:
        return self._formats.day_heading(row) if isinstance(row, date) else self._wording.content(row).title

    def _spoken(self, row: TimelineRow) -> str:
        return self._text(row) if isinstance(row, date) else self._wording.content(row).spoken

    def _tip(self, row: TimelineRow) -> str:
        return "" if isinstance(row, date) else self._wording.whole(row)

    # Qt

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are passed over by the keyboard."""
        is_heading = index.isValid() and self.is_heading(index.row())
        return Qt.ItemFlag.NoItemFlags if is_heading else super().flags(index)


def _no_title() -> str:
    return ""

"""The item model of a timeline: entries under the headings of their days, read as the view asks for more."""

from collections.abc import Hashable, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from app.errors import PemustakaError
from app.queries.rows import TimelineEntry
from app.queries.timeline import mark_of
from app.ui.patrons.timeline.wording import TimelineWording
from app.ui.tables.columns import RowRole, plain_tip
from app.ui.workplace import Workplace

PAGE = 60

Index = QModelIndex | QPersistentModelIndex
Item = date | TimelineEntry
"""A heading, or an entry: `RowRole` answers with it."""

_ROOT = QModelIndex()


class TimelineModel(QAbstractListModel):
    """Reads by keyset pages, off the GUI thread; after a change what is shown is read again and mended."""

    shown = Signal()
    """The newest entries of the patron asked for last are there."""

    taken = Signal()
    """A page has come: the view may want the next."""

    failed = Signal(object)
    """`PemustakaError`: it could not be read."""

    def __init__(self, workplace: Workplace, wording: TimelineWording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._wording = wording
        self._patron_id: int | None = None
        self._items: list[Item] = []
        self._entries: tuple[TimelineEntry, ...] = ()
        self._is_complete = True
        self._is_reading = False

    @property
    def is_empty(self) -> bool:
        """Whether it is known that nothing has passed."""
        return self._is_complete and not self._entries

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self._patron_id = None
        self._items, self._entries = [], ()
        self._is_complete = True
        self.endResetModel()

    def read(self, patron_id: int) -> None:
        """Show this patron's newest entries; of the same patron, as many as were shown already."""
        is_same = patron_id == self._patron_id
        self._patron_id = patron_id
        self._read(None, max(PAGE, len(self._entries)) if is_same else PAGE)

    def item(self, row: int) -> Item:
        """What stands in a row."""
        return self._items[row]

    def retranslate(self) -> None:
        """Say everything in the language that holds now."""
        if self._items:
            self.dataChanged.emit(self.index(0), self.index(len(self._items) - 1))

    def _read(self, last: TimelineEntry | None, limit: int) -> None:
        if self._patron_id is None:
            return
        self._is_reading = True
        before = mark_of(last) if last is not None else None
        page = self._workplace.queries.timeline.page
        zone = self._workplace.session.zone
        self._workplace.tasks.read(
            partial(page, self._patron_id, before, limit, zone=zone),
            owner=self,
            then=partial(self._take, self._patron_id, last, limit),
            failed=self._fail,
            key="timeline",
        )

    def _take(
        self, patron_id: int, last: TimelineEntry | None, limit: int, page: tuple[TimelineEntry, ...]
    ) -> None:
        self._is_reading = False
        if patron_id != self._patron_id:
            return
        self._is_complete = len(page) < limit
        before = () if last is None else self._entries
        self._mend((*before, *page))
        if last is None:
            self.shown.emit()
        self.taken.emit()

    def _fail(self, error: PemustakaError) -> None:
        self._is_reading = False
        self._is_complete = True  # else the view would ask again and again
        self.failed.emit(error)

    def _mend(self, entries: tuple[TimelineEntry, ...]) -> None:
        """Take the new entries; rows that stay keep their place, selection and all."""
        items = self._under_days(entries)
        before, after = list(map(_key, self._items)), list(map(_key, items))
        start = _common(before, after)
        end = _common(before[start:][::-1], after[start:][::-1])
        self._remove(start, len(before) - end)
        self._insert(start, items[start : len(items) - end])
        self._entries = entries
        if self._items != items:
            self._items = items
            self.dataChanged.emit(self.index(0), self.index(len(items) - 1))

    def _remove(self, start: int, stop: int) -> None:
        if start < stop:
            self.beginRemoveRows(_ROOT, start, stop - 1)
            del self._items[start:stop]
            self.endRemoveRows()

    def _insert(self, start: int, items: list[Item]) -> None:
        if items:
            self.beginInsertRows(_ROOT, start, start + len(items) - 1)
            self._items[start:start] = items
            self.endInsertRows()

    def _under_days(self, entries: tuple[TimelineEntry, ...]) -> list[Item]:
        items: list[Item] = []
        day: date | None = None
        for entry in entries:
            on = self._workplace.formats.local(entry.at).date()
            if on != day:
                items.append(on)
                day = on
            items.append(entry)
        return items

    # Qt

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._items)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are passed over by the keyboard."""
        is_heading = index.isValid() and isinstance(self._items[index.row()], date)
        return Qt.ItemFlag.NoItemFlags if is_heading else super().flags(index)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if role == RowRole:
            return item
        return self._heading(item, role) if isinstance(item, date) else self._entry(item, role)

    def _heading(self, day: date, role: int) -> str | None:
        return self._workplace.formats.day_heading(day) if role == Qt.ItemDataRole.DisplayRole else None

    def _entry(self, entry: TimelineEntry, role: int) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._wording.content(entry).title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._wording.content(entry).spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._wording.content(entry).title)
        return None

    @override
    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._is_complete and not self._is_reading

    @override
    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent) and self._entries:
            self._read(self._entries[-1], PAGE)


def _key(item: Item) -> Hashable:
    return item.record if isinstance(item, TimelineEntry) else item


def _common(one: Sequence[Hashable], other: Sequence[Hashable]) -> int:
    """How many items both begin with."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))

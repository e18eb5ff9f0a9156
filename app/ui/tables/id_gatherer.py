"""Reads the ids of a listing: the first page at once, the rest behind it, all of them anew after a change."""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from app.ui.background.task_runner import TaskRunner
from app.ui.tables.row_source import FirstPage, RowSource

ListingT = TypeVar("ListingT")
RowT = TypeVar("RowT")

SHORT: Final = 20_000
"""Among so many ids a record is found by looking (under 1 ms); among more the source is asked."""


@dataclass(slots=True)
class _Round(Generic[ListingT]):
    """One reading of all ids. After a change it is quiet: nothing is told before it is complete."""

    listing: ListingT
    edition: int
    is_quiet: bool
    ids: "array[int]" = field(default_factory=partial(array, "q"))


class IdGatherer(QObject, Generic[ListingT, RowT]):
    """Reads page after page, so that a newer listing overtakes within one page and other reads slip between.

    Rounds after changes never overtake each other: when changes come faster than a long list can be read,
    each round still ends and is told, and one more follows.
    """

    opened = Signal(object, int)
    """`FirstPage` of a new listing, and the edition it was read in."""

    grown = Signal(object)
    """`array` of the ids that follow."""

    completed = Signal()
    """The new listing has no more ids."""

    reread = Signal(object, object)
    """`array` of all ids after a change, and the position of the kept record in it (int or None)."""

    located = Signal(object)
    """The position of the kept record (int or None), asked for by `locate`."""

    failed = Signal(object)
    """`PemustakaError`: the ids could not be read."""

    def __init__(
        self, source: RowSource[ListingT, RowT], tasks: TaskRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.kept: int | None = None
        self._source = source
        self._tasks = tasks
        self._listing: ListingT | None = None
        self._edition = 0
        self._is_reading = False
        self._is_outdated = False

    @property
    def listing(self) -> ListingT | None:
        """What was asked for last."""
        return self._listing

    def open(self, listing: ListingT, edition: int) -> None:
        """Read this listing from now on, and no other."""
        self._listing = listing
        self._is_outdated = False
        self._begin(_Round(listing, edition, is_quiet=False))

    def close(self) -> None:
        """Read nothing more; what is on its way is not told."""
        self._listing = None

    def outdate(self, edition: int) -> None:
        """The library changed: after the round that is under way there will be another."""
        self._edition = edition
        self._is_outdated = True

    def read_if_outdated(self) -> None:
        """Begin that other round, unless one is under way, which will see to it."""
        if self._is_outdated and not self._is_reading and self._listing is not None:
            self._is_outdated = False
            self._begin(_Round(self._listing, self._edition, is_quiet=True))

    def locate(self) -> None:
        """Ask where the kept record is; a newer question overtakes."""
        if self._listing is not None and self.kept is not None:
            work = partial(self._source.position, self._listing, self.kept)
            then = partial(self._tell_located, self._listing, self.kept)
            self._tasks.read(
                work, owner=self, then=then, failed=self.failed.emit, key="place", after_painting=True
            )

    def _begin(self, gathering: _Round[ListingT]) -> None:
        work = partial(self._source.first, gathering.listing)
        self._read(work, partial(self._take_first, gathering), after_painting=False)

    def _read(
        self, work: Callable[[], object], then: Callable[..., None], *, after_painting: bool = True
    ) -> None:
        self._is_reading = True
        self._tasks.read(
            work,
            owner=self,
            then=then,
            failed=self.failed.emit,
            finished=self._stop_reading,
            key="ids",
            after_painting=after_painting,
        )

    def _stop_reading(self) -> None:
        """One page has come, or failed; whoever takes it reads on."""
        self._is_reading = False

    def _take_first(self, gathering: _Round[ListingT], page: FirstPage[RowT]) -> None:
        if gathering.listing != self._listing:
            return
        gathering.ids.extend(page.ids)
        if not gathering.is_quiet:
            self.opened.emit(page, gathering.edition)
        self._go_on(gathering, is_complete=page.complete)

    def _take_more(self, gathering: _Round[ListingT], ids: "array[int]") -> None:
        if gathering.listing != self._listing:
            return
        if gathering.is_quiet:
            gathering.ids.extend(ids)
        elif ids:
            gathering.ids = ids
            self.grown.emit(ids)
        self._go_on(gathering, is_complete=not ids)

    def _go_on(self, gathering: _Round[ListingT], *, is_complete: bool) -> None:
        if not is_complete:
            work = partial(self._source.rest, gathering.listing, gathering.ids[-1])
            self._read(work, partial(self._take_more, gathering))
        elif gathering.is_quiet:
            self._end_quietly(gathering)
        else:
            self.completed.emit()
            self.read_if_outdated()

    def _end_quietly(self, gathering: _Round[ListingT]) -> None:
        if self.kept is None or len(gathering.ids) <= SHORT:
            self._tell_reread(gathering, find(gathering.ids, self.kept))
        else:
            work = partial(self._source.position, gathering.listing, self.kept)
            self._read(work, partial(self._tell_reread, gathering))

    def _tell_reread(self, gathering: _Round[ListingT], position: int | None) -> None:
        self.reread.emit(gathering.ids, position)
        self.read_if_outdated()

    def _tell_located(self, listing: ListingT, record_id: int, position: int | None) -> None:
        if listing == self._listing and record_id == self.kept:
            self.located.emit(position)


def find(ids: Sequence[int], record_id: int | None) -> int | None:
    """The position of a record among few ids."""
    return ids.index(record_id) if record_id in ids else None

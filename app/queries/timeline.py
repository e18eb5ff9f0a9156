"""A patron's timeline: all that passed and was kept about them, newest first, under its days."""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, tzinfo
from heapq import merge
from itertools import groupby, islice

from sqlalchemy.orm import Session

from app.clock import from_milliseconds, to_milliseconds
from app.queries.page import Page
from app.queries.reading.days import start_of_day
from app.queries.reading.timeline.asked import Asked
from app.queries.reading.timeline.changes import change_marks, merge_marks
from app.queries.reading.timeline.events import event_marks
from app.queries.reading.timeline.interactions import InteractionMarks
from app.queries.reading.timeline.marks import TOP, Mark, Slot, code_of, parts_of
from app.queries.reading.timeline.places import place_of
from app.queries.reading.timeline.rows import TimelineRow, timeline_rows
from app.queries.reading.timeline.statements import statement_marks
from app.queries.reading.timeline.visits import visit_marks
from app.queries.rows import TimelineEntry
from app.queries.timeline_listing import TimelineListing
from app.storage.database import Database
from app.vocabulary.records import RecordKind

FIRST_PAGE = 60
CHUNK = 5_000
"""Entries read at a time behind the first page: some 15 ms, in which the screen stays smooth."""


class Timeline:
    """Reads timelines as long lists of numbers (see `marks.py`), and the rows of those in sight.

    The headings of the days are numbers among them, so that a list of it is a list like others.
    """

    depends_on = frozenset(
        {
            RecordKind.INTERACTION,
            RecordKind.PARTICIPANT,
            RecordKind.REQUEST,
            RecordKind.REQUEST_EVENT,
            RecordKind.PROMISE,
            RecordKind.STATEMENT,
            RecordKind.VISIT,
            RecordKind.PATRON,
            RecordKind.IDENTIFIER,
            RecordKind.CONTACT,
            RecordKind.RELATION,
            RecordKind.STAFF_MEMBER,
            RecordKind.CHANNEL,
            RecordKind.INTERACTION_KIND,
        }
    )
    """The kinds of record whose changes can alter a timeline or its rows."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._interactions = InteractionMarks(database.search)

    def first(self, listing: TimelineListing, limit: int = FIRST_PAGE) -> Page[TimelineRow]:
        """The newest entries under their days with their rows, from one snapshot."""
        with self._database.reading() as session:
            marks = self._marks(session, listing, TOP, limit + 1)
            codes = tuple(_under_days(marks[:limit], listing.zone))
            rows = timeline_rows(session, listing.patron_id, codes, listing.zone)
            return Page(codes, rows, complete=len(marks) <= limit)

    def rest(self, listing: TimelineListing, after: int) -> "array[int]":
        """The next numbers (typecode q) below an entry, up to CHUNK entries; empty at the end."""
        with self._database.reading() as session:
            mark = place_of(session, after, listing.zone)
            if mark is None:
                return array("q")
            marks = self._marks(session, listing, mark, CHUNK)
            return array("q", _under_days(marks, listing.zone, above=mark))

    def rows(self, listing: TimelineListing, codes: Sequence[int]) -> dict[int, TimelineRow]:
        """The rows of these numbers; one whose record has gone is left out."""
        with self._database.reading() as session:
            return timeline_rows(session, listing.patron_id, codes, listing.zone)

    def position(self, listing: TimelineListing, code: int) -> int | None:
        """How many numbers come before this one in the listing, or None when it is not in it."""
        with self._database.reading() as session:
            marks = self._marks(session, listing, TOP, TOP.at)
            codes = enumerate(_under_days(marks, listing.zone))
            return next((place for place, one in codes if one == code), None)

    def page(
        self,
        patron_id: int,
        before: Mark = TOP,
        limit: int = 100,
        *,
        zone: tzinfo = UTC,
    ) -> tuple[TimelineEntry, ...]:
        """The entries that come next after the mark of the last one shown (see `mark_of`), without days."""
        listing = TimelineListing(patron_id, zone=zone)
        with self._database.reading() as session:
            marks = self._marks(session, listing, before, limit)
            codes = [code_of(one.slot, one.id) for one in marks]
            rows = timeline_rows(session, patron_id, codes, zone)
        found = (rows.get(code) for code in codes)
        return tuple(entry for entry in found if isinstance(entry, TimelineEntry))

    def _marks(self, session: Session, listing: TimelineListing, after: Mark, limit: int) -> list[Mark]:
        asked = Asked.of(listing)
        if asked.finds_nothing:
            return []
        stretches = [
            *self._interactions.marks(session, asked, after, limit),
            *event_marks(session, asked, after, limit),
            *visit_marks(session, asked, after, limit),
            *statement_marks(session, asked, after, limit),
            *merge_marks(session, asked, after, limit),
            *change_marks(session, asked, after, limit),
        ]
        newest_first = merge(*stretches, reverse=True)
        each_once = (mark for mark, _same in groupby(newest_first))  # one may have come and taken part too
        return list(islice(each_once, limit))


def mark_of(entry: TimelineEntry) -> Mark:
    """The place of an entry, to go on from."""
    slot, record_id = parts_of(entry.code)
    return Mark(to_milliseconds(entry.at), slot, record_id)


def _under_days(marks: Iterable[Mark], zone: tzinfo, above: Mark | None = None) -> Iterator[int]:
    """The numbers of entries, each day's under that of its heading; `above` is the entry before them."""
    begins = _day_of(above.at, zone)[0] if above is not None else TOP.at
    for mark in marks:
        if mark.at < begins:
            begins, day = _day_of(mark.at, zone)
            yield code_of(Slot.DAY, day)
        yield code_of(mark.slot, mark.id)


def _day_of(at: int, zone: tzinfo) -> tuple[int, int]:
    """When the day of a moment began, and the day's ordinal."""
    day = from_milliseconds(at).astimezone(zone).date()
    return to_milliseconds(start_of_day(day, zone)), day.toordinal()

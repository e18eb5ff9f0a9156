"""Lists of patrons: by last use or name, narrowed by a chip, or found by a text."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, tzinfo

from sqlalchemy.orm import Session
from typing_extensions import override

from app.queries.page import Page
from app.queries.reading.days import start_of_today
from app.queries.reading.found_patrons import PatronFinder
from app.queries.reading.patron_orders import PATRON_WALKS, TODAY_SINCE, PatronChip, PatronOrder
from app.queries.reading.patron_rows import patron_rows
from app.queries.reading.record_lists import Order, RecordLists
from app.queries.reading.walks import WalkOrder
from app.queries.rows import PatronRow
from app.storage.database import Database
from app.vocabulary.records import RecordKind

PatronPage = Page[PatronRow]

__all__ = ["PatronChip", "PatronListing", "PatronLists", "PatronOrder", "PatronPage"]


@dataclass(frozen=True, slots=True)
class PatronListing:
    """What a list shows. With a text, `order` has no say: the exact number, the last served, the others.

    Days (for the chip TODAY) are those of `zone`, the branch's.
    """

    text: str = ""
    chip: PatronChip = PatronChip.ALL
    order: PatronOrder = PatronOrder.NEWEST_USE
    zone: tzinfo = UTC


class PatronLists(RecordLists[PatronListing, PatronRow]):
    """Reads lists of live patrons."""

    depends_on = frozenset(
        {
            RecordKind.PATRON,
            RecordKind.IDENTIFIER,
            RecordKind.CONTACT,
            RecordKind.CATEGORY,
            RecordKind.INTERACTION,
            RecordKind.VISIT,
            RecordKind.REQUEST,
            RecordKind.REQUEST_EVENT,
            RecordKind.PROMISE,
        }
    )

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self._finder = PatronFinder(database.search)

    @override
    def _order(self, listing: PatronListing) -> Order:
        values = {TODAY_SINCE: start_of_today(self._database.clock(), listing.zone)}
        if listing.text.strip():
            return self._finder.found(listing.text, listing.chip, values)
        return WalkOrder((PATRON_WALKS[listing.chip, listing.order],), values)

    @override
    def _read_rows(self, session: Session, ids: Sequence[int]) -> dict[int, PatronRow]:
        return patron_rows(session, ids, self._database.clock())

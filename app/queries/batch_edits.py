"""What changing one field of many patrons would do: who changes, who has it already, who is left out."""

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import BindParameter, bindparam, select

from app.models.patron import Patron
from app.queries.page import Page
from app.queries.patron_lists import PatronListing, PatronLists
from app.queries.reading.record_lists import FIRST_PAGE
from app.queries.rows import PatronRow
from app.storage.database import Database
from app.storage.derived.slices import SLICE
from app.vocabulary.batch_fields import BatchField, BatchValue, ends_before_it_begins
from app.vocabulary.records import RecordKind

_IDS: BindParameter[list[int]] = bindparam("ids", expanding=True)


@dataclass(frozen=True, slots=True)
class BatchPreview:
    """Patrons by what would become of them; `changing` in the order of the list they came from."""

    changing: tuple[int, ...]
    same: int
    forbidden: int


class BatchPreviews:
    """Reads what a batch edit would do, and pages through those whom it would change."""

    depends_on: frozenset[RecordKind] = frozenset()

    def __init__(self, database: Database) -> None:
        self._database = database
        self._patrons = PatronLists(database)

    def found(self, listing: PatronListing) -> tuple[int, ...]:
        """Everybody whom a list shows, in its order."""
        page = self._patrons.first(listing)
        ids = list(page.ids)
        while not page.complete and (more := self._patrons.rest(listing, ids[-1])):
            ids.extend(more)
        return tuple(ids)

    def preview(self, ids: Sequence[int], field: BatchField, value: BatchValue) -> BatchPreview:
        """What would become of these."""
        column = getattr(Patron, field.value)
        query = select(Patron.id, Patron.member_since, Patron.member_until, column.label("held")).where(
            Patron.id.in_(_IDS), ~Patron.deleted
        )
        changing: list[int] = []
        same = forbidden = 0
        with self._database.reading() as session:
            for start in range(0, len(ids), SLICE):
                part = ids[start : start + SLICE]
                rows = {row.id: row for row in session.execute(query, {"ids": list(part)})}
                for row in (rows[one] for one in part if one in rows):
                    if row.held == value:
                        same += 1
                    elif ends_before_it_begins(field, value, row.member_since, row.member_until):
                        forbidden += 1
                    else:
                        changing.append(row.id)
        return BatchPreview(tuple(changing), same, forbidden)

    # Those who change, as a paged list

    def first(self, listing: tuple[int, ...]) -> Page[PatronRow]:
        """The first of them, with their rows."""
        ids = listing[:FIRST_PAGE]
        return Page(ids, self.rows(ids), complete=len(ids) == len(listing))

    def rest(self, listing: tuple[int, ...], after: int) -> "array[int]":
        """All behind this one."""
        return array("q", listing[listing.index(after) + 1 :])

    def rows(self, ids: Sequence[int]) -> Mapping[int, PatronRow]:
        """These patrons."""
        return self._patrons.rows(ids)

    def position(self, listing: tuple[int, ...], record_id: int) -> int | None:
        """How many come before this one."""
        return listing.index(record_id) if record_id in listing else None

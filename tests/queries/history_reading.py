"""Reads the history as tests ask for it."""

from collections.abc import Sequence

from app.queries.history import HistoryListing
from app.queries.history_rows import ChangeSetRow
from app.queries.queries import Queries
from app.vocabulary.changes import Action
from app.vocabulary.records import RecordKind, RecordRef

ALL = HistoryListing()


def recent(queries: Queries, listing: HistoryListing = ALL) -> list[ChangeSetRow]:
    page = queries.history.first(listing)
    return [page.rows[one] for one in page.ids]


def actions(rows: Sequence[ChangeSetRow]) -> list[Action]:
    return [row.action for row in rows]


def last(queries: Queries) -> int:
    return recent(queries)[0].id


def changes(queries: Queries, change_set_id: int) -> dict[tuple[RecordRef, str], tuple[object, object]]:
    found = queries.history.details(change_set_id).changes
    return {(change.record, change.field): (change.old, change.new) for change in found}


def patron_ref(patron_id: int) -> RecordRef:
    return RecordRef(RecordKind.PATRON, patron_id)

"""What the panel shows of a patron at once, read together: nothing of another patron stands beside it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.queries.interaction_listing import of_patron
from app.queries.key_rows import HeadingLine
from app.queries.queries import Queries
from app.queries.rows import InteractionRow, PatronDetails, RequestRow

LAST_CONTACTS = 3


@dataclass(frozen=True, slots=True)
class PatronOverview:
    """One patron: the head, the nine headings, the open requests by promise, the last contacts."""

    details: PatronDetails
    headings: tuple[HeadingLine, ...]
    open_requests: tuple[RequestRow, ...]
    contacts: tuple[InteractionRow, ...]


def next_question(headings: Sequence[HeadingLine]) -> HeadingLine | None:
    """What to ask now: the first heading of which nothing is known, else the one longest unconfirmed."""
    unknown = next((line for line in headings if line.is_unknown), None)
    if unknown is not None:
        return unknown
    old = [line for line in headings if line.wants_confirming]
    return max(old, key=lambda line: line.age or 0, default=None)


def read_overview(queries: Queries, patron_id: int, today: date) -> PatronOverview:
    """Read one patron. Raises RecordGoneError when the patron was removed."""
    contacts = queries.interactions.first(of_patron(patron_id), LAST_CONTACTS)
    return PatronOverview(
        details=queries.patrons.details(patron_id),
        headings=queries.key_information.nine(patron_id, today),
        open_requests=queries.requests.of_patron(patron_id, open_only=True),
        contacts=tuple(contacts.rows[one] for one in contacts.ids),
    )

"""What the panel shows of a patron at once, read together: nothing of another patron stands beside it."""

from dataclasses import dataclass
from datetime import date

from app.queries.interaction_listing import of_patron
from app.queries.queries import Queries
from app.queries.question_rows import QuestionPlan
from app.queries.rows import InteractionRow, PatronDetails, RequestRow
from app.vocabulary.changes import Actor

LAST_CONTACTS = 3


@dataclass(frozen=True, slots=True)
class PatronOverview:
    """One patron: the head, the nine headings, what to ask, the open requests by promise, last contacts."""

    details: PatronDetails
    plan: QuestionPlan
    open_requests: tuple[RequestRow, ...]
    contacts: tuple[InteractionRow, ...]


def read_overview(queries: Queries, patron_id: int, today: date, viewer: Actor) -> PatronOverview:
    """Read one patron. Raises RecordGoneError when the patron was removed."""
    contacts = queries.interactions.first(of_patron(patron_id), LAST_CONTACTS)
    return PatronOverview(
        details=queries.patrons.details(patron_id, viewer),
        plan=queries.questions.plan(patron_id, today, viewer),
        open_requests=queries.requests.of_patron(patron_id, open_only=True),
        contacts=tuple(contacts.rows[one] for one in contacts.ids),
    )

"""What the panel shows of a patron at once, read together: nothing of another patron stands beside it."""

from dataclasses import dataclass
from datetime import date

from app.queries.alerts import AlertRow
from app.queries.interaction_listing import of_patron
from app.queries.permission_rows import PatronPermissions
from app.queries.queries import Queries
from app.queries.question_rows import QuestionPlan
from app.queries.rows import InteractionRow, PatronDetails, RequestRow
from app.vocabulary.changes import Actor

LAST_CONTACTS = 3


@dataclass(frozen=True, slots=True)
class PatronOverview:
    """One patron: the head, the nine headings, what to ask, the open requests by promise, last contacts.

    `guardian` is who is told instead of a child.
    """

    details: PatronDetails
    plan: QuestionPlan
    open_requests: tuple[RequestRow, ...]
    contacts: tuple[InteractionRow, ...]
    alerts: tuple[AlertRow, ...]
    permissions: PatronPermissions
    guardian: PatronDetails | None


def read_overview(queries: Queries, patron_id: int, today: date, viewer: Actor) -> PatronOverview:
    """Read one patron. Raises RecordGoneError when the patron was removed."""
    contacts = queries.interactions.first(of_patron(patron_id), LAST_CONTACTS)
    details = queries.patrons.details(patron_id, viewer)
    return PatronOverview(
        plan=queries.questions.plan(patron_id, today, viewer),
        details=details,
        open_requests=queries.requests.of_patron(patron_id, open_only=True),
        contacts=tuple(contacts.rows[one] for one in contacts.ids),
        alerts=queries.alerts.of_patron(details.id),
        permissions=queries.permissions.of_patron(details.id),
        guardian=queries.reaching.guardian_of(details, today),
    )

"""What one request's page is made from, read in one go."""

from dataclasses import dataclass
from datetime import datetime

from app.calendar.calendar import Calendar
from app.calendar.estimate import Estimate
from app.queries.hand_overs import RequestHands
from app.queries.queries import Queries
from app.queries.rows import RequestDetails

NO_HANDS = RequestHands()


@dataclass(frozen=True, slots=True)
class PageContent:
    """A request, the calendar of its branch, and how long similar ones took there."""

    details: RequestDetails
    calendar: Calendar
    estimate: Estimate
    hands: RequestHands = NO_HANDS


def read_page(queries: Queries, request_id: int, now: datetime) -> PageContent:
    """Read it; in a thread. Raises RecordGoneError."""
    details = queries.requests.details(request_id)
    times = queries.request_clocks.service_times(details.branch_id, details.kind_id, now)
    return PageContent(
        details,
        queries.opening_hours.calendar(details.branch_id),
        times.estimate(),
        queries.hand_overs.of_request(request_id),
    )

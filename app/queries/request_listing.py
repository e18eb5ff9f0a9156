"""Which requests a list shows: the filters of the tab Requests as one value."""

from dataclasses import dataclass, fields

from app.queries.reading.request_orders import RequestView
from app.vocabulary.requests import StatusClass


@dataclass(frozen=True, slots=True)
class RequestFilter:
    """What a request must be; None: anything. `is_nobodys`: nobody is responsible for it."""

    kind_id: int | None = None
    status: StatusClass | None = None
    assigned_to_id: int | None = None
    branch_id: int | None = None
    is_nobodys: bool = False

    @property
    def names(self) -> frozenset[str]:
        """The fields that ask for something."""
        asked = (one.name for one in fields(self))
        return frozenset(name for name in asked if getattr(self, name) not in (None, False))


NO_FILTER = RequestFilter()


@dataclass(frozen=True, slots=True)
class RequestListing:
    """What a list shows; `staff_id` says whose, for the view MINE; a text finds by the words of a request."""

    view: RequestView = RequestView.OPEN_LATE_FIRST
    staff_id: int | None = None
    filter: RequestFilter = NO_FILTER
    text: str = ""

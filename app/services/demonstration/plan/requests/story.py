"""A request as a story: what was asked, and everything that happened, in order."""

from datetime import date, datetime
from typing import NamedTuple

from app.services.demonstration.plan.ground import Posting
from app.vocabulary.requests import EventKind, StatusClass


class Happening(NamedTuple):
    """One entry of a request's timeline; `promised_for` is set for promises, `to_status` for changes of it.

    The text of a moved promise is its reason.
    """

    at: datetime
    kind: EventKind
    by: Posting
    text: str | None = None
    to_status: StatusClass | None = None
    promised_for: datetime | None = None
    channel_id: int | None = None


class Story(NamedTuple):
    """A request with its happenings, the opening first."""

    patron_id: int
    kind_id: int
    subject: str
    details: str | None
    needed_by: date | None
    needed_why: str | None
    opened_by: Posting
    assigned_to: Posting | None
    happenings: tuple[Happening, ...]

    @property
    def opened_at(self) -> datetime:
        """When the patron asked."""
        return self.happenings[0].at

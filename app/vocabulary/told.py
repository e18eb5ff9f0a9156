"""What may be said to a patron of a request: the only values that slips, letters and messages are made of.

No field here holds a word among staff: no note, no reason of a promise, no note on the patron. Whatever is
made for patrons takes these types and no others, so that a note cannot get into it by mistake.
"""

from dataclasses import dataclass
from datetime import date, datetime

from app.vocabulary.names import BilingualName
from app.vocabulary.patron_form import ContactEntry
from app.vocabulary.patrons import FormOfAddress, PatronKind, WrittenLanguage
from app.vocabulary.requests import EventKind, StatusClass


@dataclass(frozen=True, slots=True)
class Addressee:
    """Whom one writes to. `preferred_channel` is the code of a channel, or None."""

    id: int
    kind: PatronKind
    full_name: str
    form_of_address: FormOfAddress | None = None
    language: WrittenLanguage = WrittenLanguage.INDONESIAN
    contacts: tuple[ContactEntry, ...] = ()
    preferred_channel: str | None = None
    preferred_channel_name: BilingualName | None = None
    title_before: str | None = None
    title_after: str | None = None

    @property
    def titled_name(self) -> str:
        """The full name with its titles, as on an envelope."""
        before = f"{self.title_before} " if self.title_before else ""
        after = f", {self.title_after}" if self.title_after else ""
        return f"{before}{self.full_name}{after}"


@dataclass(frozen=True, slots=True)
class EventForPatron:
    """Something that happened on a request; `text` is what the patron was told, and nothing else ever is."""

    at: datetime
    kind: EventKind
    to_status: StatusClass | None = None
    promised_for: datetime | None = None
    channel: BilingualName | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where one can ask, and when: `hours` are seven days, as app/calendar/week.py writes them."""

    library: str
    branch: str
    hours: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RequestForPatron:
    """A request as its patron may know it; `details` are what the patron asked for, in more words."""

    id: int
    number: int
    to: Addressee
    place: Place
    kind: BilingualName
    subject: str
    details: str | None
    status: StatusClass
    opened_at: datetime
    opened_by: str | None
    needed_by: date | None
    promised_for: datetime | None
    was_told_of_promise: bool
    is_promise_moved: bool
    delivered_at: datetime | None
    ended_at: datetime | None
    events: tuple[EventForPatron, ...] = ()

    @property
    def name(self) -> str:
        """The number as people say it: R-1184."""
        return f"R-{self.number}"

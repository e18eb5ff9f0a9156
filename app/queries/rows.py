"""What queries answer with: frozen rows, ready to be shown. Moments are aware and in UTC."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from app.calendar.request_clocks import Happening, Story, story_of
from app.queries.history_rows import ChangeSetRow
from app.queries.key_rows import StatementRow
from app.queries.kind_rows import WantsRow
from app.queries.profile_rows import ProfileLine
from app.vocabulary.interactions import Outcome
from app.vocabulary.names import BilingualName
from app.vocabulary.patron_form import PatronForm
from app.vocabulary.patrons import FormOfAddress, PatronKind, PatronStatus
from app.vocabulary.records import RecordRef
from app.vocabulary.requests import EventKind, StatusClass
from app.vocabulary.staff import StaffRole


@dataclass(frozen=True, slots=True)
class ListRow:
    """An entry of one of the library's lists; channels have an `icon`, request kinds `service_days`."""

    id: int
    code: str
    name: BilingualName
    icon: str | None = None
    service_days: int | None = None


@dataclass(frozen=True, slots=True)
class StaffRow:
    """A staff member."""

    id: int
    name: str
    role: StaffRole
    card: str | None
    is_active: bool


@dataclass(frozen=True, slots=True)
class BranchRow:
    """A place where the library serves; a retired one has closed for good."""

    id: int
    name: str
    zone: str
    is_retired: bool


@dataclass(frozen=True, slots=True)
class DeskRow:
    """A workstation with its branch; `zone` is the branch's IANA time zone."""

    id: int
    name: str
    branch_id: int
    branch_name: str
    zone: str


@dataclass(frozen=True, slots=True)
class Lists:
    """The library's lists, branches and staff, without what is retired and who has left, in their order."""

    categories: tuple[ListRow, ...]
    channels: tuple[ListRow, ...]
    interaction_kinds: tuple[ListRow, ...]
    request_kinds: tuple[ListRow, ...]
    branches: tuple[BranchRow, ...] = ()
    staff: tuple[StaffRow, ...] = ()


@dataclass(frozen=True, slots=True)
class LibraryInfo:
    """Whose file this is and where it lies."""

    path: Path
    name: str
    language: str
    phone_region: str
    is_demonstration: bool
    keeps_identity_numbers: bool


@dataclass(frozen=True, slots=True)
class PatronRow:
    """A patron in a list; `next_promise_at` is the earliest promise of an open request not waiting."""

    id: int
    name: str
    kind: PatronKind
    status: PatronStatus
    card: str | None
    category: BilingualName | None
    class_or_faculty: str | None
    last_used_at: datetime
    open_requests: int
    waiting_requests: int
    late_requests: int
    next_promise_at: datetime | None


@dataclass(frozen=True, slots=True)
class PatronDetails:
    """A whole patron, as the panel's head and the form show it."""

    id: int
    form: PatronForm
    category: BilingualName | None
    branch_name: str
    preferred_channel: ListRow | None
    last_used_at: datetime
    contact_count: int
    request_count: int
    open_requests: int
    profile: tuple[ProfileLine, ...] = ()
    responsible: str | None = None

    @property
    def name(self) -> str:
        """The full name with its titles."""
        form = self.form
        before = f"{form.title_before} " if form.title_before else ""
        after = f", {form.title_after}" if form.title_after else ""
        return f"{before}{form.full_name}{after}"

    @property
    def form_of_address(self) -> FormOfAddress | None:
        """How to speak to the patron."""
        return self.form.form_of_address


@dataclass(frozen=True, slots=True)
class InteractionRow:
    """An interaction in a list."""

    id: int
    happened_at: datetime
    patron_id: int | None
    patron_name: str | None
    kind: BilingualName
    channel: BilingualName
    icon: str
    note: str
    minutes: int | None
    staff_name: str | None
    topic: str | None
    outcome: Outcome | None
    head_count: int | None
    branch_name: str


@dataclass(frozen=True, slots=True)
class RequestRow:
    """A request in a list."""

    id: int
    number: int
    patron_id: int
    patron_name: str
    kind: BilingualName
    subject: str
    status: StatusClass
    needed_by: date | None
    first_promised_for: datetime | None
    promised_for: datetime | None
    promise_count: int
    opened_at: datetime
    delivered_at: datetime | None
    ended_at: datetime | None
    assigned_to: str | None
    own_status: BilingualName | None = None


@dataclass(frozen=True, slots=True)
class PromiseRow:
    """An entry of the promise ledger, oldest first; the first counts for ever."""

    id: int
    promised_for: datetime
    made_at: datetime
    staff_name: str | None
    reason: str | None
    told_at: datetime | None
    withdrawn_at: datetime | None


@dataclass(frozen=True, slots=True)
class EventRow:
    """Something that happened on a request.

    `about` are codes: the names of fields that were changed, or how a tariff stands and what it is. Of a
    hand-over `receiver` or `to_role` says to whom; `other_number` is the request that this became one with.
    """

    id: int
    at: datetime
    kind: EventKind
    text: str | None
    from_status: StatusClass | None
    to_status: StatusClass | None
    promised_for: datetime | None
    channel: BilingualName | None
    icon: str | None
    is_staff_only: bool
    staff_name: str | None
    about: tuple[str, ...] = ()
    own_status: BilingualName | None = None
    step: BilingualName | None = None
    other_number: int | None = None
    receiver: str | None = None
    to_role: StaffRole | None = None


@dataclass(frozen=True, slots=True)
class RequestDetails:
    """A whole request with its ledger and events (newest event first)."""

    row: RequestRow
    details: str | None
    needed_why: str | None
    channel: BilingualName | None
    opened_by: str | None
    branch_id: int
    branch_name: str
    kind_id: int
    service_days: int
    promises: tuple[PromiseRow, ...]
    events: tuple[EventRow, ...]
    wants: WantsRow

    @property
    def story(self) -> Story:
        """What its clocks reckon with."""
        happenings = [Happening(one.at, one.kind, one.to_status) for one in reversed(self.events)]
        ended_at = self.row.delivered_at or self.row.ended_at
        return story_of(self.row.opened_at, happenings, self.row.status, ended_at)


@dataclass(frozen=True, slots=True)
class VisitEntryRow:
    """A line of the guest book in a timeline."""

    id: int
    came_at: datetime
    purpose: BilingualName | None
    room: str | None
    head_count: int
    staff_name: str | None


class EntryKind(StrEnum):
    """What an entry of a patron's timeline is."""

    INTERACTION = "interaction"
    REQUEST_EVENT = "request_event"
    STATEMENT = "statement"
    VISIT = "visit"
    MERGE = "merge"
    CHANGE = "change"


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One entry of a patron's timeline: exactly one of the rows is set, of an event its request too.

    `code` is its number in the list (see reading/timeline/marks.py); `merged` names who became one with the
    patron.
    """

    at: datetime
    record: RecordRef
    kind: EntryKind
    code: int
    interaction: InteractionRow | None = None
    event: EventRow | None = None
    request: RequestRow | None = None
    statement: StatementRow | None = None
    visit: VisitEntryRow | None = None
    change: ChangeSetRow | None = None
    merged: tuple[str, ...] = ()

"""Everything the program can be asked to do, as frozen commands that dialogs and scripts build."""

from dataclasses import dataclass
from datetime import date, datetime

from app.vocabulary.key_information import Degree, Heading, Shape, StatementSource, WishState
from app.vocabulary.patron_form import PatronForm
from app.vocabulary.questions import PutOff
from app.vocabulary.records import RecordRef
from app.vocabulary.requests import StatusClass
from app.vocabulary.seen import NOT_LOOKED, Seen
from app.vocabulary.staff import StaffRole
from app.vocabulary.undoing import ASK, Answers
from app.vocabulary.wants import NOTHING_MORE, Wants


@dataclass(frozen=True, slots=True)
class SetUpLibrary:
    """Make a new library: who and where it is, and the first staff member. `zone` is an IANA name."""

    library_name: str
    branch_name: str
    desk_name: str
    staff_name: str
    staff_role: StaffRole = StaffRole.FRONT_LINE
    language: str = "id"
    zone: str = "Asia/Jakarta"
    is_demonstration: bool = False


@dataclass(frozen=True, slots=True)
class AddStaffMember:
    """A new colleague."""

    full_name: str
    role: StaffRole
    card: str | None = None


@dataclass(frozen=True, slots=True)
class EditStaffMember:
    """Change a colleague's name, role or card, or let them leave."""

    staff_id: int
    full_name: str
    role: StaffRole
    card: str | None
    is_active: bool


@dataclass(frozen=True, slots=True)
class AddPatron:
    """A new patron."""

    form: PatronForm


@dataclass(frozen=True, slots=True)
class EditPatron:
    """Change a patron: what the form showed when it opened, and what it shows now.

    Fields that others changed meanwhile are kept; where both changed one differently the action is refused
    with EditConflictError.
    """

    patron_id: int
    before: PatronForm
    after: PatronForm


@dataclass(frozen=True, slots=True)
class OpenRequest:
    """A patron asks for a service; a first promise may be given at once.

    `promise_reason` says why it falls at a time when the branch is closed.
    """

    patron_id: int
    kind_id: int
    subject: str
    details: str | None = None
    needed_by: date | None = None
    needed_why: str | None = None
    channel_id: int | None = None
    assigned_to_id: int | None = None
    promised_for: datetime | None = None
    promise_reason: str | None = None
    wants: Wants = NOTHING_MORE


@dataclass(frozen=True, slots=True)
class PromiseDate:
    """Promise a moment on a request.

    `reason` is needed when it moves an earlier promise, or falls at a time when the branch is closed. `seen`
    is the promise that held when it was looked at.
    """

    request_id: int
    promised_for: datetime
    reason: str | None = None
    seen: Seen[datetime | None] = NOT_LOOKED


@dataclass(frozen=True, slots=True)
class ChangeStatus:
    """Move a request to another status, with a word for colleagues.

    `own_id` is a status of the kind's own; without it the first of the class that may come next. A request
    with open steps is closed only when `leaves_steps_open` says so. `seen` is the one it was moved from.
    """

    request_id: int
    status: StatusClass
    note: str | None = None
    own_id: int | None = None
    leaves_steps_open: bool = False
    seen: Seen[StatusClass] = NOT_LOOKED


@dataclass(frozen=True, slots=True)
class NoteOnRequest:
    """A note among staff on a request; it never reaches the patron."""

    request_id: int
    text: str


@dataclass(frozen=True, slots=True)
class TellPatron:
    """The patron was told something about a request, by a channel; the open promise counts as told."""

    request_id: int
    channel_id: int
    text: str


@dataclass(frozen=True, slots=True)
class AddStatement:
    """A key information about a patron. `stated_on` None means today, `shape` None nothing but words.

    A service or a prepared answer says enough: `text` may then be empty. A service graded anew overtakes what
    was known of it; what is known already is confirmed.
    """

    patron_id: int
    heading: Heading
    text: str = ""
    source: StatementSource = StatementSource.DESK
    stated_on: date | None = None
    shape: Shape | None = None
    service_id: int | None = None
    answer_id: int | None = None
    degree: Degree | None = None
    referred_by_id: int | None = None


@dataclass(frozen=True, slots=True)
class CorrectStatement:
    """Replace a statement by a better one; the old one stays in its history."""

    statement_id: int
    text: str
    source: StatementSource = StatementSource.DESK


@dataclass(frozen=True, slots=True)
class WithdrawStatement:
    """A statement is no longer held to be true."""

    statement_id: int


@dataclass(frozen=True, slots=True)
class ConfirmStatement:
    """A statement was found to be still true today."""

    statement_id: int


@dataclass(frozen=True, slots=True)
class UndoChangeSet:
    """Take a change set back; `answers` say what to do with what was changed afterwards."""

    change_set_id: int
    answers: Answers = ASK


@dataclass(frozen=True, slots=True)
class RestoreField:
    """Give a field of a record the value that it had before a change set."""

    change_set_id: int
    record: RecordRef
    field: str


@dataclass(frozen=True, slots=True)
class ConfirmStatements:
    """Some statements were found to be still true today, all of them."""

    statement_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PutOffQuestion:
    """The question about a heading was skipped, or the patron declined to answer it."""

    patron_id: int
    heading: Heading
    put_off: PutOff


@dataclass(frozen=True, slots=True)
class MoveWish:
    """A wish is offered, met, dropped or open again."""

    statement_id: int
    state: WishState

"""What can be asked to be done about who has a request in hand, its delivery, and requests that are one."""

from dataclasses import dataclass
from datetime import date, datetime

from app.vocabulary.hand_overs import CheckPoint, SaidBy
from app.vocabulary.requests import StatusClass
from app.vocabulary.staff import StaffRole


@dataclass(frozen=True, slots=True)
class HandOverRequest:
    """Pass a request on, to a colleague or to a side of the counter: why, and by when it is wanted."""

    request_id: int
    reason: str
    due_on: date
    to_staff_id: int | None = None
    to_role: StaffRole | None = None


@dataclass(frozen=True, slots=True)
class AnswerHandOver:
    """Take what was handed over, or decline it and say why."""

    hand_over_id: int
    accepts: bool
    word: str | None = None


@dataclass(frozen=True, slots=True)
class WithdrawHandOver:
    """Take back what nobody has accepted yet."""

    hand_over_id: int


@dataclass(frozen=True, slots=True)
class AssignRequest:
    """Say who is responsible; None: nobody in particular."""

    request_id: int
    staff_id: int | None


@dataclass(frozen=True, slots=True)
class CheckDelivery:
    """Say of a delivery what was right, by four taps; `missing` is what must be sent again."""

    request_id: int
    said_by: SaidBy
    right: frozenset[CheckPoint]
    missing: str | None = None
    rating: int | None = None
    word: str | None = None


@dataclass(frozen=True, slots=True)
class MergeRequests:
    """A request was taken twice: it ends, and lives on in the other."""

    request_id: int
    into_id: int


@dataclass(frozen=True, slots=True)
class LinkRequests:
    """Two requests are answered together; both stay, and count once."""

    request_id: int
    to_id: int


@dataclass(frozen=True, slots=True)
class UnlinkRequest:
    """A request is answered by itself again."""

    request_id: int


@dataclass(frozen=True, slots=True)
class ManyStatus:
    """Another status for several requests."""

    status: StatusClass
    note: str | None = None


@dataclass(frozen=True, slots=True)
class ManyHandOver:
    """Several requests passed on."""

    reason: str
    due_on: date
    to_staff_id: int | None = None
    to_role: StaffRole | None = None


@dataclass(frozen=True, slots=True)
class ManyAssigned:
    """Somebody responsible for several requests; None: nobody in particular."""

    staff_id: int | None


@dataclass(frozen=True, slots=True)
class ManyPromised:
    """One date for several requests, with a reason: some of them may have been promised before."""

    promised_for: datetime
    reason: str


ManyChange = ManyStatus | ManyHandOver | ManyAssigned | ManyPromised


@dataclass(frozen=True, slots=True)
class ChangeManyRequests:
    """Do one thing to several requests as one change set. A trial only tells what would come of it."""

    request_ids: tuple[int, ...]
    change: ManyChange
    is_trial: bool = False

"""What colleagues left for each other: words for the next shift, thanks, and one's own month."""

from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from sqlalchemy import Integer, bindparam, func, select

from app.models.column_types import Moment
from app.models.interaction import Interaction
from app.models.list_entry import InteractionKind, RequestKind
from app.models.request import Request
from app.models.request_event import RequestEvent
from app.models.shift_word import ShiftWord
from app.models.staff_member import StaffMember
from app.models.thanks import Thanks
from app.queries.reading.days import start_of_day
from app.storage.database import Database
from app.vocabulary.names import BilingualName
from app.vocabulary.requests import EventKind, StatusClass


@dataclass(frozen=True, slots=True)
class WordRow:
    """A word left for the next shift."""

    id: int
    text: str
    left_at: datetime
    left_by: str | None


@dataclass(frozen=True, slots=True)
class ThanksRow:
    """Thanks that a colleague said."""

    id: int
    text: str
    said_at: datetime
    said_by: str | None


@dataclass(frozen=True, slots=True)
class KindCount:
    """How often something of a kind was done."""

    kind: BilingualName
    count: int


@dataclass(frozen=True, slots=True)
class MonthOfWork:
    """What one staff member did in a month, by kind, the most frequent first."""

    interactions: tuple[KindCount, ...]
    requests_taken: tuple[KindCount, ...]
    requests_delivered: tuple[KindCount, ...]
    minutes: int


_BRANCH = bindparam("branch_id", type_=Integer)
_STAFF = bindparam("staff_id", type_=Integer)
_BEGIN, _END = bindparam("begin", type_=Moment), bindparam("end", type_=Moment)

_UNREAD = (
    select(ShiftWord.id, ShiftWord.text, ShiftWord.left_at, StaffMember.full_name.label("left_by"))
    .outerjoin(StaffMember, StaffMember.id == ShiftWord.left_by_id)
    .where(ShiftWord.branch_id == _BRANCH, ShiftWord.read_at.is_(None), ~ShiftWord.deleted)
    .order_by(ShiftWord.left_at.desc(), ShiftWord.id.desc())
)
_THANKS = (
    select(Thanks.id, Thanks.text, Thanks.said_at, StaffMember.full_name.label("said_by"))
    .outerjoin(StaffMember, StaffMember.id == Thanks.from_id)
    .where(Thanks.to_id == _STAFF, ~Thanks.deleted)
    .order_by(Thanks.said_at.desc(), Thanks.id.desc())
)
_INTERACTIONS = (
    select(InteractionKind.name_id, InteractionKind.name_en, func.count().label("times"))
    .select_from(Interaction)
    .join(InteractionKind, InteractionKind.id == Interaction.kind_id)
    .where(
        Interaction.happened_at >= _BEGIN,
        Interaction.happened_at < _END,
        Interaction.staff_id == _STAFF,
        ~Interaction.deleted,
    )
    .group_by(InteractionKind.id)
    .order_by(func.count().desc(), InteractionKind.id)
)
_MINUTES = select(func.sum(Interaction.minutes)).where(
    Interaction.happened_at >= _BEGIN,
    Interaction.happened_at < _END,
    Interaction.staff_id == _STAFF,
    ~Interaction.deleted,
)
_REQUESTS = func.count(Request.id.distinct())
_EVENTS = (
    select(RequestKind.name_id, RequestKind.name_en, _REQUESTS.label("times"))
    .select_from(RequestEvent)
    .join(Request, Request.id == RequestEvent.request_id)
    .join(RequestKind, RequestKind.id == Request.kind_id)
    .where(
        RequestEvent.staff_id == _STAFF,
        RequestEvent.at >= _BEGIN,
        RequestEvent.at < _END,
        ~RequestEvent.deleted,
        ~Request.deleted,
    )
    .group_by(RequestKind.id)
    .order_by(_REQUESTS.desc(), RequestKind.id)
)
_TAKEN = _EVENTS.where(RequestEvent.event_kind == EventKind.OPENED)
_DELIVERED = _EVENTS.where(RequestEvent.to_status == StatusClass.DELIVERED)


class Shifts:
    """Reads what colleagues left for each other."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def unread_words(self, branch_id: int) -> tuple[WordRow, ...]:
        """Words that nobody at the branch has read yet, the newest first."""
        with self._database.reading() as session:
            rows = session.execute(_UNREAD, {"branch_id": branch_id})
            return tuple(WordRow(**row._asdict()) for row in rows)

    def thanks_to(self, staff_id: int) -> tuple[ThanksRow, ...]:
        """What a staff member was thanked for, the newest first."""
        with self._database.reading() as session:
            return tuple(
                ThanksRow(**row._asdict()) for row in session.execute(_THANKS, {"staff_id": staff_id})
            )

    def month_of(self, staff_id: int, month: date, zone: tzinfo) -> MonthOfWork:
        """What a staff member did in the calendar month of a day, counted in the branch's zone."""
        begin = month.replace(day=1)
        end = begin.replace(year=begin.year + begin.month // 12, month=begin.month % 12 + 1)
        values = {"staff_id": staff_id, "begin": start_of_day(begin, zone), "end": start_of_day(end, zone)}
        with self._database.reading() as session:
            interactions, taken, delivered = (
                tuple(
                    KindCount(BilingualName(row.name_id, row.name_en), row.times)
                    for row in session.execute(one, values)
                )
                for one in (_INTERACTIONS, _TAKEN, _DELIVERED)
            )
            return MonthOfWork(interactions, taken, delivered, session.scalars(_MINUTES, values).one() or 0)

"""Who has a request in hand: hand-overs, checks of deliveries, and requests that are one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Date, Integer, String, and_, bindparam, or_, select
from sqlalchemy.orm import Session, aliased

from app.models.closing_check import ClosingCheck
from app.models.column_types import Moment
from app.models.derived import RequestState
from app.models.hand_over import HandOver
from app.models.request import Request
from app.models.staff_member import StaffMember
from app.queries.reading.request_rows import request_rows
from app.queries.rows import RequestRow
from app.storage.database import Database
from app.vocabulary.hand_overs import CheckPoint, HandOverState, SaidBy
from app.vocabulary.staff import StaffRole

LONGEST = 20
"""So many hand-overs are shown at once; what is beyond is counted."""


@dataclass(frozen=True, slots=True)
class HandOverRow:
    """A request passed on: to a colleague (`to_staff`) or to a side of the counter."""

    id: int
    request_id: int
    handed_at: datetime
    handed_by_id: int | None
    handed_by: str | None
    to_staff_id: int | None
    to_staff: str | None
    to_role: StaffRole | None
    reason: str
    due_on: date
    state: HandOverState
    answered_by: str | None
    answer: str | None


@dataclass(frozen=True, slots=True)
class CheckRow:
    """What was said of a delivery."""

    checked_at: datetime
    said_by: SaidBy
    right: frozenset[CheckPoint]
    missing: str | None
    rating: int | None
    word: str | None


@dataclass(frozen=True, slots=True)
class OtherRequestRow:
    """A request that this one is one with. `is_head`: it is the one that counts for this one."""

    id: int
    number: int
    subject: str
    is_merged: bool
    is_head: bool


@dataclass(frozen=True, slots=True)
class RequestHands:
    """The newest hand-over of a request, its checks (newest first), and what it is one with."""

    last: HandOverRow | None = None
    checks: tuple[CheckRow, ...] = ()
    others: tuple[OtherRequestRow, ...] = ()


@dataclass(frozen=True, slots=True)
class HandedRequest:
    """A hand-over with the request that it is about."""

    hand_over: HandOverRow
    request: RequestRow


_ID = bindparam("request_id", type_=Integer)
_Giver, _Answerer = aliased(StaffMember), aliased(StaffMember)

_ROWS = (
    select(
        HandOver.id,
        HandOver.request_id,
        HandOver.handed_at,
        HandOver.handed_by_id,
        _Giver.full_name.label("handed_by"),
        HandOver.to_staff_id,
        StaffMember.full_name.label("to_staff"),
        HandOver.to_role,
        HandOver.reason,
        HandOver.due_on,
        HandOver.state,
        _Answerer.full_name.label("answered_by"),
        HandOver.answer,
    )
    .outerjoin(_Giver, _Giver.id == HandOver.handed_by_id)
    .outerjoin(StaffMember, StaffMember.id == HandOver.to_staff_id)
    .outerjoin(_Answerer, _Answerer.id == HandOver.answered_by_id)
    .where(~HandOver.deleted)
)
_LAST = (
    _ROWS.where(HandOver.request_id == _ID).order_by(HandOver.handed_at.desc(), HandOver.id.desc()).limit(1)
)
_CHECKS = (
    select(ClosingCheck)
    .where(ClosingCheck.request_id == _ID, ~ClosingCheck.deleted)
    .order_by(ClosingCheck.checked_at.desc(), ClosingCheck.id.desc())
)
_OTHERS = select(
    Request.id, Request.number, Request.subject, Request.merged_into_id, Request.linked_to_id
).where(or_(Request.merged_into_id == _ID, Request.linked_to_id == _ID), ~Request.deleted)
_OWN = select(Request.merged_into_id, Request.linked_to_id).where(Request.id == _ID)
_HEAD = select(Request.id, Request.number, Request.subject).where(Request.id == _ID)

# What nobody has accepted by the next day, or by the day it is wanted, is everybody's to see.
_TO_ME = or_(
    HandOver.to_staff_id == bindparam("staff_id", type_=Integer),
    HandOver.to_role == bindparam("role", type_=String),
)
_LEFT_LYING = or_(
    HandOver.handed_at < bindparam("since", type_=Moment),
    HandOver.due_on <= bindparam("today", type_=Date),
)
_FOR_STAFF = (
    _ROWS.join(RequestState, RequestState.request_id == HandOver.request_id)
    .where(RequestState.is_open, and_(HandOver.state == HandOverState.OPEN, or_(_TO_ME, _LEFT_LYING)))
    .order_by(HandOver.due_on, HandOver.id)
)


class HandOvers:
    """Reads hand-overs."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of_request(self, request_id: int) -> RequestHands:
        """Who has a request in hand, what was said of its deliveries, and what it is one with."""
        at = {"request_id": request_id}
        with self._database.reading() as session:
            last = session.execute(_LAST, at).first()
            return RequestHands(
                last=None if last is None else _row(last),
                checks=tuple(map(_check, session.scalars(_CHECKS, at))),
                others=_others(session, request_id),
            )

    def row(self, hand_over_id: int) -> HandOverRow | None:
        """One hand-over, or None when it was taken out."""
        with self._database.reading() as session:
            found = session.execute(_ROWS.where(HandOver.id == hand_over_id)).first()
            return None if found is None else _row(found)

    def waiting_for(
        self, staff_id: int, role: StaffRole, since: datetime, today: date
    ) -> tuple[HandedRequest, ...]:
        """What nobody has accepted: handed to this colleague or their side, and what was left lying.

        Left lying is what was handed over before `since` (the beginning of today), or wanted by `today`.
        """
        values = {"staff_id": staff_id, "role": str(role), "since": since, "today": today}
        with self._database.reading() as session:
            rows = [_row(row) for row in session.execute(_FOR_STAFF, values)]
            requests = request_rows(session, [row.request_id for row in rows[:LONGEST]])
            return tuple(
                HandedRequest(row, requests[row.request_id]) for row in rows if row.request_id in requests
            )


def _row(row: Any) -> HandOverRow:
    role = None if row.to_role is None else StaffRole(row.to_role)
    return HandOverRow(**(row._asdict() | {"to_role": role, "state": HandOverState(row.state)}))


def _check(check: ClosingCheck) -> CheckRow:
    return CheckRow(
        check.checked_at,
        SaidBy(check.said_by),
        frozenset(point for point in CheckPoint if getattr(check, point)),
        check.missing,
        check.rating,
        check.word,
    )


def _others(session: Session, request_id: int) -> tuple[OtherRequestRow, ...]:
    found: list[OtherRequestRow] = []
    own = session.execute(_OWN, {"request_id": request_id}).first()
    heads: Sequence[int | None] = () if own is None else tuple(own)
    for place, head_id in enumerate(heads):
        head = None if head_id is None else session.execute(_HEAD, {"request_id": head_id}).first()
        if head is not None:
            found.append(OtherRequestRow(*head, is_merged=place == 0, is_head=True))
    for row in session.execute(_OTHERS, {"request_id": request_id}):
        is_merged = row.merged_into_id == request_id
        found.append(OtherRequestRow(row.id, row.number, row.subject, is_merged=is_merged, is_head=False))
    return tuple(found)

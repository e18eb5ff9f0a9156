"""Reads requests and their events as lists and timelines show them."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session, aliased

from app.models.derived import RequestState
from app.models.hand_over import HandOver
from app.models.list_entry import Channel, RequestKind
from app.models.patron import Patron
from app.models.promise import Promise
from app.models.request import Request
from app.models.request_event import RequestEvent
from app.models.request_kind_parts import KindStep, RequestStatus
from app.models.request_step import RequestStep
from app.models.staff_member import StaffMember
from app.queries.reading.names import optional_name
from app.queries.rows import EventRow, RequestRow
from app.vocabulary.names import BilingualName
from app.vocabulary.request_kinds import parted_codes
from app.vocabulary.requests import EventKind, StatusClass
from app.vocabulary.staff import StaffRole

REQUESTS = (
    select(
        Request.id,
        Request.number,
        Request.patron_id,
        Patron.full_name.label("patron_name"),
        RequestKind.name_id.label("kind_id"),
        RequestKind.name_en.label("kind_en"),
        Request.subject,
        Request.status,
        Request.needed_by,
        RequestState.first_promised_for,
        RequestState.promised_for,
        RequestState.promise_count,
        Request.opened_at,
        Request.delivered_at,
        Request.ended_at,
        StaffMember.full_name.label("assigned_to"),
        RequestStatus.name_id.label("status_in_indonesian"),
        RequestStatus.name_en.label("status_in_english"),
    )
    .join(RequestState, RequestState.request_id == Request.id)
    .join(Patron, Patron.id == Request.patron_id)
    .join(RequestKind, RequestKind.id == Request.kind_id)
    .outerjoin(StaffMember, StaffMember.id == Request.assigned_to_id)
    .outerjoin(RequestStatus, RequestStatus.id == Request.status_id)
)
"""Live requests with all that a row shows, in no order."""

_Other, _Receiver = aliased(Request), aliased(StaffMember)

EVENTS = (
    select(
        RequestEvent.id,
        RequestEvent.request_id,
        RequestEvent.at,
        RequestEvent.event_kind,
        RequestEvent.text,
        RequestEvent.from_status,
        RequestEvent.to_status,
        Promise.promised_for,
        Channel.name_id.label("channel_id"),
        Channel.name_en.label("channel_en"),
        Channel.icon,
        RequestEvent.is_staff_only,
        StaffMember.full_name.label("staff_name"),
        RequestEvent.about,
        RequestStatus.name_id.label("status_in_indonesian"),
        RequestStatus.name_en.label("status_in_english"),
        KindStep.name_id.label("step_in_indonesian"),
        KindStep.name_en.label("step_in_english"),
        _Other.number.label("other_number"),
        _Receiver.full_name.label("receiver"),
        HandOver.to_role,
    )
    .outerjoin(Promise, Promise.id == RequestEvent.promise_id)
    .outerjoin(Channel, Channel.id == RequestEvent.channel_id)
    .outerjoin(StaffMember, StaffMember.id == RequestEvent.staff_id)
    .outerjoin(RequestStatus, RequestStatus.id == RequestEvent.status_id)
    .outerjoin(RequestStep, RequestStep.id == RequestEvent.step_id)
    .outerjoin(KindStep, KindStep.id == RequestStep.step_id)
    .outerjoin(_Other, _Other.id == RequestEvent.other_id)
    .outerjoin(HandOver, HandOver.id == RequestEvent.hand_over_id)
    .outerjoin(_Receiver, _Receiver.id == HandOver.to_staff_id)
    .where(~RequestEvent.deleted)
)
"""Live events with all that a row shows, in no order."""

_BY_ID = REQUESTS.where(Request.id.in_(bindparam("ids", expanding=True)))


def request_rows(session: Session, ids: Sequence[int]) -> dict[int, RequestRow]:
    """The rows of these requests in the order of `ids`; removed ones are left out. One query."""
    found = {row.id: request_row(row) for row in session.execute(_BY_ID, {"ids": list(ids)})}
    return {one: found[one] for one in ids if one in found}


def request_row(row: Any) -> RequestRow:
    """One row of REQUESTS."""
    return RequestRow(
        id=row.id,
        number=row.number,
        patron_id=row.patron_id,
        patron_name=row.patron_name,
        kind=BilingualName(row.kind_id, row.kind_en),
        subject=row.subject,
        status=StatusClass(row.status),
        needed_by=row.needed_by,
        first_promised_for=row.first_promised_for,
        promised_for=row.promised_for,
        promise_count=row.promise_count,
        opened_at=row.opened_at,
        delivered_at=row.delivered_at,
        ended_at=row.ended_at,
        assigned_to=row.assigned_to,
        own_status=optional_name(row.status_in_indonesian, row.status_in_english),
    )


def event_row(row: Any) -> EventRow:
    """One row of EVENTS."""
    return EventRow(
        id=row.id,
        at=row.at,
        kind=EventKind(row.event_kind),
        text=row.text,
        from_status=_optional_status(row.from_status),
        to_status=_optional_status(row.to_status),
        promised_for=row.promised_for,
        channel=optional_name(row.channel_id, row.channel_en),
        icon=row.icon,
        is_staff_only=row.is_staff_only,
        staff_name=row.staff_name,
        about=parted_codes(row.about),
        own_status=optional_name(row.status_in_indonesian, row.status_in_english),
        step=optional_name(row.step_in_indonesian, row.step_in_english),
        other_number=row.other_number,
        receiver=row.receiver,
        to_role=None if row.to_role is None else StaffRole(row.to_role),
    )


def _optional_status(status: str | None) -> StatusClass | None:
    return None if status is None else StatusClass(status)

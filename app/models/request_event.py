"""What happened on a request, one entry a happening."""

from datetime import datetime

from sqlalchemy import Boolean, Index, String
from sqlalchemy.orm import Mapped, relationship

from app.models.base import NOT_PERSONAL, OF_PATRON, OF_STAFF, Record, field, reference
from app.models.branch import Desk
from app.models.closing_check import ClosingCheck
from app.models.column_types import Moment
from app.models.hand_over import HandOver
from app.models.list_entry import Channel
from app.models.promise import Promise
from app.models.request import Request
from app.models.request_kind_parts import RequestStatus
from app.models.request_step import RequestStep
from app.models.staff_member import StaffMember
from app.vocabulary.limits import Limit
from app.vocabulary.records import RecordKind


class RequestEvent(Record):
    """An entry of a request's timeline. `is_staff_only` entries never reach the patron.

    `status_id` is the status of the kind's own that it came to, `about` the names of the wants that were
    changed, `step_id` the step that was done or moved. `other_id` is the
    request that it was merged or linked with, `follows_id` the entry it answers: of what was sent again, the
    first delivery.
    """

    __tablename__ = "request_event"
    __table_args__ = (
        Index("ix_request_event_request_id_at_id", "request_id", "at", "id"),
        Index("ix_request_event_staff_id_at", "staff_id", "at"),
    )
    kind_of_record = RecordKind.REQUEST_EVENT

    request_id: Mapped[int] = reference("request", NOT_PERSONAL)
    at: Mapped[datetime] = field(Moment, NOT_PERSONAL)
    event_kind: Mapped[str] = field(String(Limit.CODE), NOT_PERSONAL)
    text: Mapped[str | None] = field(String(Limit.NOTE), OF_PATRON)
    from_status: Mapped[str | None] = field(String(Limit.CODE), NOT_PERSONAL)
    to_status: Mapped[str | None] = field(String(Limit.CODE), NOT_PERSONAL)
    status_id: Mapped[int | None] = reference("request_status", NOT_PERSONAL)
    about: Mapped[str | None] = field(String(Limit.LINE), NOT_PERSONAL)
    step_id: Mapped[int | None] = reference("request_step", NOT_PERSONAL)
    promise_id: Mapped[int | None] = reference("promise", NOT_PERSONAL)
    hand_over_id: Mapped[int | None] = reference("hand_over", NOT_PERSONAL)
    check_id: Mapped[int | None] = reference("closing_check", NOT_PERSONAL)
    other_id: Mapped[int | None] = reference("request", NOT_PERSONAL)
    follows_id: Mapped[int | None] = reference("request_event", NOT_PERSONAL)
    channel_id: Mapped[int | None] = reference("channel", NOT_PERSONAL)
    is_staff_only: Mapped[bool] = field(Boolean, NOT_PERSONAL, default=False)
    staff_id: Mapped[int | None] = reference("staff_member", OF_STAFF)
    desk_id: Mapped[int | None] = reference("desk", NOT_PERSONAL)

    request: Mapped[Request] = relationship(foreign_keys="RequestEvent.request_id")
    own_status: Mapped[RequestStatus | None] = relationship()
    step: Mapped[RequestStep | None] = relationship()
    promise: Mapped[Promise | None] = relationship()
    hand_over: Mapped[HandOver | None] = relationship()
    check: Mapped[ClosingCheck | None] = relationship()
    other: Mapped[Request | None] = relationship(foreign_keys="RequestEvent.other_id")
    follows: Mapped["RequestEvent | None"] = relationship(remote_side="RequestEvent.id")
    channel: Mapped[Channel | None] = relationship()
    staff: Mapped[StaffMember | None] = relationship()
    desk: Mapped[Desk | None] = relationship()

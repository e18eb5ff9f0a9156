"""A service request: something a patron asked for, which the library answers."""

from datetime import date, datetime

from sqlalchemy import Date, Index, Integer, String
from sqlalchemy.orm import Mapped, relationship

from app.errors import RequestClosedError
from app.models.base import LINK_TO_PATRON, NOT_PERSONAL, OF_PATRON, OF_STAFF, Record, field, reference
from app.models.branch import Branch
from app.models.column_types import Moment
from app.models.list_entry import Channel, RequestKind
from app.models.patron import Patron
from app.models.request_kind_parts import RequestStatus
from app.models.staff_member import StaffMember
from app.vocabulary.limits import Limit
from app.vocabulary.records import RecordKind
from app.vocabulary.request_errors import (
    ReceiptMissingError,
    StatusNotAllowedError,
    TariffError,
    WaiverReasonMissingError,
)
from app.vocabulary.request_kinds import HIGHEST_TARIFF
from app.vocabulary.requests import OPEN_CLASSES, StatusClass
from app.vocabulary.status_flows import Flow, OwnStatus
from app.vocabulary.wants import Settlement, TariffState


class Request(Record):
    """A request; its story is in its events, its dates in its promises.

    `status` is a class, `status_id` the status of its kind's own, None where the kind has none; with
    `delivered_at` and `ended_at` they are tied by one rule and change together. `formats` are codes in one
    text (app/vocabulary/wants.py). `tariff` is what it costs in whole rupiah, None where it is free; it is
    waived with a reason, or paid with the number of a receipt. Merged, it lives on in another request and has
    ended itself; linked, it is answered together with another. Either way every figure counts the other.
    """

    __tablename__ = "request"
    __table_args__ = (
        Index("ix_request_number_id_deleted", "number", "id", "deleted"),
        Index("ix_request_patron_id_opened_at", "patron_id", "opened_at"),
        Index("ix_request_paid_at_kind_id", "paid_at", "kind_id"),
        Index("ix_request_merged_into_id", "merged_into_id"),
        Index("ix_request_linked_to_id", "linked_to_id"),
    )
    kind_of_record = RecordKind.REQUEST
    tied_fields = (
        frozenset({"status", "status_id", "delivered_at", "ended_at"}),
        frozenset({"quantity_least", "quantity_most"}),
        frozenset({"tariff", "waived_why", "paid_at", "receipt"}),
    )

    number: Mapped[int] = field(Integer, NOT_PERSONAL)
    patron_id: Mapped[int] = reference("patron", LINK_TO_PATRON)
    kind_id: Mapped[int] = reference("request_kind", NOT_PERSONAL)
    subject: Mapped[str] = field(String(Limit.LINE), OF_PATRON)
    details: Mapped[str | None] = field(String(Limit.NOTE), OF_PATRON)
    status: Mapped[str] = field(String(Limit.CODE), NOT_PERSONAL, default=StatusClass.NEW)
    needed_by: Mapped[date | None] = field(Date, NOT_PERSONAL)
    status_id: Mapped[int | None] = reference("request_status", NOT_PERSONAL)
    needed_why: Mapped[str | None] = field(String(Limit.LINE), OF_PATRON)
    formats: Mapped[str | None] = field(String(Limit.LINE), NOT_PERSONAL)
    quantity_least: Mapped[int | None] = field(Integer, NOT_PERSONAL)
    quantity_most: Mapped[int | None] = field(Integer, NOT_PERSONAL)
    wanted_language: Mapped[str | None] = field(String(Limit.SHORT), OF_PATRON)
    delivery_way: Mapped[str | None] = field(String(Limit.CODE), NOT_PERSONAL)
    tariff: Mapped[int | None] = field(Integer, NOT_PERSONAL)
    waived_why: Mapped[str | None] = field(String(Limit.LINE), OF_PATRON)
    paid_at: Mapped[datetime | None] = field(Moment, NOT_PERSONAL)
    receipt: Mapped[str | None] = field(String(Limit.SHORT), OF_PATRON)
    channel_id: Mapped[int | None] = reference("channel", NOT_PERSONAL)
    opened_at: Mapped[datetime] = field(Moment, NOT_PERSONAL)
    delivered_at: Mapped[datetime | None] = field(Moment, NOT_PERSONAL)
    ended_at: Mapped[datetime | None] = field(Moment, NOT_PERSONAL)
    opened_by_id: Mapped[int | None] = reference("staff_member", OF_STAFF)
    assigned_to_id: Mapped[int | None] = reference("staff_member", OF_STAFF)
    branch_id: Mapped[int] = reference("branch", NOT_PERSONAL)
    merged_into_id: Mapped[int | None] = reference("request", NOT_PERSONAL)
    linked_to_id: Mapped[int | None] = reference("request", NOT_PERSONAL)

    patron: Mapped[Patron] = relationship()
    kind: Mapped[RequestKind] = relationship()
    own_status: Mapped[RequestStatus | None] = relationship()
    channel: Mapped[Channel | None] = relationship()
    opened_by: Mapped[StaffMember | None] = relationship(foreign_keys="Request.opened_by_id")
    assigned_to: Mapped[StaffMember | None] = relationship(foreign_keys="Request.assigned_to_id")
    branch: Mapped[Branch] = relationship()
    merged_into: Mapped["Request | None"] = relationship(
        foreign_keys="Request.merged_into_id", remote_side="Request.id"
    )
    linked_to: Mapped["Request | None"] = relationship(
        foreign_keys="Request.linked_to_id", remote_side="Request.id"
    )

    @property
    def shown_number(self) -> str:
        """The number as staff and patrons say it."""
        return f"R-{self.number}"

    def must_be_open(self) -> None:
        """Raise RequestClosedError when the request has ended or was delivered."""
        if StatusClass(self.status) not in OPEN_CLASSES:
            raise RequestClosedError(self.shown_number)

    def move_to(self, wanted: OwnStatus, at: datetime, flow: Flow) -> None:
        """Give the request another status of its flow. Raises StatusNotAllowedError when it cannot follow."""
        present = flow.standing(self.status_id, StatusClass(self.status))
        allowed = flow.after(present)
        if wanted not in allowed:
            raise StatusNotAllowedError(present.name, wanted.name, tuple(one.name for one in allowed))
        self.status_id = wanted.id
        self._stand(wanted.status_class, at)

    def _stand(self, status: StatusClass, at: datetime) -> None:
        """From one status of delivery to another it stays delivered when it was."""
        self.status = status
        if status is StatusClass.DELIVERED:
            self.delivered_at = self.delivered_at or at
        elif status in OPEN_CLASSES:
            self.delivered_at = None
        is_end = status in {StatusClass.CLOSED, StatusClass.DECLINED, StatusClass.CANCELLED}
        self.ended_at = at if is_end else None

    @property
    def settlement(self) -> Settlement:
        """How it stands with what it costs."""
        if self.tariff is None:
            return Settlement(TariffState.FREE)
        if self.paid_at is not None:
            return Settlement(TariffState.PAID, self.tariff, receipt=self.receipt)
        if self.waived_why is not None:
            return Settlement(TariffState.WAIVED, self.tariff, waived_why=self.waived_why)
        return Settlement(TariffState.TO_BE_PAID, self.tariff)

    def settle(self, wanted: Settlement, at: datetime) -> None:
        """Settle what it costs; money on the same receipt was paid when it was.

        Raises TariffError, WaiverReasonMissingError, ReceiptMissingError.
        """
        state = wanted.state
        has_price = wanted.tariff is not None and 0 < wanted.tariff <= HIGHEST_TARIFF
        if state is not TariffState.FREE and not has_price:
            raise TariffError(HIGHEST_TARIFF)
        if state is TariffState.WAIVED and wanted.waived_why is None:
            raise WaiverReasonMissingError
        if state is TariffState.PAID and wanted.receipt is None:
            raise ReceiptMissingError
        self.tariff = None if state is TariffState.FREE else wanted.tariff
        self.waived_why = wanted.waived_why if state is TariffState.WAIVED else None
        receipt = wanted.receipt if state is TariffState.PAID else None
        if receipt != self.receipt:
            self.paid_at = None if receipt is None else at
        self.receipt = receipt

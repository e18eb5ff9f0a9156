"""What a kind of request is made of: its statuses, its own fields with their choices, its steps."""

from sqlalchemy import Boolean, Integer, String
from sqlalchemy.orm import Mapped, relationship

from app.models.base import NOT_PERSONAL, field, reference
from app.models.list_entry import ListEntry, RequestKind, StatusFlow
from app.vocabulary.limits import Limit
from app.vocabulary.records import RecordKind
from app.vocabulary.request_kinds import parted_codes


class RequestStatus(ListEntry):
    """A status of a flow. `followed_by` are the codes of those that may come next.

    Its class says what it means to clocks, promises and lists. Its code begins with the code of the flow.
    """

    __tablename__ = "request_status"
    kind_of_record = RecordKind.REQUEST_STATUS

    flow_id: Mapped[int] = reference("status_flow", NOT_PERSONAL, index=True)
    status_class: Mapped[str] = field(String(Limit.CODE), NOT_PERSONAL)
    followed_by: Mapped[str] = field(String(Limit.LINE), NOT_PERSONAL)

    flow: Mapped[StatusFlow] = relationship()

    @property
    def followers(self) -> tuple[str, ...]:
        """The codes of the statuses that may come next."""
        return parted_codes(self.followed_by)


class KindField(ListEntry):
    """A field of one kind; its type never changes, so that values given earlier keep their meaning."""

    __tablename__ = "kind_field"
    kind_of_record = RecordKind.KIND_FIELD

    kind_id: Mapped[int] = reference("request_kind", NOT_PERSONAL, index=True)
    field_type: Mapped[str] = field(String(Limit.CODE), NOT_PERSONAL)
    is_required: Mapped[bool] = field(Boolean, NOT_PERSONAL, default=False)

    kind: Mapped[RequestKind] = relationship()


class KindChoice(ListEntry):
    """One of the answers that a field of choices offers: of a complaint's cause, *our rule*."""

    __tablename__ = "kind_choice"
    kind_of_record = RecordKind.KIND_CHOICE

    field_id: Mapped[int] = reference("kind_field", NOT_PERSONAL, index=True)

    kind_field: Mapped[KindField] = relationship()


class KindStep(ListEntry):
    """A step of the plan of one kind: due so many open days after another one, or after the request came."""

    __tablename__ = "kind_step"
    kind_of_record = RecordKind.KIND_STEP

    kind_id: Mapped[int] = reference("request_kind", NOT_PERSONAL, index=True)
    after_id: Mapped[int | None] = reference("kind_step", NOT_PERSONAL)
    offset_days: Mapped[int] = field(Integer, NOT_PERSONAL, default=1)

    kind: Mapped[RequestKind] = relationship()
    after: Mapped["KindStep | None"] = relationship(remote_side="KindStep.id")

"""What a request says in a field of its kind."""

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, relationship

from app.models.base import NOT_PERSONAL, OF_PATRON, Record, field, reference
from app.models.request import Request
from app.models.request_kind_parts import KindChoice, KindField
from app.vocabulary.limits import Limit
from app.vocabulary.records import RecordKind


class RequestValue(Record):
    """One live value a field: a choice, or a text written as the field's type says (vocabulary/wants.py).

    A value taken away is `deleted`; one given again is the same record.
    """

    __tablename__ = "request_value"
    __table_args__ = (
        Index("ix_request_value_request_id_field_id", "request_id", "field_id"),
        Index("ix_request_value_choice_id_request_id", "choice_id", "request_id"),
    )
    kind_of_record = RecordKind.REQUEST_VALUE
    tied_fields = (frozenset({"text", "choice_id"}),)

    request_id: Mapped[int] = reference("request", NOT_PERSONAL)
    field_id: Mapped[int] = reference("kind_field", NOT_PERSONAL)
    text: Mapped[str | None] = field(String(Limit.STATEMENT), OF_PATRON)
    choice_id: Mapped[int | None] = reference("kind_choice", NOT_PERSONAL)

    request: Mapped[Request] = relationship()
    kind_field: Mapped[KindField] = relationship()
    choice: Mapped[KindChoice | None] = relationship()

"""A way to reach a patron."""

from sqlalchemy import Boolean, String
from sqlalchemy.orm import Mapped, relationship

from app.models.base import LINK_TO_PATRON, NOT_PERSONAL, OF_PATRON, Record, field, reference
from app.models.patron import Patron
from app.vocabulary.limits import Limit
from app.vocabulary.patrons import ContactStatus
from app.vocabulary.records import RecordKind


class Contact(Record):
    """A phone, e-mail, address or account. `key` compares: digits of a phone, folded text of the rest."""

    __tablename__ = "contact"
    kind_of_record = RecordKind.CONTACT
    same_by = ("patron_id", "contact_kind", "key")
    tied_fields = (frozenset({"value", "key"}),)

    patron_id: Mapped[int] = reference("patron", LINK_TO_PATRON, index=True)
    contact_kind: Mapped[str] = field(String(Limit.CODE), NOT_PERSONAL)
    value: Mapped[str] = field(String(Limit.CONTACT), OF_PATRON)
    key: Mapped[str] = field(String(Limit.CONTACT), OF_PATRON, index=True)
    is_preferred: Mapped[bool] = field(Boolean, NOT_PERSONAL, default=False)
    status: Mapped[str] = field(String(Limit.CODE), NOT_PERSONAL, default=ContactStatus.WORKS)

    patron: Mapped[Patron] = relationship()

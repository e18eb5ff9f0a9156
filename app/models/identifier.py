"""A number that finds a patron."""

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, relationship

from app.errors import IdentifierEmptyError
from app.models.base import LINK_TO_PATRON, NOT_PERSONAL, OF_PATRON, Record, field, reference
from app.models.patron import Patron
from app.vocabulary.limits import Limit
from app.vocabulary.patrons import IdentifierStatus
from app.vocabulary.records import RecordKind
from app.vocabulary.text import identifier_key


class Identifier(Record):
    """A card, student number and the like: kept as typed, found by `key`; a patron may have many.

    Whether another patron has the same number is checked by the service, not by the database alone:
    two branches working apart may each give it once.
    """

    __tablename__ = "identifier"
    __table_args__ = (Index("ix_identifier_key_patron_id", "key", "patron_id"),)
    kind_of_record = RecordKind.IDENTIFIER
    same_by = ("patron_id", "key")
    tied_fields = (frozenset({"value", "key"}),)

    patron_id: Mapped[int] = reference("patron", LINK_TO_PATRON, index=True)
    identifier_kind: Mapped[str] = field(String(Limit.CODE), NOT_PERSONAL)
    value: Mapped[str] = field(String(Limit.IDENTIFIER), OF_PATRON)
    key: Mapped[str] = field(String(Limit.IDENTIFIER), OF_PATRON)
    status: Mapped[str] = field(String(Limit.CODE), NOT_PERSONAL, default=IdentifierStatus.ACTIVE)

    patron: Mapped[Patron] = relationship()

    def number(self, value: str) -> None:
        """Set the number. Raises IdentifierEmptyError when it has neither letter nor digit."""
        key = identifier_key(value)
        if not key:
            raise IdentifierEmptyError(value)
        self.value = value
        self.key = key

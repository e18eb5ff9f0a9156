"""How two patrons belong together: a member of a class, a child and their guardian, a contact person."""

from datetime import date

from sqlalchemy import Date, Index, String
from sqlalchemy.orm import Mapped, relationship

from app.models.base import LINK_TO_PATRON, NOT_PERSONAL, Record, field, reference
from app.models.patron import Patron
from app.vocabulary.limits import Limit
from app.vocabulary.records import RecordKind


class Relation(Record):
    """`patron` is `role` of (or to) `other`, from and until a day as far as these are known."""

    __tablename__ = "relation"
    __table_args__ = (
        Index("ix_relation_patron_id", "patron_id"),
        Index("ix_relation_other_id", "other_id"),
    )
    kind_of_record = RecordKind.RELATION
    same_by = ("patron_id", "other_id", "role", "until")

    patron_id: Mapped[int] = reference("patron", LINK_TO_PATRON)
    other_id: Mapped[int] = reference("patron", LINK_TO_PATRON)
    role: Mapped[str] = field(String(Limit.CODE), NOT_PERSONAL)
    since: Mapped[date | None] = field(Date, NOT_PERSONAL)
    until: Mapped[date | None] = field(Date, NOT_PERSONAL)

    patron: Mapped[Patron] = relationship(foreign_keys="Relation.patron_id")
    other: Mapped[Patron] = relationship(foreign_keys="Relation.other_id")

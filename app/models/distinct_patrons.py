"""Two patrons who look alike and are not the same: what staff found out once is not asked again."""

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, relationship

from app.models.base import LINK_TO_PATRON, Record, reference, reference_uid
from app.models.patron import Patron
from app.vocabulary.records import RecordKind


class DistinctPatrons(Record):
    """Not the same person. `uid` is made from those of the two, so that branches that find out make one."""

    __tablename__ = "distinct_patrons"
    __table_args__ = (
        Index("ix_distinct_patrons_patron_id_other_id", "patron_id", "other_id"),
        Index("ix_distinct_patrons_other_id", "other_id"),
    )
    kind_of_record = RecordKind.DISTINCT_PATRONS
    same_by = ("patron_id", "other_id")

    patron_id: Mapped[int] = reference("patron", LINK_TO_PATRON)
    other_id: Mapped[int] = reference("patron", LINK_TO_PATRON)

    patron: Mapped[Patron] = relationship(foreign_keys="DistinctPatrons.patron_id")
    other: Mapped[Patron] = relationship(foreign_keys="DistinctPatrons.other_id")


def uid_of_pair(one: Patron, other: Patron) -> bytes:
    """The name of the pair, the same from either end."""
    first, second = sorted((one.uid, other.uid))
    return reference_uid(DistinctPatrons.__tablename__, f"{first.hex()}:{second.hex()}")

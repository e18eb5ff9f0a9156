"""Who else took part in an interaction: one visit of a class is one entry on thirty timelines."""

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, relationship

from app.models.base import LINK_TO_PATRON, NOT_PERSONAL, Record, reference
from app.models.interaction import Interaction
from app.models.patron import Patron
from app.vocabulary.records import RecordKind


class Participant(Record):
    """A patron who took part beside the one whom the interaction is with."""

    __tablename__ = "participant"
    __table_args__ = (
        Index("ix_participant_patron_id_interaction_id", "patron_id", "interaction_id"),
        Index("ix_participant_interaction_id", "interaction_id"),
    )
    kind_of_record = RecordKind.PARTICIPANT
    same_by = ("interaction_id", "patron_id")

    interaction_id: Mapped[int] = reference("interaction", NOT_PERSONAL)
    patron_id: Mapped[int] = reference("patron", LINK_TO_PATRON)

    interaction: Mapped[Interaction] = relationship()
    patron: Mapped[Patron] = relationship()

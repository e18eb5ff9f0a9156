"""What a patron's profile says in a field."""

from datetime import date

from sqlalchemy import Date, Float, Index, String
from sqlalchemy.orm import Mapped, relationship

from app.models.base import LINK_TO_PATRON, NOT_PERSONAL, SENSITIVE, Record, field, reference
from app.models.patron import Patron
from app.models.profile_field import ProfileChoice, ProfileField
from app.vocabulary.limits import Limit
from app.vocabulary.records import RecordKind


class ProfileValue(Record):
    """One answer: a text (also yes and no), a number, a day or a choice, as the field's type says.

    A field of several choices has one record for each. All of it counts as sensitive, since the library
    decides what its fields ask.
    """

    __tablename__ = "profile_value"
    __table_args__ = (
        Index("ix_profile_value_patron_id_profile_field_id", "patron_id", "profile_field_id"),
        Index(
            "ix_profile_value_profile_field_id_choice_id_patron_id",
            "profile_field_id",
            "choice_id",
            "patron_id",
        ),
    )
    kind_of_record = RecordKind.PROFILE_VALUE
    tied_fields = (frozenset({"text", "amount", "day", "choice_id"}),)
    same_by = ("patron_id", "profile_field_id", "text", "amount", "day", "choice_id")

    patron_id: Mapped[int] = reference("patron", LINK_TO_PATRON)
    profile_field_id: Mapped[int] = reference("profile_field", NOT_PERSONAL)
    text: Mapped[str | None] = field(String(Limit.STATEMENT), SENSITIVE)
    amount: Mapped[float | None] = field(Float, SENSITIVE)
    day: Mapped[date | None] = field(Date, SENSITIVE)
    choice_id: Mapped[int | None] = reference("profile_choice", SENSITIVE)

    patron: Mapped[Patron] = relationship()
    profile_field: Mapped[ProfileField] = relationship()
    choice: Mapped[ProfileChoice | None] = relationship()

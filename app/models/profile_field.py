"""What a library keeps in its patrons' profiles: fields, their choices, and for whom they are."""

from sqlalchemy import Boolean, Index, String
from sqlalchemy.orm import Mapped, relationship

from app.models.base import NOT_PERSONAL, Record, field, reference
from app.models.list_entry import Category, ListEntry
from app.vocabulary.limits import Limit
from app.vocabulary.records import RecordKind


class ProfileField(ListEntry):
    """A field of one of the paper's groups (app/vocabulary/profile.py).

    `kept_why` says what the library keeps it for. One that is sensitive is off until that is said, and is
    never shown to helpers. Without categories it is for every patron.
    """

    __tablename__ = "profile_field"
    kind_of_record = RecordKind.PROFILE_FIELD

    profile_group: Mapped[str] = field(String(Limit.CODE), NOT_PERSONAL)
    field_type: Mapped[str] = field(String(Limit.CODE), NOT_PERSONAL)
    is_required: Mapped[bool] = field(Boolean, NOT_PERSONAL, default=False)
    is_sensitive: Mapped[bool] = field(Boolean, NOT_PERSONAL, default=False)
    kept_why: Mapped[str | None] = field(String(Limit.LINE), NOT_PERSONAL)

    @property
    def is_off(self) -> bool:
        """Whether nothing can be said in it now."""
        return self.is_retired or (self.is_sensitive and not self.kept_why)


class ProfileChoice(ListEntry):
    """One answer that a field of choices offers. Its code begins with the code of the field."""

    __tablename__ = "profile_choice"
    kind_of_record = RecordKind.PROFILE_CHOICE

    profile_field_id: Mapped[int] = reference("profile_field", NOT_PERSONAL, index=True)

    profile_field: Mapped[ProfileField] = relationship()


class ProfileAudience(Record):
    """A field is for patrons of this category. `uid` is the UUIDv5 of both."""

    __tablename__ = "profile_audience"
    __table_args__ = (
        Index("ix_profile_audience_profile_field_id_category_id", "profile_field_id", "category_id"),
    )
    kind_of_record = RecordKind.PROFILE_AUDIENCE

    profile_field_id: Mapped[int] = reference("profile_field", NOT_PERSONAL)
    category_id: Mapped[int] = reference("category", NOT_PERSONAL)

    profile_field: Mapped[ProfileField] = relationship()
    category: Mapped[Category] = relationship()

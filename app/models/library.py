"""The library itself: one row that says whose file this is."""

from sqlalchemy import Boolean, String
from sqlalchemy.orm import Mapped

from app.models.base import NOT_PERSONAL, Record, field
from app.vocabulary.limits import Limit
from app.vocabulary.records import RecordKind


class Library(Record):
    """Name and standing choices of the library that owns this file."""

    __tablename__ = "library"
    kind_of_record = RecordKind.LIBRARY

    name: Mapped[str] = field(String(Limit.NAME), NOT_PERSONAL)
    language: Mapped[str] = field(String(Limit.CODE), NOT_PERSONAL)
    phone_region: Mapped[str] = field(String(2), NOT_PERSONAL, default="ID")
    is_demonstration: Mapped[bool] = field(Boolean, NOT_PERSONAL, default=False)
    identity_number_reason: Mapped[str | None] = field(String(Limit.LINE), NOT_PERSONAL)
    """Why this library keeps national identity numbers; without a reason they are off."""

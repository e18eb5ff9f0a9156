"""When a branch is open, as staff have set it, and the days on which it stays closed."""

from datetime import date

from sqlalchemy import Boolean, Date, String
from sqlalchemy.orm import Mapped, relationship

from app.models.base import NOT_PERSONAL, Record, field, reference
from app.models.branch import Branch
from app.vocabulary.limits import Limit
from app.vocabulary.records import RecordKind


class OpeningHours(Record):
    """The hours of a week, for good from `first_on` on or, with a name, as a variant until `last_on`.

    Each day is one text (`08:00-11:30 13:00-16:30`, empty on a day off; see app/calendar/week.py): its spans
    are tied by one rule, so that they change, merge and come back together.
    """

    __tablename__ = "opening_hours"
    kind_of_record = RecordKind.OPENING_HOURS
    tied_fields = (frozenset({"first_on", "last_on"}),)

    branch_id: Mapped[int] = reference("branch", NOT_PERSONAL)
    name: Mapped[str | None] = field(String(Limit.NAME), NOT_PERSONAL)
    first_on: Mapped[date] = field(Date, NOT_PERSONAL)
    last_on: Mapped[date | None] = field(Date, NOT_PERSONAL)
    monday: Mapped[str] = field(String(Limit.LINE), NOT_PERSONAL)
    tuesday: Mapped[str] = field(String(Limit.LINE), NOT_PERSONAL)
    wednesday: Mapped[str] = field(String(Limit.LINE), NOT_PERSONAL)
    thursday: Mapped[str] = field(String(Limit.LINE), NOT_PERSONAL)
    friday: Mapped[str] = field(String(Limit.LINE), NOT_PERSONAL)
    saturday: Mapped[str] = field(String(Limit.LINE), NOT_PERSONAL)
    sunday: Mapped[str] = field(String(Limit.LINE), NOT_PERSONAL)
    closes_on_holidays: Mapped[bool] = field(Boolean, NOT_PERSONAL, default=True)
    closes_on_joint_leave: Mapped[bool] = field(Boolean, NOT_PERSONAL, default=True)

    branch: Mapped[Branch] = relationship()


WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
"""The columns of a week, in its order."""


class Closure(Record):
    """Days on which a branch stays closed whatever its hours say."""

    __tablename__ = "closure"
    kind_of_record = RecordKind.CLOSURE
    tied_fields = (frozenset({"first_on", "last_on"}),)

    branch_id: Mapped[int] = reference("branch", NOT_PERSONAL)
    first_on: Mapped[date] = field(Date, NOT_PERSONAL)
    last_on: Mapped[date] = field(Date, NOT_PERSONAL)
    reason: Mapped[str] = field(String(Limit.LINE), NOT_PERSONAL)

    branch: Mapped[Branch] = relationship()

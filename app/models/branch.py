"""A place of the library, and a workstation in it."""

from sqlalchemy import Boolean, String
from sqlalchemy.orm import Mapped, relationship

from app.models.base import NOT_PERSONAL, Record, field, reference
from app.vocabulary.limits import Limit
from app.vocabulary.records import RecordKind


class Branch(Record):
    """A place where the library serves; `zone` is its IANA time zone, for clocks and screens.

    One that has closed for good is retired: what happened there stays, and nobody is registered there anew.
    """

    __tablename__ = "branch"
    kind_of_record = RecordKind.BRANCH

    code: Mapped[str] = field(String(Limit.CODE), NOT_PERSONAL)
    name: Mapped[str] = field(String(Limit.NAME), NOT_PERSONAL)
    zone: Mapped[str] = field(String(Limit.SHORT), NOT_PERSONAL)
    is_retired: Mapped[bool] = field(Boolean, NOT_PERSONAL, default=False)


class Desk(Record):
    """A workstation in a branch; `warn_before` is a WarnBefore, None: half a day."""

    __tablename__ = "desk"
    kind_of_record = RecordKind.DESK

    branch_id: Mapped[int] = reference("branch", NOT_PERSONAL)
    name: Mapped[str] = field(String(Limit.NAME), NOT_PERSONAL)
    warn_before: Mapped[str | None] = field(String(Limit.CODE), NOT_PERSONAL)

    branch: Mapped[Branch] = relationship()

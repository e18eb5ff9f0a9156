"""What staff had begun to write when a lock, a scan or a power cut came between."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import LINK_TO_PATRON, NOT_PERSONAL, OF_PATRON, OF_STAFF, Base
from app.models.column_types import Moment
from app.vocabulary.limits import Limit


class Draft(Base):
    """No record: a draft is nobody's statement yet, is in no change set and leaves with its saving.

    `body` is the form as JSON; `sheet` says of what, None of one interaction (see app/services/drafts.py).
    """

    __tablename__ = "draft"
    __table_args__ = (Index("ix_draft_staff_id", "staff_id"),)

    id: Mapped[int] = mapped_column(Integer, primary_key=True, info=dict(NOT_PERSONAL))
    staff_id: Mapped[int | None] = mapped_column(
        Integer, ForeignKey("staff_member.id", deferrable=True, initially="DEFERRED"), info=dict(OF_STAFF)
    )
    patron_id: Mapped[int | None] = mapped_column(
        Integer, ForeignKey("patron.id", deferrable=True, initially="DEFERRED"), info=dict(LINK_TO_PATRON)
    )
    body: Mapped[str] = mapped_column(String(2 * Limit.NOTE), info=dict(OF_PATRON))
    sheet: Mapped[str | None] = mapped_column(String(Limit.CODE), info=dict(NOT_PERSONAL))
    changed_at: Mapped[datetime] = mapped_column(Moment, info=dict(NOT_PERSONAL))

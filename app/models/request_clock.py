"""Tables computed from requests and their events for clocks and estimates (see app/models/derived.py)."""

from datetime import datetime

from sqlalchemy import Boolean, ForeignKey, Index, Integer
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import NOT_PERSONAL, Base
from app.models.column_types import Moment


class RequestClock(Base):
    """What the clocks of a live request reckon with, and how long it took to solve it.

    `service_minutes` is set once it is solved: opening time without waiting, counted in steps (see
    app/calendar/estimate.py), by the calendar that its branch has now.
    """

    __tablename__ = "request_clock"
    __table_args__ = (
        Index("ix_request_clock_is_open_branch_id_kind_id", "is_open", "branch_id", "kind_id"),
        Index("ix_request_clock_branch_id_ended_at", "branch_id", "ended_at"),
    )

    request_id: Mapped[int] = mapped_column(
        Integer,
        ForeignKey("request.id", deferrable=True, initially="DEFERRED"),
        primary_key=True,
        info=dict(NOT_PERSONAL),
    )
    branch_id: Mapped[int] = mapped_column(Integer, info=dict(NOT_PERSONAL))
    kind_id: Mapped[int] = mapped_column(Integer, info=dict(NOT_PERSONAL))
    is_open: Mapped[bool] = mapped_column(Boolean, info=dict(NOT_PERSONAL))
    opened_at: Mapped[datetime] = mapped_column(Moment, info=dict(NOT_PERSONAL))
    first_word_at: Mapped[datetime | None] = mapped_column(Moment, info=dict(NOT_PERSONAL))
    last_word_at: Mapped[datetime | None] = mapped_column(Moment, info=dict(NOT_PERSONAL))
    ended_at: Mapped[datetime | None] = mapped_column(Moment, info=dict(NOT_PERSONAL))
    service_minutes: Mapped[int | None] = mapped_column(Integer, info=dict(NOT_PERSONAL))


class RequestPause(Base):
    """A stretch in which the clock of an open request stands still; `ends_at` is None while it does."""

    __tablename__ = "request_pause"

    request_id: Mapped[int] = mapped_column(
        Integer,
        ForeignKey("request.id", deferrable=True, initially="DEFERRED"),
        primary_key=True,
        info=dict(NOT_PERSONAL),
    )
    begins_at: Mapped[datetime] = mapped_column(Moment, primary_key=True, info=dict(NOT_PERSONAL))
    ends_at: Mapped[datetime | None] = mapped_column(Moment, info=dict(NOT_PERSONAL))


class ServiceTimeCount(Base):
    """How many requests of a kind a branch has solved in so many minutes: estimates read this alone."""

    __tablename__ = "service_time_count"

    branch_id: Mapped[int] = mapped_column(Integer, primary_key=True, info=dict(NOT_PERSONAL))
    kind_id: Mapped[int] = mapped_column(Integer, primary_key=True, info=dict(NOT_PERSONAL))
    service_minutes: Mapped[int] = mapped_column(Integer, primary_key=True, info=dict(NOT_PERSONAL))
    request_count: Mapped[int] = mapped_column(Integer, info=dict(NOT_PERSONAL))

"""Tables computed from records: kept in the same transaction, never in change sets, always rebuildable."""

from datetime import datetime

from sqlalchemy import Boolean, ForeignKey, Index, Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import LINK_TO_PATRON, NOT_PERSONAL, OF_PATRON, OF_STAFF, Base
from app.models.column_types import Moment
from app.vocabulary.limits import Limit


class PatronWords(Base):
    """The words by which a patron is found: the text behind the full-text index."""

    __tablename__ = "patron_words"

    patron_id: Mapped[int] = mapped_column(Integer, primary_key=True, info=dict(LINK_TO_PATRON))
    words: Mapped[str] = mapped_column(String(Limit.WORDS), info=dict(OF_PATRON))


class PatronKeys(Base):
    """What possible duplicates of a patron share with them: the text behind the index of keys."""

    __tablename__ = "patron_keys"

    patron_id: Mapped[int] = mapped_column(Integer, primary_key=True, info=dict(LINK_TO_PATRON))
    keys: Mapped[str] = mapped_column(String(Limit.WORDS), info=dict(OF_PATRON))


class InteractionWords(Base):
    """The words by which a live interaction is found: the text behind the index of notes."""

    __tablename__ = "interaction_words"

    interaction_id: Mapped[int] = mapped_column(Integer, primary_key=True, info=dict(NOT_PERSONAL))
    words: Mapped[str] = mapped_column(String(2 * Limit.NOTE), info=dict(OF_PATRON))


class RequestWords(Base):
    """The words by which a live request is found: the text behind the index of requests."""

    __tablename__ = "request_words"

    request_id: Mapped[int] = mapped_column(Integer, primary_key=True, info=dict(NOT_PERSONAL))
    words: Mapped[str] = mapped_column(String(2 * Limit.NOTE), info=dict(OF_PATRON))


class StatementWords(Base):
    """The words by which a live key information is found: the text behind the index of statements."""

    __tablename__ = "statement_words"

    statement_id: Mapped[int] = mapped_column(Integer, primary_key=True, info=dict(NOT_PERSONAL))
    words: Mapped[str] = mapped_column(String(2 * Limit.NOTE), info=dict(OF_PATRON))


class PatronSummary(Base):
    """What lists show of a live patron beside the record: card, last use, counts of contacts and requests."""

    __tablename__ = "patron_summary"
    __table_args__ = (
        Index("ix_patron_summary_last_used_at_patron_id", "last_used_at", "patron_id"),
        Index("ix_patron_summary_open_requests_patron_id", "open_requests", "patron_id"),
    )

    patron_id: Mapped[int] = mapped_column(
        Integer,
        ForeignKey("patron.id", deferrable=True, initially="DEFERRED"),
        primary_key=True,
        info=dict(LINK_TO_PATRON),
    )
    card: Mapped[str | None] = mapped_column(String(Limit.IDENTIFIER), info=dict(OF_PATRON))
    last_used_at: Mapped[datetime] = mapped_column(Moment, info=dict(NOT_PERSONAL))
    contact_count: Mapped[int] = mapped_column(Integer, info=dict(NOT_PERSONAL))
    request_count: Mapped[int] = mapped_column(Integer, info=dict(NOT_PERSONAL))
    open_requests: Mapped[int] = mapped_column(Integer, info=dict(NOT_PERSONAL))


class RequestState(Base):
    """Where a live request stands, for lists: what they filter by, its first and its present promise.

    `is_counted`: neither merged into another nor linked to one. `is_handed`: passed on, and nobody has
    accepted it yet.
    """

    __tablename__ = "request_state"
    __table_args__ = (
        Index("ix_request_state_is_open_promised_for_request_id", "is_open", "promised_for", "request_id"),
        Index("ix_request_state_patron_id_is_open", "patron_id", "is_open"),
        Index(
            "ix_request_state_listing",
            "number",
            "request_id",
            "is_open",
            "kind_id",
            "branch_id",
            "assigned_to_id",
            "status",
        ),
    )

    request_id: Mapped[int] = mapped_column(
        Integer,
        ForeignKey("request.id", deferrable=True, initially="DEFERRED"),
        primary_key=True,
        info=dict(NOT_PERSONAL),
    )
    patron_id: Mapped[int] = mapped_column(Integer, info=dict(LINK_TO_PATRON))
    number: Mapped[int] = mapped_column(Integer, info=dict(NOT_PERSONAL))
    kind_id: Mapped[int] = mapped_column(Integer, info=dict(NOT_PERSONAL))
    branch_id: Mapped[int] = mapped_column(Integer, info=dict(NOT_PERSONAL))
    assigned_to_id: Mapped[int | None] = mapped_column(Integer, info=dict(OF_STAFF))
    status: Mapped[str] = mapped_column(String(Limit.CODE), info=dict(NOT_PERSONAL))
    is_counted: Mapped[bool] = mapped_column(Boolean, info=dict(NOT_PERSONAL))
    is_handed: Mapped[bool] = mapped_column(Boolean, info=dict(NOT_PERSONAL))
    is_open: Mapped[bool] = mapped_column(Boolean, info=dict(NOT_PERSONAL))
    is_waiting: Mapped[bool] = mapped_column(Boolean, info=dict(NOT_PERSONAL))
    first_promised_for: Mapped[datetime | None] = mapped_column(Moment, info=dict(NOT_PERSONAL))
    promised_for: Mapped[datetime | None] = mapped_column(Moment, info=dict(NOT_PERSONAL))
    promise_count: Mapped[int] = mapped_column(Integer, info=dict(NOT_PERSONAL))
    last_event_at: Mapped[datetime] = mapped_column(Moment, info=dict(NOT_PERSONAL))

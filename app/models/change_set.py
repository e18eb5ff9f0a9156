"""The tables that remember every change: origins, change sets, changes, the stamps of fields.

They are not records: nothing changes them but the ledger in app/storage.
"""

from datetime import datetime

from sqlalchemy import BigInteger, Boolean, ForeignKey, Index, Integer, LargeBinary, SmallInteger, String
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import NOT_PERSONAL, OF_PATRON, OF_STAFF, Base, new_uid
from app.models.column_types import Moment, Uid
from app.vocabulary.limits import Limit


class Origin(Base):
    """A library file that changes come from: `replica` names it, `incarnation` its life since a restore.

    `seq` and `clock` (hybrid logical: 48 bits of milliseconds, 16 of counter; Kulkarni and others, 2014) are
    those of the last change, read and written under the write lock.
    """

    __tablename__ = "origin"

    id: Mapped[int] = mapped_column(Integer, primary_key=True, info=dict(NOT_PERSONAL))
    replica: Mapped[bytes] = mapped_column(Uid, info=dict(NOT_PERSONAL))
    incarnation: Mapped[bytes] = mapped_column(Uid, info=dict(NOT_PERSONAL))
    is_own: Mapped[bool] = mapped_column(Boolean, info=dict(NOT_PERSONAL))
    seq: Mapped[int] = mapped_column(BigInteger, info=dict(NOT_PERSONAL))
    clock: Mapped[int] = mapped_column(BigInteger, info=dict(NOT_PERSONAL))


class ChangeSet(Base):
    """All that one action changed. `made_at` is what the clock on the wall showed; order is the changes'."""

    __tablename__ = "change_set"
    __table_args__ = (Index("ix_change_set_staff_id_desk_id_id", "staff_id", "desk_id", "id"),)

    id: Mapped[int] = mapped_column(Integer, primary_key=True, info=dict(NOT_PERSONAL))
    uid: Mapped[bytes] = mapped_column(Uid, unique=True, default=new_uid, info=dict(NOT_PERSONAL))
    action: Mapped[str] = mapped_column(String(Limit.CODE), info=dict(NOT_PERSONAL))
    staff_id: Mapped[int | None] = mapped_column(
        Integer, ForeignKey("staff_member.id", deferrable=True, initially="DEFERRED"), info=dict(OF_STAFF)
    )
    desk_id: Mapped[int | None] = mapped_column(
        Integer, ForeignKey("desk.id", deferrable=True, initially="DEFERRED"), info=dict(NOT_PERSONAL)
    )
    made_at: Mapped[datetime] = mapped_column(Moment, info=dict(NOT_PERSONAL))
    reason: Mapped[str | None] = mapped_column(String(Limit.LINE), info=dict(OF_PATRON))
    schema: Mapped[int] = mapped_column(Integer, info=dict(NOT_PERSONAL))
    undoes_id: Mapped[int | None] = mapped_column(
        Integer,
        ForeignKey("change_set.id", deferrable=True, initially="DEFERRED"),
        index=True,
        info=dict(NOT_PERSONAL),
    )


class Change(Base):
    """One record's change in one set; `body` holds the exact bytes that an exchange would hash."""

    __tablename__ = "change"
    __table_args__ = (
        Index("ix_change_kind_record_id", "kind", "record_id"),
        Index("ix_change_change_set_id", "change_set_id"),
    )

    origin_id: Mapped[int] = mapped_column(
        Integer,
        ForeignKey("origin.id", deferrable=True, initially="DEFERRED"),
        primary_key=True,
        info=dict(NOT_PERSONAL),
    )
    seq: Mapped[int] = mapped_column(BigInteger, primary_key=True, info=dict(NOT_PERSONAL))
    change_set_id: Mapped[int] = mapped_column(
        Integer,
        ForeignKey("change_set.id", deferrable=True, initially="DEFERRED"),
        info=dict(NOT_PERSONAL),
    )
    clock: Mapped[int] = mapped_column(BigInteger, info=dict(NOT_PERSONAL))
    kind: Mapped[int] = mapped_column(SmallInteger, info=dict(NOT_PERSONAL))
    record_id: Mapped[int] = mapped_column(Integer, info=dict(NOT_PERSONAL))
    op: Mapped[str] = mapped_column(String(1), info=dict(NOT_PERSONAL))
    body: Mapped[bytes] = mapped_column(LargeBinary, info=dict(OF_PATRON))


class FieldClock(Base):
    """The stamps (clock, origin) of the last change of each field, from a record's first update on."""

    __tablename__ = "field_clock"

    kind: Mapped[int] = mapped_column(SmallInteger, primary_key=True, info=dict(NOT_PERSONAL))
    record_id: Mapped[int] = mapped_column(Integer, primary_key=True, info=dict(NOT_PERSONAL))
    stamps: Mapped[bytes] = mapped_column(LargeBinary, info=dict(NOT_PERSONAL))

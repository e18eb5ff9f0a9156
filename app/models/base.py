"""The base of all tables, and of the records that change sets follow."""

import uuid
from typing import Any, ClassVar

import uuid_utils
from sqlalchemy import Boolean, ForeignKey, Integer, MetaData
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedColumn, declared_attr, mapped_column
from sqlalchemy.types import TypeEngine

from app.models.column_types import Uid
from app.vocabulary.records import RecordKind
from app.vocabulary.retention import Personal, Retention

About = dict[Any, Any]
"""What a column says of itself (stored in `Column.info`): is it personal, what does retention do."""


def about(personal: Personal, retention: Retention) -> About:
    """Declare a column's meaning for privacy."""
    return {"personal": personal, "retention": retention}


NOT_PERSONAL = about(Personal.NO, Retention.KEEP)
OF_PATRON = about(Personal.PERSONAL, Retention.ANONYMISE)
LINK_TO_PATRON = about(Personal.PERSONAL, Retention.WITH_PATRON)
SENSITIVE = about(Personal.SENSITIVE, Retention.ANONYMISE)
OF_STAFF = about(Personal.STAFF, Retention.WITH_STAFF)

# Names of constraints are ours, so that a migration can name what it drops on every database.
_NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

_REFERENCE_NAMESPACE = uuid.UUID("8a6c1b3e-5f0d-5c2e-9d47-2f1e6b7a9c01")


def new_uid() -> bytes:
    """A UUIDv7 (RFC 9562): grows with time, so that indexes of it stay dense."""
    return uuid_utils.uuid7().bytes


def reference_uid(table: str, code: str) -> bytes:
    """A UUIDv5 (RFC 9562) of a natural key: branches that make the same row apart make one row."""
    return uuid.uuid5(_REFERENCE_NAMESPACE, f"{table}:{code}").bytes


def field(kind: TypeEngine[Any] | type[TypeEngine[Any]], meaning: About, **options: Any) -> MappedColumn[Any]:
    """Declare a column of a record. The old value is always loaded, so that a change set can hold it."""
    return mapped_column(kind, info=dict(meaning), active_history=True, **options)


def reference(target: str, meaning: About, **options: Any) -> MappedColumn[Any]:
    """Declare a column that points to another record; checked at commit, so that order does not matter."""
    key = ForeignKey(f"{target}.id", deferrable=True, initially="DEFERRED")
    return mapped_column(Integer, key, info=dict(meaning), active_history=True, **options)


class Base(DeclarativeBase):
    """All tables of a library file."""

    metadata = MetaData(naming_convention=_NAMES)


class Record(Base):
    """What people keep: followed by change sets, never deleted physically, guarded by a version.

    `id` is local (joins and lists), `uid` names the record everywhere and for ever.
    """

    __abstract__ = True

    kind_of_record: ClassVar[RecordKind]
    tied_fields: ClassVar[tuple[frozenset[str], ...]] = ()
    """Groups of fields that one rule ties together: undo restores a group whole or asks about it whole."""
    same_by: ClassVar[tuple[str, ...]] = ()
    """Fields by which two records of a merged patron say the same, so that one of them is dropped."""

    id: Mapped[int] = mapped_column(Integer, primary_key=True, info=dict(NOT_PERSONAL))
    uid: Mapped[bytes] = mapped_column(Uid, unique=True, default=new_uid, info=dict(NOT_PERSONAL))
    version: Mapped[int] = mapped_column(Integer, info=dict(NOT_PERSONAL))
    deleted: Mapped[bool] = field(Boolean, NOT_PERSONAL, default=False)

    @declared_attr.directive
    @classmethod
    def __mapper_args__(cls) -> dict[str, Any]:
        """Two windows are two people: a save over a newer version is refused by the database."""
        return {"version_id_col": cls.version}

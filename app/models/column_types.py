"""Column types that every table shares, chosen so that SQLite and PostgreSQL keep the same values."""

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, LargeBinary, String
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator, TypeEngine
from typing_extensions import override

from app.clock import from_milliseconds, to_milliseconds
from app.vocabulary.limits import Limit


class Moment(TypeDecorator[datetime]):
    """A moment, stored as UTC milliseconds; in Python always aware."""

    impl = BigInteger
    cache_ok = True

    @override
    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        return None if value is None else to_milliseconds(value)

    @override
    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        return None if value is None else from_milliseconds(value)


class Uid(TypeDecorator[bytes]):
    """A UUID as its 16 bytes."""

    impl = LargeBinary(16)
    cache_ok = True


def sort_key_type() -> TypeEngine[str]:
    """A folded key, compared bytewise everywhere (SQLite's default; collation C on PostgreSQL)."""
    return String(Limit.FOLDED).with_variant(String(Limit.FOLDED, collation="C"), "postgresql")

"""The time, handed in rather than asked for, so that tests and demonstrations can choose it."""

from collections.abc import Callable
from datetime import UTC, datetime

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

Clock = Callable[[], datetime]
"""Answers the present moment: aware, in UTC, whole milliseconds."""


def whole_milliseconds(moment: datetime) -> datetime:
    """Cut what the database could not keep, so that a moment equals itself after reading."""
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def to_milliseconds(moment: datetime) -> int:
    """Milliseconds since 1970 in UTC, without passing through floating point."""
    span = moment - _EPOCH
    return (span.days * 86_400 + span.seconds) * 1000 + span.microseconds // 1000


def from_milliseconds(value: int) -> datetime:
    """The aware UTC moment of so many milliseconds since 1970."""
    seconds, milliseconds = divmod(value, 1000)
    return datetime.fromtimestamp(seconds, UTC).replace(microsecond=milliseconds * 1000)


def system_clock() -> datetime:
    """The computer's own clock."""
    return whole_milliseconds(datetime.now(UTC))

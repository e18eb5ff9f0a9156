"""The time, handed in rather than asked for, so that tests and demonstrations can choose it."""

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]
"""Answers the present moment: aware, in UTC, whole milliseconds."""


def whole_milliseconds(moment: datetime) -> datetime:
    """Cut what the database could not keep, so that a moment equals itself after reading."""
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def system_clock() -> datetime:
    """The computer's own clock."""
    return whole_milliseconds(datetime.now(UTC))

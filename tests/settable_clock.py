"""A clock that stands still until a test moves it."""

from datetime import UTC, datetime, timedelta

MONDAY_MORNING = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
"""Nine o'clock in Semarang."""


class SettableClock:
    """Called as every clock is; `advance` and `set` move it."""

    def __init__(self, now: datetime = MONDAY_MORNING) -> None:
        self.now = now

    def advance(self, *, days: float = 0, hours: float = 0, minutes: float = 0) -> datetime:
        """Let time pass; the answer is the new present."""
        self.now += timedelta(days=days, hours=hours, minutes=minutes)
        return self.now

    def set(self, now: datetime) -> None:
        """Put the clock right."""
        self.now = now

    def ahead(self, *, days: float = 0, hours: float = 0, minutes: float = 0) -> datetime:
        """A moment after the present one, or before it with negative numbers."""
        return self.now + timedelta(days=days, hours=hours, minutes=minutes)

    def __call__(self) -> datetime:
        return self.now

"""Rules about opening hours and closures that a person can break."""

from dataclasses import dataclass
from datetime import date, datetime

from app.errors import PemustakaError


@dataclass
class HoursUnreadableError(PemustakaError):
    """A text that names no opening hours."""

    text: str


@dataclass
class ClosesBeforeOpeningError(PemustakaError):
    """Hours that end before they begin, or when they begin."""

    text: str


@dataclass
class HoursOverlapError(PemustakaError):
    """Two spans of one day that overlap."""

    earlier: str
    later: str


@dataclass
class NeverOpenError(PemustakaError):
    """Hours by which the branch would never open; or a moment was asked for after which it never opens."""


@dataclass
class LastBeforeFirstError(PemustakaError):
    """A stretch of days that ends before it begins."""

    first: date
    last: date


@dataclass
class VariantsOverlapError(PemustakaError):
    """Other hours are set for some of these days already."""

    name: str
    first: date
    last: date


@dataclass
class ClosureTooLongError(PemustakaError):
    """A closure of so many years that its date must be a slip."""

    last: date


@dataclass
class PromiseWhileClosedError(PemustakaError):
    """A promise for a moment at which the branch is closed, without a reason."""

    promised_for: datetime

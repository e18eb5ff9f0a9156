"""The shapes of what is shipped about kinds of request, and short ways to write it down."""

from dataclasses import dataclass

from app.services.shipped_lists import ShippedEntry
from app.vocabulary.names import BilingualName
from app.vocabulary.request_kinds import FieldType
from app.vocabulary.requests import StatusClass


@dataclass(frozen=True, slots=True)
class ShippedStatus(ShippedEntry):
    """A status of a flow with the codes of those that may come next."""

    status_class: StatusClass
    followed_by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ShippedFlow(ShippedEntry):
    """The statuses that some kinds go through, the first of a class before others of it."""

    statuses: tuple[ShippedStatus, ...]


@dataclass(frozen=True, slots=True)
class ShippedField(ShippedEntry):
    """A field of a kind; `choices` of a field of choices."""

    field_type: FieldType
    is_required: bool = False
    choices: tuple[ShippedEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class ShippedStep(ShippedEntry):
    """A step, due so many open days after the step of a code, or after the request came."""

    offset_days: int
    after: str | None = None


def entry(code: str, indonesian: str, english: str) -> ShippedEntry:
    """An entry with nothing beside its names."""
    return ShippedEntry(code, BilingualName(indonesian, english))


def text(code: str, indonesian: str, english: str, *, required: bool = False) -> ShippedField:
    """A field of text."""
    return ShippedField(code, BilingualName(indonesian, english), FieldType.TEXT, required)


def number(code: str, indonesian: str, english: str, *, required: bool = False) -> ShippedField:
    """A field of a number."""
    return ShippedField(code, BilingualName(indonesian, english), FieldType.NUMBER, required)


def day(code: str, indonesian: str, english: str, *, required: bool = False) -> ShippedField:
    """A field of a date."""
    return ShippedField(code, BilingualName(indonesian, english), FieldType.DATE, required)


def yes_no(code: str, indonesian: str, english: str) -> ShippedField:
    """A field of yes and no."""
    return ShippedField(code, BilingualName(indonesian, english), FieldType.YES_NO)


def choice(
    code: str, indonesian: str, english: str, *choices: ShippedEntry, required: bool = False
) -> ShippedField:
    """A field of choices."""
    name = BilingualName(indonesian, english)
    return ShippedField(code, name, FieldType.CHOICE, required, choices)


def step(code: str, days: int, indonesian: str, english: str, *, after: str | None = None) -> ShippedStep:
    """A step."""
    return ShippedStep(code, BilingualName(indonesian, english), days, after)

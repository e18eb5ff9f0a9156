"""What kinds of request are made of: types of their own fields, and how a graph of statuses is written."""

from collections.abc import Iterable
from enum import StrEnum

HIGHEST_TARIFF = 1_000_000_000
"""In whole rupiah."""


class FieldType(StrEnum):
    """What a field of a kind holds; it never changes once the field is made."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    CHOICE = "choice"
    YES_NO = "yes_no"


class Answer(StrEnum):
    """What a field of yes and no holds."""

    YES = "yes"
    NO = "no"


def joined_codes(codes: Iterable[str]) -> str:
    """Codes in one text: a list that changes, merges and comes back as a whole."""
    return " ".join(codes)


def parted_codes(text: str | None) -> tuple[str, ...]:
    """The codes of such a text."""
    return tuple((text or "").split())

"""What can be wrong when requests are handed over, checked, merged or linked: data, as in app/errors.py."""

from dataclasses import dataclass
from datetime import date

from app.errors import PemustakaError


@dataclass
class HandedToNobodyError(PemustakaError):
    """A hand-over that names neither a colleague nor a side of the counter."""


@dataclass
class HandedToOneselfError(PemustakaError):
    """A request handed to the one who has it in hand already."""

    name: str


@dataclass
class HandOverInThePastError(PemustakaError):
    """A hand-over wanted by a day before today."""

    due_on: date


@dataclass
class HandOverAnsweredError(PemustakaError):
    """A hand-over that was answered or taken back already."""


@dataclass
class NotDeliveredError(PemustakaError):
    """A check of something that was not delivered."""

    number: str


@dataclass
class SameRequestError(PemustakaError):
    """A request to be merged or linked with itself, or with one that it is one with already."""

    number: str


@dataclass
class DifferentPatronsError(PemustakaError):
    """Requests of two patrons to be merged: each is owed an answer."""

    number: str
    other_number: str


@dataclass
class UnknownRequestError(PemustakaError):
    """No request has this number."""

    text: str

"""What can be wrong about interactions, what follows them, and who belongs together (as in app/errors.py)."""

from dataclasses import dataclass
from datetime import date

from app.errors import PemustakaError


@dataclass
class RelatedToItselfError(PemustakaError):
    """A patron was to be related to themselves."""


@dataclass
class AlreadyRelatedError(PemustakaError):
    """The two belong together in this way already."""

    other_name: str


@dataclass
class ThanksToOneselfError(PemustakaError):
    """A staff member thanked themselves."""


@dataclass
class ImpossibleNumberError(PemustakaError):
    """A number of minutes or people below nothing or beyond what can be."""

    number: int
    most: int


@dataclass
class HeadsDoNotAddUpError(PemustakaError):
    """More women and men than there were people."""

    total: int
    parts: int


@dataclass
class FollowUpInThePastError(PemustakaError):
    """A follow-up for a day before today."""

    due_on: date


@dataclass
class FollowUpEndedError(PemustakaError):
    """A follow-up that is done or dropped already."""


@dataclass
class LateLineError(PemustakaError):
    """A line of a late entry cannot be kept, and so none is; lines are counted from 1."""

    line: int

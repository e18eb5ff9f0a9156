"""What can be wrong with a request, its kind or its plan: data, as in app/errors.py."""

from dataclasses import dataclass
from datetime import date

from app.errors import PemustakaError
from app.vocabulary.names import BilingualName


@dataclass
class StatusNotAllowedError(PemustakaError):
    """A status that cannot follow the present one, and those that can."""

    present: BilingualName
    wanted: BilingualName
    allowed: tuple[BilingualName, ...]


@dataclass
class ValueMissingError(PemustakaError):
    """A field of the kind that must say something and does not."""

    field_id: int
    field: BilingualName


@dataclass
class ValueUnreadableError(PemustakaError):
    """A field of the kind with something else in it than it holds: no number, no date, no answer offered."""

    field_id: int
    field: BilingualName
    text: str


@dataclass
class QuantityError(PemustakaError):
    """Pieces that are none or too many, or more at least than at most."""

    most: int


@dataclass
class TariffError(PemustakaError):
    """An amount that is no price."""

    most: int


@dataclass
class WaiverReasonMissingError(PemustakaError):
    """A tariff waived without a reason."""


@dataclass
class ReceiptMissingError(PemustakaError):
    """Money taken without the number of a receipt."""


@dataclass
class OpenStepsError(PemustakaError):
    """A request to be closed while steps of its plan are open."""

    steps: tuple[BilingualName, ...]


@dataclass
class StepDoneError(PemustakaError):
    """A step that is done was to be moved or done again."""


@dataclass
class StepTooEarlyError(PemustakaError):
    """A step before the one that it follows."""

    earliest: date


@dataclass
class DayClosedError(PemustakaError):
    """A step on a day on which the branch does not open."""

    day: date


@dataclass
class StepOrderError(PemustakaError):
    """A step of a kind that follows itself, or one behind it."""

    step: BilingualName


@dataclass
class ChoicesMissingError(PemustakaError):
    """A field of choices that offers none."""

    field: BilingualName


@dataclass
class NumberOutOfRangeError(PemustakaError):
    """A number of days, hours or pieces that makes no sense."""

    least: int
    most: int

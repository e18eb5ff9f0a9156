"""What can be wrong about alerts, permissions and branches: data, as in app/errors.py."""

from dataclasses import dataclass
from datetime import date

from app.errors import PemustakaError


@dataclass
class AnsweredInFutureError(PemustakaError):
    """A patron cannot have answered on a day that has not come."""

    on: date


@dataclass
class NothingToWithdrawError(PemustakaError):
    """A permission was to be taken back that nobody has given."""


@dataclass
class AlertEndsBeforeStartError(PemustakaError):
    """An alert would end before it begins."""

    starts_on: date
    ends_on: date


@dataclass
class LastBranchError(PemustakaError):
    """The only branch in use cannot be retired."""


@dataclass
class BranchOfThisDeskError(PemustakaError):
    """The branch of the desk at which one works cannot be retired from there."""


@dataclass
class BranchExistsError(PemustakaError):
    """Another branch has this name."""

    name: str

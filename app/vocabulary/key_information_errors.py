"""What can be wrong with key information and the library's lists behind it: data, as in app/errors.py."""

from dataclasses import dataclass

from app.errors import PemustakaError
from app.vocabulary.names import BilingualName


@dataclass
class ServiceRetiredError(PemustakaError):
    """A service that the library has given up: nobody is placed on its ladder, rates it or wishes for it."""

    service: BilingualName


@dataclass
class ServiceNotBegunError(PemustakaError):
    """A service that is only planned can be wished for, but neither known nor rated."""

    service: BilingualName


@dataclass
class AnswerRetiredError(PemustakaError):
    """A prepared answer that the library no longer offers."""

    answer: BilingualName


@dataclass
class ListNameTakenError(PemustakaError):
    """Another entry of the list has this name."""

    name: str


@dataclass
class DaysOutOfRangeError(PemustakaError):
    """A term of fewer or more days than make sense."""

    days: int
    least: int
    most: int

"""What can be wrong with profile fields and what is said in them: data, as in app/errors.py."""

from dataclasses import dataclass

from app.errors import PemustakaError
from app.vocabulary.names import BilingualName


@dataclass
class FieldHasValuesError(PemustakaError):
    """A field in which patrons have said something is neither removed nor given another type."""

    field: BilingualName
    patron_count: int


@dataclass
class NoChoicesError(PemustakaError):
    """A field of choices offers none."""


@dataclass
class ChoiceNameTakenError(PemustakaError):
    """Two choices of one field have the same name."""

    name: str


@dataclass
class ProfileRequiredError(PemustakaError):
    """A field that the library requires says nothing."""

    field: BilingualName


@dataclass
class ProfileFieldOffError(PemustakaError):
    """A field in which nothing can be said now: retired, or sensitive and without a reason."""

    field: BilingualName


@dataclass
class ProfileNumberError(PemustakaError):
    """Not a number, or one beyond what can be meant."""

    text: str


@dataclass
class SensitiveForHelperError(PemustakaError):
    """Helpers neither see nor change what is sensitive."""

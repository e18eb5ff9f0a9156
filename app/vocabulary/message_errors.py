"""What can be wrong with a text to patrons: data, as in app/errors.py."""

from dataclasses import dataclass

from app.errors import PemustakaError


@dataclass
class UnknownBlankError(PemustakaError):
    """A text asks for something that the program does not fill in."""

    blank: str


@dataclass
class LastTextRetiredError(PemustakaError):
    """The only text for a occasion cannot be retired: there would be nothing to say."""


@dataclass
class BlanksLeftError(PemustakaError):
    """A text to a patron still has blanks that nothing was known for, as they are written in it."""

    blanks: str


@dataclass
class NoMailAddressError(PemustakaError):
    """The patron has no e-mail address that works."""


@dataclass
class NoMailProgramError(PemustakaError):
    """No program on this computer opens mail."""

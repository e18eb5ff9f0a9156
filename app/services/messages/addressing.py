"""How people are spoken to in a message: by form of address, and by the name one calls them."""

from typing import Protocol

from app.vocabulary.patrons import FormOfAddress, PatronKind, WrittenLanguage
from app.vocabulary.text import fold


class Spoken(Protocol):
    """What it takes to speak to somebody."""

    @property
    def kind(self) -> PatronKind:
        """A person, a group or an institution."""

    @property
    def full_name(self) -> str:
        """The name without titles."""

    @property
    def form_of_address(self) -> FormOfAddress | None:
        """How to speak to a person."""

    @property
    def language(self) -> WrittenLanguage:
        """In which language one writes."""


_SPOKEN = {
    FormOfAddress.BAPAK: "Bapak",
    FormOfAddress.IBU: "Ibu",
    FormOfAddress.KAK: "Kak",
    FormOfAddress.ADIK: "Dik",
    FormOfAddress.MAS: "Mas",
    FormOfAddress.MBAK: "Mbak",
}

# Nobody is called by these alone: what makes the name comes after them.
_NEVER_ALONE = frozenset(
    {
        *("abd", "abdul", "abdur", "muh", "moh", "muhamad", "muhammad", "mohamad", "mohammad"),
        *("mochamad", "mochammad", "muchamad", "muchammad", "haji", "hajah", "raden"),
        *("anak", "cut", "desak", "dewa", "gusti", "teuku", "tengku"),
    }
)
_SHORTEST = 3


def salutation(patron: Spoken) -> str:
    """The words before the first comma: Kak Nur'aini; Yth. SMAN 9 Semarang; Dear Nadia."""
    if patron.kind is PatronKind.PERSON and patron.form_of_address is not None:
        return f"{_SPOKEN[patron.form_of_address]} {called(patron.full_name)}"
    if patron.language is WrittenLanguage.ENGLISH:
        return f"Dear {patron.full_name}"
    return f"Yth. {patron.full_name}"


def called(full_name: str) -> str:
    """What one calls a person: the first word, or the whole name where the first word alone would be odd.

    Initials, particles of a name (I, Ni, Li) and words such as Muhammad or Abdul are no name by themselves.
    """
    first, *others = full_name.split()
    bare = fold(first)
    is_odd = len(bare) < _SHORTEST or first.endswith(".") or bare in _NEVER_ALONE
    return full_name if others and is_odd else first

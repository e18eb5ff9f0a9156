"""Fills the blanks of the library's own texts: names between double braces, no logic, nothing else."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from app.vocabulary.message_errors import UnknownBlankError
from app.vocabulary.messages import Blank

_BLANK = re.compile(r"\{\{\s*(\w*)\s*\}\}")
_KNOWN = frozenset(Blank)


@dataclass(frozen=True, slots=True)
class Filled:
    """A text as far as it could be filled; what is `missing` still stands in it as it was written."""

    text: str
    missing: tuple[Blank, ...]


def blanks(text: str) -> tuple[Blank, ...]:
    """The blanks of a text, each once. Raises UnknownBlankError for a name that nothing is filled in for."""
    names = dict.fromkeys(match[1] for match in _BLANK.finditer(text))
    for name in names:
        if name not in _KNOWN:
            raise UnknownBlankError(name)
    return tuple(Blank(name) for name in names)


def blanks_left(text: str) -> tuple[str, ...]:
    """What still stands between double braces, as it is written there."""
    return tuple(dict.fromkeys(match[0] for match in _BLANK.finditer(text)))


def fill(text: str, values: Mapping[Blank, str]) -> Filled:
    """Put the values into the blanks, in one pass: braces within a value stay what they are."""
    missing: dict[Blank, None] = {}

    def value(match: re.Match[str]) -> str:
        if match[1] in _KNOWN:
            found = values.get(Blank(match[1]), "")
            if found:
                return found
            missing[Blank(match[1])] = None
        return match[0]

    return Filled(_BLANK.sub(value, text), tuple(missing))

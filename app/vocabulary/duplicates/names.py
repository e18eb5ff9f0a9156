"""A name taken apart for comparing: titles left out, each part in its written and its plain spelling."""

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache

from app.vocabulary.duplicates.spelling import MUHAMMAD, bones, plain_spelling
from app.vocabulary.duplicates.titles import BEFORE, without_degrees
from app.vocabulary.text import fold

_REMEMBERED = 50_000
_MOST_PARTS = 8
"""Of a longer name (an institution's) the first ones tell it apart."""

_BETWEEN = re.compile(r"[^\w]+|_")
_SERVANT = "abdul"
_ASSIMILATED = re.compile(r"abdul(?=[rsntd])")  # Abdul Rahman, Abdurrahman


@dataclass(frozen=True, slots=True, eq=False)
class NamePart:
    """One word of a name: `written` is folded, `plain` in the spelling that all its spellings come to.

    Made by `name_part`, which makes each but once, so that pairs of parts are remembered cheaply.
    """

    written: str
    plain: str
    bones: str
    """What slips of vowels leave alone."""
    is_initial: bool
    """Whether only a first letter was written."""
    tells_little: bool
    """Whether it is often left out: an initial, and the name of the Prophet before another."""


@lru_cache(_REMEMBERED)
def name_part(written: str, plain: str) -> NamePart:
    """The part of a name that is a folded word."""
    is_initial = len(written) == 1 and written.isascii() and written.isalpha()
    return NamePart(written, plain, bones(plain), is_initial, is_initial or plain == MUHAMMAD)


@dataclass(frozen=True)
class NameForm:
    """A name as it is compared; no parts where nothing readable is in it."""

    parts: tuple[NamePart, ...]

    @cached_property
    def written(self) -> tuple[str, ...]:
        """The parts as they are written, folded."""
        return tuple(part.written for part in self.parts)

    @cached_property
    def plain(self) -> tuple[str, ...]:
        """The parts in plain spelling."""
        return tuple(part.plain for part in self.parts)

    @cached_property
    def joined(self) -> str:
        """The plain parts without blanks: Nur Aini and Nuraini are one."""
        return plain_spelling("".join(self.plain))

    @cached_property
    def telling(self) -> tuple[NamePart, ...]:
        """The parts that tell a person; all of them where none does."""
        return tuple(part for part in self.parts if not part.tells_little) or self.parts


def name_form(text: str) -> NameForm:
    """Take a name apart. Titles go, unless nothing else is there."""
    words = [word for word in _BETWEEN.split(without_degrees(fold(text))) if word]
    own = _without_titles(words) or words
    return NameForm(tuple(_parts(own))[:_MOST_PARTS])


def _without_titles(words: list[str]) -> list[str]:
    return [word for word in words if word not in BEFORE]


def _parts(words: list[str]) -> list[NamePart]:
    """The parts; the servant's Abdul is one with the name that it serves."""
    parts: list[NamePart] = []
    servant = ""
    for word in words:
        plain = plain_spelling(word)
        if plain == _SERVANT_PLAIN and not servant:
            servant = word
            continue
        if servant:
            parts.append(name_part(servant + word, plain_spelling(_ASSIMILATED.sub("abdu", _SERVANT + word))))
            servant = ""
            continue
        parts.append(name_part(word, plain))
    if servant:
        parts.append(name_part(servant, _SERVANT_PLAIN))
    return parts


_SERVANT_PLAIN = plain_spelling(_SERVANT)

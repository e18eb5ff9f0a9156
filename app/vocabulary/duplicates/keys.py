"""Keys by which possible duplicates are looked up: patrons who share none are never compared.

Each kind outlives another change: `n` (bones of two parts) slips of vowels and another order, `w` (bones of
the whole name) parts written together; `b` (birth and a first letter, or the year alone and the bones of a
part), `p` (last digits of a phone), `e` (e-mail) and `i` (a number) other slips and other names.
"""

from collections.abc import Iterator
from itertools import combinations

from app.vocabulary.duplicates.names import NameForm
from app.vocabulary.duplicates.spelling import bones
from app.vocabulary.duplicates.traits import Traits

MOST_SHARING = 200
"""A key that more patrons share tells too little: who shares no other is not compared."""

_MOST_PARTS = 5
_MOST_BONES = 16
_MOST_BONES_OF_ALL = 32
_WHOLE_DATE = 10
_YEAR = 4


def lookup_keys(traits: Traits) -> frozenset[str]:
    """All keys of a patron: short words of letters and digits, with a colon and dots between."""
    return frozenset(
        (
            *strict_name_keys(traits),
            *(key for name in traits.names for key in _of_birth(traits.born, _bones(name))),
            *_of_contacts(traits),
        )
    )


def strict_name_keys(traits: Traits) -> frozenset[str]:
    """The keys that tell how many patrons bear a name; they are shared by all its spellings."""
    return frozenset(key for name in traits.names for key in _strict(name))


def _bones(name: NameForm) -> list[str]:
    return [part.bones[:_MOST_BONES] for part in name.telling[:_MOST_PARTS] if part.bones]


def _strict(name: NameForm) -> Iterator[str]:
    whole = bones("".join(part.plain for part in name.telling))[:_MOST_BONES_OF_ALL]
    if whole:
        yield f"w:{whole}"
    for pair in combinations(sorted(_bones(name)), 2):
        yield f"n:{'.'.join(pair)}"


def _of_birth(born: str | None, parts: list[str]) -> Iterator[str]:
    if born is None:
        return
    is_whole = len(born) == _WHOLE_DATE
    for part in parts:
        yield f"b:{born.replace('-', '')}.{part[0]}" if is_whole else f"b:{born[:_YEAR]}.{part}"


def _of_contacts(traits: Traits) -> Iterator[str]:
    yield from (f"p:{ending}" for ending in traits.phones)
    yield from _words("e", traits.emails)
    yield from _words("i", traits.numbers)


def _words(letter: str, texts: frozenset[str]) -> Iterator[str]:
    for text in texts:
        word = "".join(filter(str.isalnum, text.casefold()))
        if word:
            yield f"{letter}:{word}"

"""The words of a text that somebody typed to find a patron, as the search index keeps them."""

import re
from unicodedata import category

from app.vocabulary.text import digits, fold, identifier_key

_LONGEST_TEXT = 200
_MOST_WORDS = 12
_NEVER_STORED = {"Cc", "Cs"}  # controls (NUL would end a query), lone surrogates (no database compares them)

# A phone as people write it, in groups: +62 812-2876-4410, (024) 841 2345.
_PHONE = re.compile(r"(?<!\S)\(?[+0][0-9().\-/]*(?:\s+[0-9().\-/]+(?!\S))*(?!\S)")
_NUMBER = re.compile(r"[0-9().\-/]*[0-9][0-9().\-/]*")


def find_words(text: str) -> tuple[str, ...]:
    """Folded words, each once; a number is its digits, a phone (from `+` or `0` on) also across blanks.

    What has neither letter nor digit says nothing and is left out.
    """
    words: dict[str, None] = {}
    for word in _PHONE.sub(_joined, _storable(text)).split():
        folded = digits(word) if _NUMBER.fullmatch(word) else fold(word)
        if any(character.isalnum() for character in folded):
            words[folded] = None
    return tuple(words)[:_MOST_WORDS]


def find_key(text: str) -> str:
    """The text as one number, to look up exactly; empty when it has neither letter nor digit."""
    return identifier_key(_storable(text))


def _storable(text: str) -> str:
    """What can be sought of a text: without characters that no stored text has, and not its excess."""
    return "".join(" " if category(c) in _NEVER_STORED else c for c in text[:_LONGEST_TEXT])


def _joined(match: re.Match[str]) -> str:
    return f" {digits(match[0])} "

"""Texts that must say something: names, and what staff write down."""

import unicodedata

from app.errors import EmptyNameError, EmptyTextError
from app.vocabulary.limits import Limit
from app.vocabulary.text import clean

_UNSEEN = {"C", "Z", "M"}  # control and format characters, blanks, marks without a letter to stand on


def name(text: str, limit: int = Limit.NAME) -> str:
    """A name in one line, as it is stored. Raises EmptyNameError when there is nothing to see in it."""
    text = clean(text, limit)
    if not _shows_something(text):
        raise EmptyNameError
    return text


def said(text: str, limit: int) -> str:
    """A text of one or more lines, as it is stored. Raises EmptyTextError when it says nothing."""
    text = clean(text, limit, lines=True)
    if not _shows_something(text):
        raise EmptyTextError
    return text


def _shows_something(text: str) -> bool:
    return any(unicodedata.category(character)[0] not in _UNSEEN for character in text)

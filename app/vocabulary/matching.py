"""Which part of a text matched what was sought, so that it can be shown."""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from app.vocabulary.text import fold

_AROUND = 30
"""Letters before the first match in an excerpt."""


class Span(NamedTuple):
    """A part of a text: from `start` up to `end`."""

    start: int
    end: int


class Excerpt(NamedTuple):
    """A piece of a text in one line, and what matched in it."""

    text: str
    spans: tuple[Span, ...]


def spans(text: str, words: Iterable[str]) -> tuple[Span, ...]:
    """Where folded words begin a word of the text; case, accents and apostrophes do not count.

    Digits also match behind separators, and without a leading zero: 0812-99 is found by 081299 and 81299.
    """
    found = [span for word in words for span in _found(text, word)]
    joined: list[Span] = []
    for span in sorted(found):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)


def excerpt(text: str, words: Sequence[str], length: int) -> Excerpt:
    """The text in one line, about `length` letters from just before the first match on."""
    line = " ".join(text.split())
    found = spans(line, words)
    start = max(found[0].start - _AROUND, 0) if found else 0
    if start:
        start = line.find(" ", start, found[0].start) + 1 or start
    piece = line[start : start + length]
    before, after = ("… " if start else ""), (" …" if start + length < len(line) else "")
    moved = (Span(one.start - start, min(one.end - start, len(piece))) for one in found)
    shift = len(before)
    kept = tuple(Span(one.start + shift, one.end + shift) for one in moved if one.start < len(piece))
    return Excerpt(f"{before}{piece}{after}", kept)


def _found(text: str, word: str) -> list[Span]:
    is_number = word.isdigit()
    sought = word.lstrip("0") if is_number else word
    letters, places = _folded(text, is_number=is_number)
    found: list[Span] = []
    at = letters.find(sought) if sought else -1
    while at >= 0:
        begins = at == 0 or not letters[at - 1].isalnum() or (is_number and letters[at - 1] in "026")
        if begins:
            found.append(Span(places[at], places[at + len(sought) - 1] + 1))
        at = letters.find(sought, at + 1)
    return found


def _folded(text: str, *, is_number: bool) -> tuple[str, list[int]]:
    """The text as it is compared, and for each of its letters the place in the text that it came from."""
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        if is_number and letter in "-.()/":
            continue
        for one in _letter(letter):
            letters.append(one)
            places.append(place)
    return "".join(letters), places


@cache
def _letter(letter: str) -> str:
    return " " if letter.isspace() else fold(letter)

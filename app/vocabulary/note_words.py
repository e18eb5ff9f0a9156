"""The words of a free text, as the index of notes keeps them and as they are sought."""

from collections.abc import Iterator

from app.vocabulary.text import fold

MOST_SOUGHT = 12
_LONGEST_SOUGHT = 200


def note_words(text: str) -> tuple[str, ...]:
    """Each word once: runs of letters and digits, without case, accents and apostrophes."""
    return tuple(dict.fromkeys(_words(text)))


def sought_words(text: str) -> tuple[str, ...]:
    """The words of what somebody typed to find a note; its excess is left out."""
    return note_words(text[:_LONGEST_SOUGHT])[:MOST_SOUGHT]


def _words(text: str) -> Iterator[str]:
    for piece in text.split():  # folded piece by piece: a key is bounded, a note is not
        parted = "".join(letter if letter.isalnum() else " " for letter in fold(piece))
        yield from parted.split()

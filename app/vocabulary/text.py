"""Rules of text that hold everywhere: what is refused, how it is normalised, how it is compared."""

import unicodedata

from app.errors import ControlCharacterError, TextTooLongError
from app.vocabulary.limits import Limit

_FORBIDDEN_CATEGORIES = {"Cc", "Cs"}
_LINE_BREAKS = {"\n", "\t"}
_BIDI = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")
_APOSTROPHES = str.maketrans(dict.fromkeys("'’‘ʼ`´ʻ‛ʾʿ"))


def clean(text: str, limit: int, *, lines: bool = False) -> str:
    """Return `text` as it is stored: Unicode NFC, trimmed; in one line unless `lines`.

    Raises ControlCharacterError for NUL, other control characters, lone surrogates and bidi overrides
    (a name that turns the rest of the line around), TextTooLongError beyond `limit` characters.
    """
    if lines:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.isprintable():  # nothing forbidden is printable, and nearly every text is
        _require_allowed(text, lines=lines)
    text = unicodedata.normalize("NFC", text).strip()
    if len(text) > limit:
        raise TextTooLongError(len(text), limit)
    return text


def _require_allowed(text: str, *, lines: bool) -> None:
    for character in text:
        if _is_forbidden(character, lines=lines):
            raise ControlCharacterError(f"U+{ord(character):04X}")


def _is_forbidden(character: str, *, lines: bool) -> bool:
    if character in _BIDI:
        return True
    if character in _LINE_BREAKS:
        return not lines
    return unicodedata.category(character) in _FORBIDDEN_CATEGORIES


def optional(text: str | None, limit: int, *, lines: bool = False) -> str | None:
    """Like `clean`, with an empty text meaning that nothing is known."""
    return (clean(text, limit, lines=lines) or None) if text else None


def fold(text: str) -> str:
    """The key by which a text is sorted and compared: no case, accents or apostrophes, single blanks."""
    bare = text.translate(_APOSTROPHES)
    if not bare.isascii():
        # Decomposed before the case is folded too: 𝕬 has a small letter only once it is an A.
        decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", bare).casefold())
        bare = "".join(c for c in decomposed.translate(_APOSTROPHES) if not unicodedata.combining(c))
    return " ".join(bare.casefold().split())[: Limit.FOLDED]


def identifier_key(value: str) -> str:
    """A number as it is looked up: letters folded to upper case, blanks and punctuation out, zeros kept."""
    return "".join(c for c in unicodedata.normalize("NFKC", value).upper() if c.isalnum())


def digits(text: str) -> str:
    """The ASCII digits of a text, in order."""
    return "".join(c for c in unicodedata.normalize("NFKC", text) if c in "0123456789")

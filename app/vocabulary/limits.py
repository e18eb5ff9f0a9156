"""How long a text may be, by its meaning: the one table that columns, forms and imports share."""

from enum import IntEnum


class Limit(IntEnum):
    """Longest allowed text in characters (code points after NFC)."""

    CODE = 40
    SHORT = 80
    NAME = 200
    IDENTIFIER = 64
    CONTACT = 400
    LINE = 500
    STATEMENT = 2_000
    NOTE = 20_000
    PARTIAL_DATE = 10
    FOLDED = 400
    WORDS = 4_000


WIDEST_CELL = 1_048_576
"""A cell of an import file beyond this many characters refuses the whole file."""

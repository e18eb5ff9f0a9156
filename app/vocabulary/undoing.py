"""What an undo does with fields that were changed after the set being undone."""

from enum import StrEnum


class Since(StrEnum):
    """ASK: change nothing and say which; KEEP: leave them; RESTORE: take them back all the same."""

    ASK = "ask"
    KEEP = "keep"
    RESTORE = "restore"

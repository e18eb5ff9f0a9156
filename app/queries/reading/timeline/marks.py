"""Places in a timeline, and the one number that names an entry in a list of ids."""

from enum import IntEnum
from typing import Final, NamedTuple


class Slot(IntEnum):
    """Where an entry comes from; of entries of the same moment the higher slot stands above."""

    DAY = 0
    STATEMENT = 1
    INTERACTION = 2
    EVENT = 3
    MERGE = 4
    CHANGE = 5
    VISIT = 6


class Mark(NamedTuple):
    """A place: milliseconds since 1970, where it comes from, the id there. Timelines go downwards."""

    at: int
    slot: Slot
    id: int


BEYOND_ALL: Final = 2**53
TOP: Final = Mark(BEYOND_ALL, Slot.VISIT, BEYOND_ALL)
"""Above the newest entry."""

_SLOTS = 16


def code_of(slot: Slot, record_id: int) -> int:
    """The number of an entry, or of the heading of a day (its proleptic Gregorian ordinal)."""
    return record_id * _SLOTS + slot


def parts_of(code: int) -> tuple[Slot, int]:
    """What `code_of` was made from."""
    record_id, slot = divmod(code, _SLOTS)
    return Slot(slot), record_id


def is_day(code: int) -> bool:
    """Whether the number stands for the heading of a day."""
    return code % _SLOTS == Slot.DAY


def id_below(mark: Mark, slot: Slot) -> int:
    """Entries of `slot` at the very moment of the mark come after it if their id is below this."""
    if slot == mark.slot:
        return mark.id
    return BEYOND_ALL if slot < mark.slot else 0

"""Which interactions a list shows, and in what order: the filters of the tab Interactions as one value."""

from dataclasses import dataclass, fields
from datetime import UTC, date, tzinfo
from enum import StrEnum


class InteractionOrder(StrEnum):
    """The column that a list is ordered by; where it says the same, the newest come first."""

    WHEN = "when"
    PATRON = "patron"
    KIND = "kind"
    CHANNEL = "channel"
    STAFF = "staff"
    BRANCH = "branch"


@dataclass(frozen=True, slots=True)
class InteractionFilter:
    """What an interaction must be; None: anything. Both days are counted in."""

    patron_id: int | None = None
    kind_id: int | None = None
    channel_id: int | None = None
    staff_id: int | None = None
    branch_id: int | None = None
    first_day: date | None = None
    last_day: date | None = None
    is_named: bool | None = None

    @property
    def names(self) -> frozenset[str]:
        """The fields that ask for something."""
        return frozenset(one.name for one in fields(self) if getattr(self, one.name) is not None)


NO_FILTER = InteractionFilter()


@dataclass(frozen=True, slots=True)
class InteractionListing:
    """What a list shows. Names are ordered as they are in `language`; days are those of `zone`.

    With a text, so many matches are put in order as a person would look through; of more than these the
    last logged come first.
    """

    filter: InteractionFilter = NO_FILTER
    text: str = ""
    order: InteractionOrder = InteractionOrder.WHEN
    down: bool = True
    language: str = "id"
    zone: tzinfo = UTC


def of_patron(patron_id: int) -> InteractionListing:
    """All interactions with one patron, newest first."""
    return InteractionListing(InteractionFilter(patron_id=patron_id))

"""Which entries of a patron's timeline are shown."""

from dataclasses import dataclass
from datetime import UTC, tzinfo
from enum import StrEnum


class TimelineKind(StrEnum):
    """What an entry is about. Changes of the record are shown when they are asked for."""

    INTERACTIONS = "interactions"
    REQUESTS = "requests"
    PROMISES = "promises"
    MESSAGES = "messages"
    KEY_INFORMATION = "key_information"
    VISITS = "visits"
    MERGES = "merges"
    CHANGES = "changes"


USUAL_KINDS = frozenset(TimelineKind) - {TimelineKind.CHANGES}


@dataclass(frozen=True, slots=True)
class TimelineListing:
    """The entries of one patron of these kinds, by whom, by which channel, with these words in them.

    Days are those of `zone`. What has no channel (key information, say) is left out when one is asked for.
    """

    patron_id: int
    kinds: frozenset[TimelineKind] = USUAL_KINDS
    channel_id: int | None = None
    staff_id: int | None = None
    text: str = ""
    zone: tzinfo = UTC

"""What is asked of every source of a timeline, worked out once."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import BigInteger, Integer, bindparam

from app.queries.reading.timeline.marks import Mark, Slot, id_below
from app.queries.timeline_listing import TimelineKind, TimelineListing
from app.vocabulary.note_words import note_words, sought_words

PATRON = bindparam("patron_id", type_=Integer)
STAFF = bindparam("staff_id", type_=Integer)
CHANNEL = bindparam("channel_id", type_=Integer)
AT = bindparam("mark_at", type_=BigInteger)
ID = bindparam("mark_id", type_=BigInteger)
LIMIT = bindparam("page_limit", type_=Integer)


@dataclass(frozen=True, slots=True)
class Asked:
    """A listing with its words."""

    listing: TimelineListing
    words: tuple[str, ...]

    @classmethod
    def of(cls, listing: TimelineListing) -> "Asked":
        """Take the words apart."""
        return cls(listing, sought_words(listing.text))

    @property
    def finds_nothing(self) -> bool:
        """Whether something is sought that no text can hold."""
        return bool(self.listing.text.strip()) and not self.words

    @property
    def filters(self) -> frozenset[str]:
        """The names of the conditions that are set."""
        named = {"staff": self.listing.staff_id, "channel": self.listing.channel_id}
        return frozenset(name for name, value in named.items() if value is not None)

    def wants(self, kind: TimelineKind) -> bool:
        """Whether entries of this kind are shown."""
        return kind in self.listing.kinds

    def values(self, slot: Slot, mark: Mark, limit: int) -> dict[str, Any]:
        """The parameters of a source's statement: entries below `mark`."""
        wanted = self.listing
        values: dict[str, Any] = {"patron_id": wanted.patron_id, "mark_at": mark.at, "page_limit": limit}
        values["mark_id"] = id_below(mark, slot)
        if wanted.staff_id is not None:
            values["staff_id"] = wanted.staff_id
        if wanted.channel_id is not None:
            values["channel_id"] = wanted.channel_id
        return values

    def is_said_in(self, *texts: str | None) -> bool:
        """Whether every word sought begins a word of these texts; a single letter must be a whole one."""
        said = note_words(" ".join(text for text in texts if text))
        return all(_is_among(word, said) for word in self.words)


def _is_among(word: str, said: Iterable[str]) -> bool:
    return word in said if len(word) == 1 else any(one.startswith(word) for one in said)

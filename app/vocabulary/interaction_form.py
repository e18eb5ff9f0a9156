"""What staff write down of one contact: the form that is filled in, and filled in again to correct it."""

from dataclasses import dataclass
from datetime import date, datetime

from app.vocabulary.interactions import Level, Outcome


@dataclass(frozen=True, slots=True)
class Heads:
    """A group that is counted by heads instead of by names; of its women and men, as many as were counted."""

    total: int
    female: int | None = None
    male: int | None = None
    level: Level | None = None


@dataclass(frozen=True, slots=True)
class InteractionForm:
    """One contact with a patron (None: somebody unnamed). `happened_at` None means now.

    `others` are the patrons who took part beside the one whom the contact was with; `minutes` is how long
    it took, `topic` what it was about, in a few words.
    """

    patron_id: int | None
    kind_id: int
    channel_id: int
    note: str
    happened_at: datetime | None = None
    minutes: int | None = None
    topic: str | None = None
    outcome: Outcome | None = None
    others: tuple[int, ...] = ()
    heads: Heads | None = None

    @property
    def people(self) -> tuple[int, ...]:
        """Everybody named who took part, the one whom it was with first."""
        return self.others if self.patron_id is None else (self.patron_id, *self.others)


@dataclass(frozen=True, slots=True)
class NewFollowUp:
    """What is to be done, until when and by whom (None: by anybody)."""

    what: str
    due_on: date
    staff_id: int | None = None

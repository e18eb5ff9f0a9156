"""What to ask a patron next: why, what became of a question, and after how long it comes again."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.vocabulary.key_information import CONFIRM_AFTER_DAYS, Heading


class Reason(StrEnum):
    """Why a question is asked, the most useful for the patron first."""

    WISH_CAME_TRUE = "wish_came_true"
    UNKNOWN = "unknown"
    OLD = "old"


class PutOff(StrEnum):
    """A question that was not answered: passed over for today, or not wanted by the patron."""

    SKIPPED = "skipped"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Terms:
    """After how many days a heading wants confirming, and is asked about again once it was declined."""

    confirm_after_days: int
    ask_again_after_days: int


ASK_AGAIN_AFTER_DAYS = 180
"""How long a declined question rests, until the library says otherwise."""

_SKIPPED_DAYS = 1
"""A question that was skipped comes on another day."""

LEAST_DAYS, MOST_DAYS = 1, 3_650
"""What a library can choose."""

SHIPPED_TERMS: dict[Heading, Terms] = {
    heading: Terms(days, ASK_AGAIN_AFTER_DAYS) for heading, days in CONFIRM_AFTER_DAYS.items()
}


def not_before(put_off: PutOff, terms: Terms, today: date) -> date:
    """The day from which the question may be asked again, at any desk."""
    days = _SKIPPED_DAYS if put_off is PutOff.SKIPPED else terms.ask_again_after_days
    return today + timedelta(days=days)

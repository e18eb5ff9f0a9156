"""Closed lists about passing a request on, and about asking whether what was delivered was right."""

from enum import StrEnum


class HandOverState(StrEnum):
    """What became of a hand-over; only an open one can still be answered."""

    OPEN = "open"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class SaidBy(StrEnum):
    """Whose judgement a closing check is."""

    STAFF = "staff"
    PATRON = "patron"


class CheckPoint(StrEnum):
    """What is asked of a delivery; each is right or not. Named as the fields of a closing check."""

    ON_TIME = "on_time"
    RIGHT_THING = "right_thing"
    RIGHT_QUANTITY = "right_quantity"
    AS_NEEDED = "as_needed"


class WarnBefore(StrEnum):
    """How long before a promise breaks a desk is warned."""

    NEVER = "never"
    HALF_A_DAY = "half_a_day"
    A_DAY = "a_day"


BEST_RATING = 5
"""Ratings go from 1 to this."""

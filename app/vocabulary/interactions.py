"""Closed lists about interactions, and about what is to be done after them."""

from enum import StrEnum

MOST_MINUTES = 24 * 60
"""An interaction takes a day at the longest."""

MOST_PEOPLE = 10_000
"""The largest group that is counted by heads."""


class Outcome(StrEnum):
    """How an interaction ended for the patron."""

    ANSWERED = "answered"
    PARTLY = "partly"
    REFERRED = "referred"
    UNANSWERED = "unanswered"


class Level(StrEnum):
    """The level of a group that is counted by heads (INLISLite's *rombongan*)."""

    EARLY_YEARS = "early_years"
    PRIMARY = "primary"
    LOWER_SECONDARY = "lower_secondary"
    UPPER_SECONDARY = "upper_secondary"
    HIGHER_EDUCATION = "higher_education"
    GENERAL = "general"


class FollowUpStatus(StrEnum):
    """Where a follow-up stands."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"

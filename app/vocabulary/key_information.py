"""The nine key informations about a patron (Utomo, JIPI 3(2), 2018) and where a statement comes from."""

from datetime import date
from enum import StrEnum


class Heading(StrEnum):
    """The nine headings, in the order in which the paper and every screen give them."""

    WHO_THEY_ARE = "who_they_are"
    TRAITS = "traits"
    KNOWLEDGE = "knowledge"
    TRIGGERS = "triggers"
    HOW_THEY_USE = "how_they_use"
    WANTED_NOW = "wanted_now"
    WANTED_IN_FUTURE = "wanted_in_future"
    PERCEPTIONS = "perceptions"
    BENEFITS = "benefits"


class StatementSource(StrEnum):
    """How the library came to know it."""

    DESK = "desk"
    SURVEY = "survey"
    FORM = "form"
    IMPORT = "import"
    COUNTED = "counted"


class StatementStatus(StrEnum):
    """Statements are corrected or withdrawn, never rewritten; the history stays."""

    CURRENT = "current"
    CORRECTED = "corrected"
    WITHDRAWN = "withdrawn"


CONFIRM_AFTER_DAYS: dict[Heading, int] = {
    Heading.WHO_THEY_ARE: 365,
    Heading.TRAITS: 365,
    Heading.KNOWLEDGE: 180,
    Heading.TRIGGERS: 365,
    Heading.HOW_THEY_USE: 180,
    Heading.WANTED_NOW: 90,
    Heading.WANTED_IN_FUTURE: 180,
    Heading.PERCEPTIONS: 180,
    Heading.BENEFITS: 365,
}
"""After how many days a statement wants confirming again."""


def wants_confirming(heading: Heading, sure_on: date, today: date) -> bool:
    """Whether a statement that was last known to be true on `sure_on` has grown old by `today`."""
    return (today - sure_on).days > CONFIRM_AFTER_DAYS[heading]

"""Profile fields: the paper's three groups, what a field holds, and what a patron says in one.

Utomo, JIPI 3(2), 2018: demographics, psychographics and (there called infographics) use behaviour.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.vocabulary.key_information import Heading

ProfileAnswer = str | float | date | bool | frozenset[int]
"""What a field may hold; of choices (also of a single one) their ids."""

AGE_GROUP = "age_group"
"""The code of the shipped field that is asked only where no birth date tells the age."""

LARGEST_NUMBER = 1e12
"""Beyond it, either way, a number was mistyped."""


class ProfileGroup(StrEnum):
    """The paper's three groups."""

    DEMOGRAPHICS = "demographics"
    PSYCHOGRAPHICS = "psychographics"
    USE_BEHAVIOUR = "use_behaviour"

    @property
    def heading(self) -> Heading:
        """The key information under which the fields of the group are shown."""
        return _HEADINGS[self]


_HEADINGS = {
    ProfileGroup.DEMOGRAPHICS: Heading.WHO_THEY_ARE,
    ProfileGroup.PSYCHOGRAPHICS: Heading.TRAITS,
    ProfileGroup.USE_BEHAVIOUR: Heading.HOW_THEY_USE,
}


class ProfileFieldType(StrEnum):
    """What a field holds."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    CHOICE = "choice"
    CHOICES = "choices"
    YES_NO = "yes_no"

    @property
    def takes_choices(self) -> bool:
        """Whether its answers are of a list that the library prepares."""
        return self in {ProfileFieldType.CHOICE, ProfileFieldType.CHOICES}


@dataclass(frozen=True, slots=True)
class ProfileEntry:
    """What a patron says in one field; a field that says nothing has no entry."""

    field_id: int
    answer: ProfileAnswer

    @property
    def id(self) -> int:
        """By what two versions of one entry are matched: a patron has at most one for each field."""
        return self.field_id

"""What speaks for two patrons being one, and what against: facts for rules to weigh and screens to word."""

from enum import StrEnum


class Reason(StrEnum):
    """One fact about two patrons. Of those about names, births and the like one at most holds of a kind."""

    SAME_NAME = "same_name"
    OTHER_SPELLING = "other_spelling"
    """The same name in another spelling: Soerjo, Suryo; Moh., Muhammad; Nur Aini, Nur'aini."""
    TYPING_SLIP = "typing_slip"
    """One or two letters differ, in words that are long enough for it."""
    SHORTENED_NAME = "shortened_name"
    """A part of the name is missing, or is an initial."""
    SWAPPED_PARTS = "swapped_parts"
    """The parts of the name come in another order."""
    OTHER_NAME = "other_name"
    RARE_NAME = "rare_name"
    """Hardly anybody else in this library bears the name."""
    COMMON_NAME = "common_name"
    """Many in this library bear the name."""

    SAME_BIRTH = "same_birth"
    BIRTH_MONTH_AGREES = "birth_month_agrees"
    """One of the births is known to the month only, and so far they agree."""
    BIRTH_YEAR_AGREES = "birth_year_agrees"
    """One of the births is known to the year only, and so far they agree."""
    BIRTH_SLIP = "birth_slip"
    """One digit of the births differs, two stand in the other order, or day and month are swapped."""
    OTHER_BIRTH = "other_birth"

    SAME_PHONE = "same_phone"
    SHARED_PHONE = "shared_phone"
    """The same phone, which several others have too: a school's, a family's."""
    SAME_EMAIL = "same_email"
    SAME_NUMBER = "same_number"
    """The same card, student or other number."""
    OTHER_NATIONAL_NUMBER = "other_national_number"
    """Two numbers of a kind of which a person has one only."""
    OTHER_SEX = "other_sex"
    OTHER_KIND = "other_kind"
    """One is a person, the other a group or institution."""


class Likelihood(StrEnum):
    """How sure the library may be that two patrons are one."""

    LIKELY = "likely"
    POSSIBLE = "possible"

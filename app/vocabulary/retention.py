"""What each column holds about people, and how long a library keeps it."""

from enum import StrEnum


class Personal(StrEnum):
    """How far a column tells of a person; logs, exports and the patron-is-looking mode ask this."""

    NO = "no"
    PERSONAL = "personal"
    SENSITIVE = "sensitive"
    STAFF = "staff"


class Retention(StrEnum):
    """What retention and erasure do with a column."""

    KEEP = "keep"
    WITH_PATRON = "with_patron"
    ANONYMISE = "anonymise"
    WITH_STAFF = "with_staff"

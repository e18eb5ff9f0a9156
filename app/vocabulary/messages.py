"""Words to patrons: what they are said for, and the blanks that a text of the library's own may have."""

from enum import StrEnum


class Occasion(StrEnum):
    """What a patron is told. Each has the library's own texts, in both languages."""

    OPENED = "opened"
    PROMISED = "promised"
    PROMISE_MOVED = "promise_moved"
    ASKED = "asked"
    READY = "ready"
    DELIVERED = "delivered"
    CLOSED = "closed"
    DECLINED = "declined"
    GENERAL = "general"


class Blank(StrEnum):
    """What a text may leave open, written `{{salutation}}`: nothing else is ever filled in.

    None of them is a note among staff: such words cannot be asked for.
    """

    SALUTATION = "salutation"
    NAME = "name"
    NUMBER = "number"
    SUBJECT = "subject"
    KIND = "kind"
    OPENED_ON = "opened_on"
    PROMISE = "promise"
    NEEDED_BY = "needed_by"
    STAFF = "staff"
    LIBRARY = "library"
    BRANCH = "branch"
    HOURS = "hours"

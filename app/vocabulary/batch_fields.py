"""The fields of a patron that can be given one value for many at once."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.errors import PemustakaError


class BatchField(StrEnum):
    """Named as in the record. Names, births and contact ways are everybody's own, and are not among them."""

    CATEGORY = "category_id"
    STATUS = "status"
    BRANCH = "branch_id"
    LANGUAGE = "language"
    INSTITUTION = "institution"
    CLASS_OR_FACULTY = "class_or_faculty"
    MEMBER_SINCE = "member_since"
    MEMBER_UNTIL = "member_until"


BatchValue = str | int | date | None
"""What many get: a text or code, the id of a list's entry, a day, or nothing."""

MAY_BE_EMPTY = frozenset(BatchField) - {BatchField.STATUS, BatchField.BRANCH, BatchField.LANGUAGE}


def ends_before_it_begins(
    field: BatchField, value: BatchValue, since: date | None, until: date | None
) -> bool:
    """Whether a membership from `since` to `until` would end before it begins with the new value."""
    begins = value if field is BatchField.MEMBER_SINCE else since
    ends = value if field is BatchField.MEMBER_UNTIL else until
    return isinstance(begins, date) and isinstance(ends, date) and ends < begins


@dataclass
class NobodyToChangeError(PemustakaError):
    """Everybody has the value already, was removed, or would break a rule by it: there is nothing to do."""


@dataclass
class ValueMissingError(PemustakaError):
    """The field must hold something."""

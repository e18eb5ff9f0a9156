"""What a column of a patron file can hold, under the names that `--map heading=field` takes."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.vocabulary.imported_patrons import LeftOutReason
from app.vocabulary.patrons import IdentifierKind


class PatronField(StrEnum):
    """A field of a patron as files have it; several columns may share one."""

    NAME = "name"
    FIRST_NAME = "first_name"
    MIDDLE_NAME = "middle_name"
    LAST_NAME = "last_name"
    TITLE = "title"
    TITLE_AFTER = "title_after"
    CARD = "card"
    OLD_CARD = "old_card"
    NIM = "nim"
    NIS = "nis"
    NISN = "nisn"
    NIP = "nip"
    NIDN = "nidn"
    LIBRARY_SYSTEM = "library_system"
    EMAIL = "email"
    PHONE = "phone"
    MOBILE = "mobile"
    SOCIAL = "social"
    ADDRESS = "address"
    CATEGORY = "category"
    STATUS = "status"
    MEMBER_SINCE = "member_since"
    MEMBER_UNTIL = "member_until"
    SEX = "sex"
    BORN = "born"
    INSTITUTION = "institution"
    CLASS_OR_FACULTY = "class_or_faculty"
    OCCUPATION = "occupation"
    EDUCATION = "education"
    NOTES = "notes"
    LANGUAGE = "language"


NAMES = (PatronField.NAME, PatronField.FIRST_NAME, PatronField.LAST_NAME)
"""Any of these makes a file one of patrons."""

NAME_PARTS = (*NAMES, PatronField.MIDDLE_NAME)

IDENTIFIERS: Mapping[PatronField, IdentifierKind] = {
    PatronField.CARD: IdentifierKind.CARD,
    PatronField.OLD_CARD: IdentifierKind.OLD_CARD,
    PatronField.NIM: IdentifierKind.NIM,
    PatronField.NIS: IdentifierKind.NIS,
    PatronField.NISN: IdentifierKind.NISN,
    PatronField.NIP: IdentifierKind.NIP,
    PatronField.NIDN: IdentifierKind.NIDN,
    PatronField.LIBRARY_SYSTEM: IdentifierKind.LIBRARY_SYSTEM,
}

DATES = (PatronField.BORN, PatronField.MEMBER_SINCE, PatronField.MEMBER_UNTIL)

SHARED = frozenset(
    {
        *IDENTIFIERS,
        PatronField.EMAIL,
        PatronField.PHONE,
        PatronField.MOBILE,
        PatronField.SOCIAL,
        PatronField.ADDRESS,
        PatronField.CLASS_OR_FACULTY,
        PatronField.NOTES,
    }
)
"""Fields to which several columns may add; of any other the first column that says something counts."""

Role = PatronField | LeftOutReason
"""What becomes of a column: the field it fills, or why it is left out."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a file: where it stands, its heading as written, what becomes of it."""

    position: int
    heading: str
    role: Role


@dataclass(frozen=True, slots=True)
class Given:
    """What one cell, or a part of one, says; `column` tells of which field."""

    column: Column
    text: str

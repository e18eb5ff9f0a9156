"""The words for the closed lists of a patron's record: relations, addresses, alerts, permission."""

from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.vocabulary.alerts import Audience
from app.vocabulary.patrons import AddressKind
from app.vocabulary.permissions import AnsweredBy, Ground, PermissionAnswer
from app.vocabulary.relations import Role

PATRON_RECORD_WORDS: dict[type[StrEnum], dict[str, object]] = {
    Role: {
        Role.MEMBER: QT_TRANSLATE_NOOP("Words", "Member"),
        Role.TEACHER: QT_TRANSLATE_NOOP("Words", "Teacher"),
        Role.CONTACT_PERSON: QT_TRANSLATE_NOOP("Words", "Contact person"),
        Role.CHILD: QT_TRANSLATE_NOOP("Words", "Child"),
        Role.FAMILY: QT_TRANSLATE_NOOP("Words", "Family"),
        Role.COLLEAGUE: QT_TRANSLATE_NOOP("Words", "Colleague"),
    },
    AddressKind: {
        AddressKind.IDENTITY_CARD: QT_TRANSLATE_NOOP("Words", "On the identity card (KTP)"),
        AddressKind.CURRENT: QT_TRANSLATE_NOOP("Words", "Lives now"),
    },
    Audience: {
        Audience.ALL_STAFF: QT_TRANSLATE_NOOP("Words", "All staff"),
        Audience.STAFF_BUT_HELPERS: QT_TRANSLATE_NOOP("Words", "Staff, not helpers"),
        Audience.FRONT_LINE: QT_TRANSLATE_NOOP("Words", "Front line"),
        Audience.BACK_OFFICE: QT_TRANSLATE_NOOP("Words", "Back office"),
    },
    PermissionAnswer: {
        PermissionAnswer.GIVEN: QT_TRANSLATE_NOOP("Words", "Given"),
        PermissionAnswer.REFUSED: QT_TRANSLATE_NOOP("Words", "Refused"),
        PermissionAnswer.WITHDRAWN: QT_TRANSLATE_NOOP("Words", "Taken back"),
    },
    AnsweredBy: {
        AnsweredBy.AT_THE_DESK: QT_TRANSLATE_NOOP("Words", "Said at the desk"),
        AnsweredBy.FORM: QT_TRANSLATE_NOOP("Words", "Signed form"),
        AnsweredBy.PHONE: QT_TRANSLATE_NOOP("Words", "By phone"),
        AnsweredBy.MESSAGE: QT_TRANSLATE_NOOP("Words", "In a message"),
        AnsweredBy.GUARDIAN: QT_TRANSLATE_NOOP("Words", "The guardian said so"),
        AnsweredBy.IMPORT: QT_TRANSLATE_NOOP("Words", "Import"),
    },
    Ground: {
        Ground.GIVEN: QT_TRANSLATE_NOOP("Words", "Given"),
        Ground.NOT_REFUSED: QT_TRANSLATE_NOOP("Words", "Not refused"),
        Ground.REFUSED: QT_TRANSLATE_NOOP("Words", "Refused"),
        Ground.WITHDRAWN: QT_TRANSLATE_NOOP("Words", "Taken back"),
        Ground.NEVER_ASKED: QT_TRANSLATE_NOOP("Words", "Never asked"),
    },
}

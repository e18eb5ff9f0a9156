"""The words for the closed lists about words to patrons: what they are said for, what they may leave open."""

from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.vocabulary.messages import Blank, Purpose

MESSAGE_WORDS: dict[type[StrEnum], dict[str, object]] = {
    Purpose: {
        Purpose.OPENED: QT_TRANSLATE_NOOP("Words", "Request taken"),
        Purpose.PROMISED: QT_TRANSLATE_NOOP("Words", "Date promised"),
        Purpose.PROMISE_MOVED: QT_TRANSLATE_NOOP("Words", "Promise changed"),
        Purpose.ASKED: QT_TRANSLATE_NOOP("Words", "Question to the patron"),
        Purpose.READY: QT_TRANSLATE_NOOP("Words", "Ready"),
        Purpose.DELIVERED: QT_TRANSLATE_NOOP("Words", "Delivered"),
        Purpose.CLOSED: QT_TRANSLATE_NOOP("Words", "Closed"),
        Purpose.DECLINED: QT_TRANSLATE_NOOP("Words", "Declined"),
        Purpose.GENERAL: QT_TRANSLATE_NOOP("Words", "Anything else"),
    },
    Blank: {
        Blank.SALUTATION: QT_TRANSLATE_NOOP("Words", "Salutation"),
        Blank.NAME: QT_TRANSLATE_NOOP("Words", "Name"),
        Blank.NUMBER: QT_TRANSLATE_NOOP("Words", "Number of the request"),
        Blank.SUBJECT: QT_TRANSLATE_NOOP("Words", "Subject"),
        Blank.KIND: QT_TRANSLATE_NOOP("Words", "Kind of request"),
        Blank.OPENED_ON: QT_TRANSLATE_NOOP("Words", "Day of the request"),
        Blank.PROMISE: QT_TRANSLATE_NOOP("Words", "Promised date"),
        Blank.NEEDED_BY: QT_TRANSLATE_NOOP("Words", "Needed by"),
        Blank.STAFF: QT_TRANSLATE_NOOP("Words", "Staff member"),
        Blank.LIBRARY: QT_TRANSLATE_NOOP("Words", "Library"),
        Blank.BRANCH: QT_TRANSLATE_NOOP("Words", "Branch"),
        Blank.HOURS: QT_TRANSLATE_NOOP("Words", "Opening hours"),
    },
}

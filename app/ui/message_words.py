"""The words for the closed lists about words to patrons: what they are said for, what they may leave open."""

from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.vocabulary.messages import Blank, Occasion

MESSAGE_WORDS: dict[type[StrEnum], dict[str, object]] = {
    Occasion: {
        Occasion.OPENED: QT_TRANSLATE_NOOP("Words", "Request taken"),
        Occasion.PROMISED: QT_TRANSLATE_NOOP("Words", "Date promised"),
        Occasion.PROMISE_MOVED: QT_TRANSLATE_NOOP("Words", "Promise changed"),
        Occasion.ASKED: QT_TRANSLATE_NOOP("Words", "Question to the patron"),
        Occasion.READY: QT_TRANSLATE_NOOP("Words", "Ready"),
        Occasion.DELIVERED: QT_TRANSLATE_NOOP("Words", "Delivered"),
        Occasion.CLOSED: QT_TRANSLATE_NOOP("Words", "Closed"),
        Occasion.DECLINED: QT_TRANSLATE_NOOP("Words", "Declined"),
        Occasion.GENERAL: QT_TRANSLATE_NOOP("Words", "Anything else"),
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

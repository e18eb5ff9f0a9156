"""The words for the closed lists about what a patron wants, and about kinds of request."""

from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.vocabulary.request_kinds import Answer, FieldType
from app.vocabulary.wants import DeliveryWay, TariffState, WantedFormat

WANTS_WORDS: dict[type[StrEnum], dict[str, object]] = {
    FieldType: {
        FieldType.TEXT: QT_TRANSLATE_NOOP("Words", "Text"),
        FieldType.NUMBER: QT_TRANSLATE_NOOP("Words", "Number"),
        FieldType.DATE: QT_TRANSLATE_NOOP("Words", "Date"),
        FieldType.CHOICE: QT_TRANSLATE_NOOP("Words", "Choice"),
        FieldType.YES_NO: QT_TRANSLATE_NOOP("Words", "Yes or no"),
    },
    Answer: {
        Answer.YES: QT_TRANSLATE_NOOP("Words", "Yes"),
        Answer.NO: QT_TRANSLATE_NOOP("Words", "No"),
    },
    WantedFormat: {
        WantedFormat.PRINTED: QT_TRANSLATE_NOOP("Words", "Printed book"),
        WantedFormat.COPY: QT_TRANSLATE_NOOP("Words", "Photocopy"),
        WantedFormat.PDF: QT_TRANSLATE_NOOP("Words", "PDF or scan"),
        WantedFormat.E_BOOK: QT_TRANSLATE_NOOP("Words", "E-book"),
        WantedFormat.AUDIO: QT_TRANSLATE_NOOP("Words", "Audio"),
        WantedFormat.VIDEO: QT_TRANSLATE_NOOP("Words", "Video"),
        WantedFormat.LARGE_PRINT: QT_TRANSLATE_NOOP("Words", "Large print"),
        WantedFormat.BRAILLE: QT_TRANSLATE_NOOP("Words", "Braille"),
    },
    DeliveryWay: {
        DeliveryWay.AT_THE_DESK: QT_TRANSLATE_NOOP("Words", "Collected at the desk"),
        DeliveryWay.WHATSAPP: QT_TRANSLATE_NOOP("Words", "By WhatsApp"),
        DeliveryWay.EMAIL: QT_TRANSLATE_NOOP("Words", "By e-mail"),
        DeliveryWay.LINK: QT_TRANSLATE_NOOP("Words", "By a link"),
        DeliveryWay.POST: QT_TRANSLATE_NOOP("Words", "By post"),
        DeliveryWay.COURIER: QT_TRANSLATE_NOOP("Words", "By courier"),
        DeliveryWay.AT_THEIR_PLACE: QT_TRANSLATE_NOOP("Words", "Brought to them"),
        DeliveryWay.MOBILE_LIBRARY: QT_TRANSLATE_NOOP("Words", "At the mobile library's stop"),
    },
    TariffState: {
        TariffState.FREE: QT_TRANSLATE_NOOP("Words", "Free"),
        TariffState.TO_BE_PAID: QT_TRANSLATE_NOOP("Words", "To be paid"),
        TariffState.WAIVED: QT_TRANSLATE_NOOP("Words", "Waived"),
        TariffState.PAID: QT_TRANSLATE_NOOP("Words", "Paid"),
    },
}

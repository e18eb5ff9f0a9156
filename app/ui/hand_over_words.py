"""The words for the closed lists about hand-overs and closing checks."""

from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.vocabulary.hand_overs import CheckPoint, HandOverState, SaidBy, WarnBefore

HAND_OVER_WORDS: dict[type[StrEnum], dict[str, object]] = {
    HandOverState: {
        HandOverState.OPEN: QT_TRANSLATE_NOOP("Words", "Not accepted yet"),
        HandOverState.ACCEPTED: QT_TRANSLATE_NOOP("Words", "Accepted"),
        HandOverState.DECLINED: QT_TRANSLATE_NOOP("Words", "Not accepted"),
        HandOverState.WITHDRAWN: QT_TRANSLATE_NOOP("Words", "Taken back"),
    },
    SaidBy: {
        SaidBy.STAFF: QT_TRANSLATE_NOOP("Words", "Staff"),
        SaidBy.PATRON: QT_TRANSLATE_NOOP("Words", "The patron, when asked"),
    },
    CheckPoint: {
        CheckPoint.ON_TIME: QT_TRANSLATE_NOOP("Words", "On time"),
        CheckPoint.RIGHT_THING: QT_TRANSLATE_NOOP("Words", "The right thing"),
        CheckPoint.RIGHT_QUANTITY: QT_TRANSLATE_NOOP("Words", "The right quantity"),
        CheckPoint.AS_NEEDED: QT_TRANSLATE_NOOP("Words", "As needed"),
    },
    WarnBefore: {
        WarnBefore.NEVER: QT_TRANSLATE_NOOP("Words", "No warning"),
        WarnBefore.HALF_A_DAY: QT_TRANSLATE_NOOP("Words", "Half a day before"),
        WarnBefore.A_DAY: QT_TRANSLATE_NOOP("Words", "A day before"),
    },
}

"""Says each rule about hand-overs, checks and requests that are one in a sentence that tells what to do."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.errors import PemustakaError
from app.vocabulary import hand_over_errors

HAND_OVER_SENTENCES: dict[type[PemustakaError], object] = {
    hand_over_errors.HandedToNobodyError: QT_TRANSLATE_NOOP(
        "Errors", "Choose a colleague, or the front line or the back office."
    ),
    hand_over_errors.HandedToOneselfError: QT_TRANSLATE_NOOP(
        "Errors", "The request is with {name} already. Choose somebody else."
    ),
    hand_over_errors.HandOverInThePastError: QT_TRANSLATE_NOOP(
        "Errors", "{due_on} has already passed. Choose today or a later day."
    ),
    hand_over_errors.HandOverAnsweredError: QT_TRANSLATE_NOOP(
        "Errors", "This hand-over has been answered meanwhile. Hand the request over anew if it is needed."
    ),
    hand_over_errors.NotDeliveredError: QT_TRANSLATE_NOOP(
        "Errors", "{number} has not been delivered yet. Check it after the delivery."
    ),
    hand_over_errors.SameRequestError: QT_TRANSLATE_NOOP(
        "Errors", "{number} is this request itself, or one with it already. Choose another request."
    ),
    hand_over_errors.DifferentPatronsError: QT_TRANSLATE_NOOP(
        "Errors",
        "{number} and {other_number} are of two patrons, and each waits for an answer. Link them instead.",
    ),
    hand_over_errors.UnknownRequestError: QT_TRANSLATE_NOOP(
        "Errors", "There is no request “{text}”. Write its number, such as R-1184."
    ),
}

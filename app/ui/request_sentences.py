"""Says each rule about requests, their kinds and plans in a sentence that tells what to do."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.errors import PemustakaError
from app.vocabulary import request_errors

REQUEST_SENTENCES: dict[type[PemustakaError], object] = {
    request_errors.StatusNotAllowedError: QT_TRANSLATE_NOOP(
        "Errors", "“{wanted}” cannot follow “{present}”. What can: {allowed}."
    ),
    request_errors.ValueMissingError: QT_TRANSLATE_NOOP(
        "Errors", "“{field}” must be filled in for this kind of request. Ask the patron."
    ),
    request_errors.ValueUnreadableError: QT_TRANSLATE_NOOP(
        "Errors", "“{text}” cannot stand in “{field}”. Write it as the field asks for it."
    ),
    request_errors.QuantityError: QT_TRANSLATE_NOOP(
        "Errors", "Write whole numbers from 1 to {most}, and at least no more than at most."
    ),
    request_errors.TariffError: QT_TRANSLATE_NOOP(
        "Errors", "Write a price in whole rupiah from 1 to {most}, or say that it is free."
    ),
    request_errors.WaiverReasonMissingError: QT_TRANSLATE_NOOP(
        "Errors", "Write why nothing is asked for: the till may ask."
    ),
    request_errors.ReceiptMissingError: QT_TRANSLATE_NOOP(
        "Errors", "Write the number of the receipt, so that the money can be found again."
    ),
    request_errors.OpenStepsError: QT_TRANSLATE_NOOP(
        "Errors", "These steps are open still: {steps}. Tick them first, or close it all the same."
    ),
    request_errors.StepDoneError: QT_TRANSLATE_NOOP(
        "Errors", "This step is done, and what is done does not move. Open it again first."
    ),
    request_errors.StepTooEarlyError: QT_TRANSLATE_NOOP(
        "Errors", "The step before it is due on {earliest}. Choose that day or a later one."
    ),
    request_errors.DayClosedError: QT_TRANSLATE_NOOP(
        "Errors", "The branch is closed on {day}. Choose a day on which it is open."
    ),
    request_errors.StepOrderError: QT_TRANSLATE_NOOP(
        "Errors", "“{step}” must follow a step above it. Move it down, or let it follow another one."
    ),
    request_errors.ChoicesMissingError: QT_TRANSLATE_NOOP(
        "Errors", "“{field}” offers nothing to choose. Write at least one answer."
    ),
    request_errors.NumberOutOfRangeError: QT_TRANSLATE_NOOP(
        "Errors", "Write a whole number from {least} to {most}."
    ),
}

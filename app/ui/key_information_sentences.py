"""The sentences for what can be wrong with key information and its lists (see error_sentences)."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.errors import PemustakaError
from app.vocabulary import key_information_errors as errors

KEY_INFORMATION_SENTENCES: dict[type[PemustakaError], object] = {
    errors.ServiceRetiredError: QT_TRANSLATE_NOOP(
        "Errors",
        "This library no longer offers “{service}”. What was said of it stays; nothing new is added.",
    ),
    errors.ServiceNotBegunError: QT_TRANSLATE_NOOP(
        "Errors",
        "“{service}” does not exist yet. Note a wish for it, or say in the list since when it exists.",
    ),
    errors.AnswerRetiredError: QT_TRANSLATE_NOOP(
        "Errors", "“{answer}” is no longer in the list. Choose another answer, or bring it back there."
    ),
    errors.DaysOutOfRangeError: QT_TRANSLATE_NOOP(
        "Errors", "{days} days are too few or too many. Choose between {least} and {most}."
    ),
    errors.ListNameTakenError: QT_TRANSLATE_NOOP(
        "Errors", "The list has “{name}” already. Choose another name, or change that entry."
    ),
}

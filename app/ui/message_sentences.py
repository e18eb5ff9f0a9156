"""Says each rule about texts to patrons in a sentence that tells what to do."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.errors import PemustakaError
from app.vocabulary import message_errors

MESSAGE_SENTENCES: dict[type[PemustakaError], object] = {
    message_errors.UnknownBlankError: QT_TRANSLATE_NOOP(
        "Errors", "Nothing can be filled in for “{blank}”. Choose a blank from the list."
    ),
    message_errors.LastTextRetiredError: QT_TRANSLATE_NOOP(
        "Errors", "This is the only text for its purpose. Write another one before you retire it."
    ),
}

"""Says each rule about texts to patrons and printing in a sentence that tells what to do."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.errors import PemustakaError
from app.vocabulary import message_errors, print_errors

MESSAGE_SENTENCES: dict[type[PemustakaError], object] = {
    message_errors.UnknownBlankError: QT_TRANSLATE_NOOP(
        "Errors", "Nothing can be filled in for “{blank}”. Choose a blank from the list."
    ),
    message_errors.BlanksLeftError: QT_TRANSLATE_NOOP(
        "Errors", "Nothing is known for {blanks}. Write it yourself, or take the words out."
    ),
    message_errors.NoMailAddressError: QT_TRANSLATE_NOOP(
        "Errors", "No e-mail address of this patron works. Add one, or choose another channel."
    ),
    message_errors.NoMailProgramError: QT_TRANSLATE_NOOP(
        "Errors", "No mail program opens on this computer. Copy the text, and write the mail where you can."
    ),
    message_errors.LastTextRetiredError: QT_TRANSLATE_NOOP(
        "Errors", "This is the only text for its occasion. Write another one before you retire it."
    ),
    print_errors.PdfNotWrittenError: QT_TRANSLATE_NOOP(
        "Errors", "{path} cannot be written ({detail}). Choose another folder, or close the file elsewhere."
    ),
    print_errors.PrinterRefusedError: QT_TRANSLATE_NOOP(
        "Errors", "{printer} takes nothing. See whether it is switched on, or save a PDF."
    ),
}

"""Says each rule about merging patrons and changing many in a sentence that tells what to do."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.errors import PemustakaError
from app.vocabulary import batch_fields, duplicate_errors

DUPLICATE_SENTENCES: dict[type[PemustakaError], object] = {
    batch_fields.NobodyToChangeError: QT_TRANSLATE_NOOP(
        "Errors",
        "Nobody would change: all of them have this value already, or may not have it. Choose another value.",
    ),
    batch_fields.ValueMissingError: QT_TRANSLATE_NOOP(
        "Errors", "This field must hold something. Choose a value."
    ),
    duplicate_errors.MergedWithItselfError: QT_TRANSLATE_NOOP(
        "Errors", "These are one and the same patron already. Choose another one."
    ),
    duplicate_errors.AlreadyMergedError: QT_TRANSLATE_NOOP(
        "Errors", "{name} was merged into {kept_name} before. Open {kept_name} and look for duplicates there."
    ),
    duplicate_errors.TiedPatronsError: QT_TRANSLATE_NOOP(
        "Errors",
        "The library knows these two as two. Look at what ties them; merge them only where that is wrong.",
    ),
}

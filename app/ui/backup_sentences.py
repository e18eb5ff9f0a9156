"""Says what can go wrong with a backup in sentences that tell what to do."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.errors import PemustakaError
from app.vocabulary import backup_errors

BACKUP_SENTENCES: dict[type[PemustakaError], object] = {
    backup_errors.BackupPlaceGoneError: QT_TRANSLATE_NOOP(
        "Errors", "{path} is not there. Plug the stick in again, or choose another folder."
    ),
    backup_errors.BackupNotWholeError: QT_TRANSLATE_NOOP(
        "Errors",
        "The copy {path} did not pass its check ({detail}) and was taken away. Try another stick; if that"
        " fails too, have the library checked.",
    ),
    backup_errors.BackupOntoItselfError: QT_TRANSLATE_NOOP(
        "Errors", "{path} is the library itself. Choose another folder or name for its copy."
    ),
    backup_errors.BackupStoppedError: QT_TRANSLATE_NOOP(
        "Errors", "The backup was stopped. Nothing of it was kept; begin again when you like."
    ),
}
"""A sentence for each, to be found by its class."""
